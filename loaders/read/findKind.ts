import {anyOf} from "../anyOf.ts";
import type {DocumentKind} from "../types.ts";
import type {RoledLine} from "./classifyArticle.ts";
import type {Metadata} from "./findMetadata.ts";
import {isRelease} from "./isRelease.ts";
import {countCues, findCue} from "./pageCues.ts";

const OWN_OFFICE = anyOf("president|country|minister|foreign minister|embassy|ministry|side|delegation|businesspeople");
const OFFICIAL_VERB = anyOf(
  "attach|welcome|wish to|expect|advocate|regret|condemn|strongly|reaffirm|reiterate|express|inform|recall|thank",
  "are (?:deeply |gravely |particularly )?(?:concerned|grateful)"
);
const FIRST_PERSON = new RegExp(String.raw`\b(?:our ${OWN_OFFICE}|we ${OFFICIAL_VERB})\b`, "iu");
const ENOUGH = 2;
const LETTERHEAD_LINES = 4;

/** Whether an authority speaks for itself (press release) or a newspaper reports. */
export function findKind(lines: readonly RoledLine[], page: Pick<Metadata, "title" | "publisher">): DocumentKind {
  if (lines.some(({role}) => role === "release") || isRelease(lines, page)) return "press release";
  const opening = lines
    .filter(({role}) => role === "title" || role === "heading" || role === "meta" || role === "masthead")
    .map(({line}) => line.text)
    .join("\n");
  const body = lines.filter(({role}) => role === "paragraph").map(({line}) => line.text);
  // What newspapers quote in the first person is somebody else's.
  const own = body.map((text) => text.slice(0, 20_000).replaceAll(/[“"][^”"]{1,600}[”"]/gu, "")).join("\n");
  const letterhead = lines.slice(0, LETTERHEAD_LINES).some(({line}) => findCue(line.text, ["letterhead"])) ? 1 : 0;
  const cues =
    letterhead * (FIRST_PERSON.test(own) ? 1 : 0) +
    countCues(opening, "release") * 2 +
    (FIRST_PERSON.test(own) ? 1 : 0) +
    (/\bH\.E\.\s/u.test(own) ? 1 : 0);
  return cues >= ENOUGH ? "press release" : "article";
}
