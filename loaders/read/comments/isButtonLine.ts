import {LINES_OF_A_PAGE, remembered} from "../../remembered.ts";
import {isButton} from "../pageCues.ts";

const LONGEST = 120;
/** Where one button's word runs into the next: "LikeReply". */
const GLUED = /(?<=[\p{Ll})\d])(?=\p{Lu}\p{Ll})/u;

/** True for a line that holds nothing but buttons, counters and ages such as "2h". */
export const isButtonLine = remembered((line): boolean => {
  const text = line.replace(/^\((?<inside>[^()]{1,80})\)$/u, "$<inside>");
  if (text.length > LONGEST) return false;
  if (GLUED.test(text) && text.split(GLUED).every((word) => isButton(word))) return true;
  if (text.split(/\s+/u).every((word) => isButton(word))) return true;
  return text.split(/\s{2,}|\s?[|·•,]\s?|\t/u).every((part) => isButton(part) || /^\d{1,3}\s?[smhdwy]$/u.test(part));
}, LINES_OF_A_PAGE);
