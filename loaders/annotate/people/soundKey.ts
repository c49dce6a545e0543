import {remembered} from "../../remembered.ts";
import {nameKey} from "../tokens/plainText.ts";

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^m[aou]+h?am+[aeu]+[dt]$/, "mohamed"],
  [/^ah?med$|^ahmad$/, "ahmed"],
  [/^h[ou]+s+[ae][iy]*n$/, "husein"],
  [/^yous+[eo]u?f$|^yusuf$|^youssuf$/, "yusuf"],
  [/^(?:abdul|abdel|abdal|abd)/, "abdul"],
  [/tch|tsch/g, "ch"],
  [/sch/g, "sh"],
  [/ph/g, "f"],
  [/kh/g, "h"],
  [/ck|q/g, "k"],
  [/dzh|dj/g, "j"],
  [
    /ou|oo|oe(?=.)|ue(?=.)/g,
    (found: string) => (found.startsWith("ou") || found === "oo" || found === "ue" ? "u" : "o")
  ],
  [/ae/g, "a"],
  [/w/g, "v"],
  [/(?:ye|ie|yo)(?=.)/g, "e"],
  [/[ea]?[iyj]{1,20}$/g, "i"],
  [/[ae]?y|ei|ai|ij|iy/g, "i"],
  [/(.)\1+/g, "$1"]
] as unknown as readonly (readonly [RegExp, string])[];

/** One word of a name in a spelling that transliterations share: "Sergei" and "Sergey", "Schröder" and "Schroeder". */
export const soundKey = remembered((word) =>
  RULES.reduce((sound, [pattern, to]) => sound.replace(pattern, to), nameKey(word))
);
