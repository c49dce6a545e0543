/** "Anonymous said..." */
const BLOG_HEAD = /^(?:.{1,60}\s)?said\s?(?:\.{3}|…)$/u;

/** True for a line that stands over the comments of no page but a blog's. */
export const isBlogHead = (text: string) => BLOG_HEAD.test(text);
