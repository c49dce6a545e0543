import {expect, test} from "vitest";
import {groupRows} from "../../loaders/link/groupRows.ts";
import {isSameName} from "../../loaders/link/names.ts";

interface Thing {
  readonly name: string;
  readonly kind: string;
  readonly reports: readonly {readonly document: string}[];
}

const thing = (document: string, kind: string): Thing => ({name: "line", kind, reports: [{document}]});
const keyed = (row: Thing) => ({row, content: JSON.stringify(row), keys: [row.name]});
const group = (rows: readonly Thing[]) =>
  groupRows(rows.map(keyed), {
    finerKeys: ({row}) => [row.kind],
    likeness: ({row: a}, {row: b}) => (a.kind === b.kind ? 1 : 0),
    isTwin: () => false
  });

test("like rows meet however many unlike ones stand between them", () => {
  const between = Array.from({length: 200}, (_, i) => thing(`m${i}`, `kind ${i}`));
  const rows = [thing("a", "same"), ...between, thing("z", "same")];
  const groups = group(rows);
  expect(groups).toHaveLength(201);
  expect(group([...rows].reverse())).toEqual(groups);
});

test("rows of one document stay apart", () => {
  expect(group([thing("a", "same"), thing("a", "same")])).toHaveLength(2);
});

test.each([
  ["Muammar Gaddafi", "Moammar Qaddafi", true],
  ["Volodymyr Zelensky", "Volodymyr Zelenskiy", true],
  ["Gadhafi", "Kadhafi", true],
  ["Nawaz Sharif", "Shehbaz Sharif", false],
  ["Kim Jong Il", "Kim Jong Un", false]
])("isSameName(%j, %j) is %j", (a, b, same) => expect(isSameName(a, b)).toBe(same));
