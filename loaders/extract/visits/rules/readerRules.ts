import {absenceRules} from "./absenceRules.ts";
import {addressRules} from "./addressRules.ts";
import {guestRules} from "./guestRules.ts";
import {meetingRules} from "./meetingRules.ts";
import {presenceRules} from "./presenceRules.ts";
import {tourRules} from "./tourRules.ts";
import type {ReaderRule} from "./readerRule.ts";

/** Trips that no single verb or noun of travelling tells: what reads them stands in the readers beside this folder. */
export const readerRules: readonly ReaderRule[] = [
  ...absenceRules,
  ...addressRules,
  ...guestRules,
  ...presenceRules,
  ...tourRules,
  ...meetingRules
];
