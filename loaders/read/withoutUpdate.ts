const UPDATED = /\b(?:updated?|modified|edited|revised)\b/iu;
const PUBLISHED = /\b(?:first |originally )?(?:published|posted|issued|released|created)\b/iu;

/** What a line says of a page's publication, without an earlier word of its update: "Updated 5 May; posted 3 May". */
export function withoutUpdate(text: string): string {
  const published = text.search(PUBLISHED);
  return published > 0 && UPDATED.test(text.slice(0, published)) ? text.slice(published) : text;
}
