import {anyOf} from "../../anyOf.ts";
import type {EnergyStatus} from "../../types.ts";

/** What can be done only to gas or current that flows already. */
const GOES_ON = new RegExp(
  anyOf(
    "\\b(?:cut(?:s|ting)?|turn(?:ed|ing)?|switch(?:ed|ing)?|shut(?:ting)?) (?:off|back)\\b",
    "\\b(?:cut(?:s|ting)?|reduc(?:e[sd]?|ing)|halt|suspend(?:ing)?|stop(?:ping)?|disrupt\\p{L}{0,4}|interrupt\\p{L}{0,4})(?: of| the| its| all| gas| power| electricity| energy| natural| current| supplies| supply| deliveries| exports| imports){1,5}\\b",
    "\\b(?:supplies|deliveries|exports|imports|gas|electricity) (?:will|would|could|may|might|to) be (?:cut|halted|suspended|stopped|reduced|turned off)",
    "\\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|higher|new)\\b[^.;]{0,40}\\bprices?\\b",
    "\\bprices? (?:rises?|increases?|hikes?|dispute|row)\\b|\\bprice of gas (?:from|to) \\S+ to\\b",
    "\\b(?:owes?|owed|arrears|unpaid|gas debts?|currently (?:pays?|buys?|imports?|receives?|supplies|exports?|gets?|sells?))\\b",
    "\\b(?:dependen(?:t|ce)|depends?|rel(?:y|ies|iance)) (?:almost |entirely |heavily |largely |solely )?(?:on|for)\\b",
    "\\baccount(?:s|ed|ing)? for (?:about |some |nearly |over )?\\d",
    "\\bpays? [^.;]{1,40} (?:per|for|a) (?:1,?000|thousand|every)"
  ),
  "iu"
);

/** "Threatens to cut supplies", "wants a higher price": what is only feared or asked for tells that gas or current flows. */
export function flowStatus(name: string, text: string, status: EnergyStatus): EnergyStatus {
  const isOpen = status === "proposed" || status === "mentioned";
  return isOpen && / deliveries/.test(name) && GOES_ON.test(text) ? "operating" : status;
}
