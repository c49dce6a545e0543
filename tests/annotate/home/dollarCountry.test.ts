import {expect, test} from "vitest";
import {dollarCountry} from "../../../loaders/annotate/home/dollarCountry.ts";

test.each([
  ["Exports rose to $3 billion, Stats NZ said.", null, "NZL"],
  ["Statistics Canada put the deficit at $2 billion.", "USA", "CAN"],
  ["Sales came to $4 million (US$3 million).", "AUS", "AUS"],
  ["Sales came to $4 million.", "AUS", "AUS"],
  ["Sales came to A$6 million, or $4 million.", "AUS", null],
  ["Sales came to C$6 million ($4 million).", "CAN", null],
  ["Sales came to $4 million.", "USA", null],
  ["Exports rose to $189 billion.", "HKG", "HKG"],
  ["Exports rose to $189 billion, the Census and Statistics Department said.", null, "HKG"],
  ["Exports rose to HK$189 billion ($24 billion), the Census and Statistics Department said.", null, null],
  ["Statistics Canada put it at C$2 billion (US$1.5 billion).", null, "CAN"],
  ["The school got $5 million.", "GUY", "GUY"],
  ["The school got G$5 million, or $25,000.", "GUY", null],
  ["Exports rose to HK$189 billion, or $24 billion.", "HKG", null],
  ["Sales came to $4 million (US$3 million).", "IND", null],
  ["Stats NZ and Statistics Canada compared $3 billion.", null, null],
  ["The deficit was 3.5 billion H.K. Dlrs; imports were 24 billion dlrs.", null, "HKG"],
  ["Exports were 3 million Jamaican dollars, imports 4 million dollars.", null, "JAM"],
  ["Exports were 3 million Jamaican dollars ($20,000).", null, null],
  ["Write to desk@press.com.au. It gave $3 million.", null, "AUS"],
  ["It paid 3 million Canadian dollars and 4 million U.S. Dlrs.", null, null]
] as const)("dollarCountry(%j, %j) is %j", (text, home, country) => expect(dollarCountry(text, home)).toBe(country));
