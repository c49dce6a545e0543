import {anyOf} from "../../anyOf.ts";

const GREETING = anyOf(
  "hey|hi|hello|dear|yes|no|oh|ok|sorry|thanks|thank you|well said|agree with|agreed with|response to|reply to|to|mr|ms"
);
const WORD = String.raw`[\p{L}\p{N}_.&'’-]{1,30}`;
const HEAD = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,3}(?<greeting>${GREETING}[ ,]{1,2})?(?<name>${WORD}(?: ${WORD}){0,3})`,
  "iu"
);
const MARK = /^\s{0,2}[,:–—-]/u;
/** Words with which somebody is talked to, right behind his name. */
const TALK = new RegExp(
  String.raw`^\s{1,2}(?:${anyOf(
    "you|your|u|ur|thanks?|i (?:agree|disagree)|may|please|stop|read|well|exactly|spot on|what|how|why|where",
    "that (?:is|was|tells)|so (?:you|true)|do you|are you|go|grow|get|learn|nonsense|rubbish|good|great|true",
    "is (?:right|wrong|correct|spot on)|ji|bhai|bro|sir|madam|mate|buddy|dear|my (?:friend|brother|sister|dear)"
  )})\b|^\s{0,3}\n`,
  "iu"
);
/** "Selam if your rain stopped tomorrow": who is named is spoken to before the sentence ends. */
const SPEAKS_TO = /^\s[^.!?\n]{0,60}\b(?:you|your|yours|u|ur)\b/i;

/**
 * Whether a comment begins with the name of another who comments and goes on to talk to him: "Tom, you are wrong", "Ann
 * Lee thank you", "Response to Bo"; or turns to him further down.
 */
export function addressesReader(words: string, readers: ReadonlySet<string>): boolean {
  return opensWithReader(words, readers) || turnsToReader(words, readers);
}

/** "As one who sold nets, Tom, you might wonder." */
const TURNS_TO = /,\s(?<name>\p{Lu}[\p{L}\d'’-]{2,20}),\s(?:[^.!?\n]{0,40}\s)?(?:you|your|yours|u|ur)\b/gu;

function turnsToReader(words: string, readers: ReadonlySet<string>): boolean {
  return [...words.matchAll(TURNS_TO)].some(({groups}) => readers.has(groups!.name!.toLowerCase()));
}

function opensWithReader(words: string, readers: ReadonlySet<string>): boolean {
  const head = HEAD.exec(words)?.groups;
  if (head === undefined) return false;
  const start = words.indexOf(head.name!);
  for (let name = head.name!; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf(" ")))) {
    if (!readers.has(name.toLowerCase())) continue;
    const rest = words.slice(start + name.length);
    const isHandle = /[\d_]/.test(name);
    return isHandle || head.greeting !== undefined || [MARK, TALK, SPEAKS_TO].some((talk) => talk.test(rest));
  }
  return false;
}
