import {classNames} from "./classNames.ts";

/** Finds the elements of one comment that match a selector, without those of the comments nested in it. */
export type OwnElements = (selector: string) => readonly Element[];

const MOST_CLASSED = 80;
/** What names the reader who is answered. */
const ANSWERED_CLASS = /(?:^|[-_\s])(?:parent(?:-?link)?|in-?reply-?to|repl(?:y|ied|ying)-?to)(?:$|[-_\s])/iu;

/** The elements with a class or id, up to a bound. */
export const classedElements = (own: OwnElements): readonly Element[] => own("[class], [id]").slice(0, MOST_CLASSED);

/** True for an element that names the reader whom a comment answers. */
export const isAnswered = (element: Element) => ANSWERED_CLASS.test(classNames(element));
