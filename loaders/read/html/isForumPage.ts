import {anyOf} from "../../anyOf.ts";
import {readJsonLd, valuesOf} from "./jsonLd.ts";

const SOFTWARE = anyOf(
  "discourse|vbulletin|phpbb|simple machines|xenforo|mybb|flarum|nodebb|vanilla|invision|ubb\\.?threads|wbb|woltlab",
  "fluxbb|punbb|yabb|burning board|ip\\.board|jforum|bbpress|wpforo"
);
const FORUM_SOFTWARE = new RegExp(SOFTWARE, "iu");
const POSTING = /(?:DiscussionForumPosting|QAPage|Question)$/u;
/** A forum's host, or the folder in which a site keeps its threads. */
const HOST = /^https?:\/\/(?:www\.)?(?:forums?|boards?|bbs|community|communities|discuss|discussions?|answers)\./iu;
const FOLDER_NAME = anyOf(
  "forums?|boards?|threads?|topics?|showthread|viewtopic|showtopic|discussions?|questions|messageboard|bbs|qa|t"
);
const FOLDER = new RegExp(
  String.raw`^https?:\/\/[^/]{1,100}\/(?:[^?#]{0,80}\/)?${FOLDER_NAME}(?:[-_.][^/]{0,80})?[/?]`,
  "iu"
);
const ARTICLE = /(?:NewsArticle|Report|ReviewNewsArticle)$/u;

/** True where a saved page says of itself that it is a forum's thread: by its software, its data or its address. */
export function isForumPage(document: Document, url: string | undefined): boolean {
  const types = readJsonLd(document).flatMap((node) => valuesOf(node["@type"]).map(String));
  if (types.some((type) => ARTICLE.test(type))) return false;
  const generator = document.querySelector('meta[name="generator" i]')?.getAttribute("content") ?? "";
  if (FORUM_SOFTWARE.test(generator) || document.querySelector(FORUM_MARKS) !== null) return true;
  return types.some((type) => POSTING.test(type)) || (url !== undefined && (HOST.test(url) || FOLDER.test(url)));
}

const FORUM_MARKS = [
  '[itemtype$="DiscussionForumPosting"], [itemtype$="QAPage"], html#XF, body#phpbb, body.ipsApp, body.bbpress',
  '[component="topic"], link[rel="search"][href*="forum" i]'
].join(", ");
