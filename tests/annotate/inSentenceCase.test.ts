import {describe, expect, it} from "vitest";
import {inSentenceCase} from "../../loaders/annotate/inSentenceCase.ts";
import {formatVisit, readVisits} from "../extract/visits/readVisits.ts";

const PADDING =
  "THE MINISTERS OF BOTH SIDES SAID AT THE END OF THE TALKS THAT THE AGREEMENT WOULD BE SIGNED IN THE COMING WEEKS, AND " +
  "THAT NOTHING MORE WAS TO BE ADDED UNTIL THE LAWYERS HAD READ IT ONCE AGAIN AND THE BANKS HAD GIVEN THEIR CONSENT.";

describe("inSentenceCase", () => {
  it.each([
    ["THE PRESIDENT FLEW TO LIMA ON MONDAY.", "The president flew to Lima on Monday."],
    ["PERUVIAN PRESIDENT ALAN GARCIA MET THE PRESS.", "Peruvian president Alan Garcia met the press."],
    ["HE ARRIVED IN EL SALVADOR FROM COSTA RICA.", "He arrived in El Salvador from Costa Rica."],
    ["THE NATIONAL FRONT [FNX] DENIED IT.", "The national front [FNX] denied it."],
    ['MINISTER QUIJANO SAID: "WE AGREE."', 'Minister Quijano said: "We agree."']
  ])("gives capitals to names alone: %s", (text, wanted) =>
    expect(inSentenceCase(`${text} ${PADDING}`).slice(0, wanted.length)).toBe(wanted)
  );

  it.each(["The president flew to LIMA.", "USA: GDP UP", `${PADDING.toLowerCase()} UN, EU, NATO`])(
    "leaves alone what does not stand in capitals: %s",
    (text) => expect(inSentenceCase(text)).toBe(text)
  );

  it("keeps every letter in its place", () => {
    const text = `İZMİR, ẞ AND ŒUVRE. ${PADDING}`;
    expect(inSentenceCase(text)).toHaveLength(text.length);
  });

  it("lets the trips of a cable be read, and quotes it as it stands", () => {
    const [visit] = readVisits(`PERUVIAN PRESIDENT ALAN GARCIA ARRIVED IN BOGOTA ON TUESDAY. ${PADDING}`);
    expect(formatVisit(visit!)).toBe("Alan Garcia PER>COL Bogota held 2021-03-09 -");
    expect(visit!.evidence[0]!.quote).toBe("PERUVIAN PRESIDENT ALAN GARCIA ARRIVED IN BOGOTA ON TUESDAY.");
  });
});
