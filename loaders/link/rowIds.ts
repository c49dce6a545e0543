import {boundsOf} from "../annotate/dates/edtf.ts";
import {compareStrings} from "../compareStrings.ts";
import {lazily} from "../lazily.ts";
import type {EnergyProject, TradeFigure, Visit} from "../types.ts";
import {slugOf, surnameOf, titleOf} from "./names.ts";

/** Rows by date, then by id; a row's id says what it is, with a number behind it where several say the same. */
export function withIds<Row extends {readonly id: string}>(
  rows: readonly Row[],
  describe: (row: Row) => {readonly date: string | null; readonly slug: string}
): readonly Row[] {
  const described = rows.map((row) => {
    const {date, slug} = describe(row);
    const content = lazily(() => JSON.stringify({...row, id: ""}));
    return {row, first: boundsOf(date)?.first ?? boundsOf(date)?.last ?? "~", slug, content};
  });
  described.sort(
    (a, b) =>
      compareStrings(a.first, b.first) || compareStrings(a.slug, b.slug) || compareStrings(a.content(), b.content())
  );
  const used = new Map<string, number>();
  return described.map(({row, slug}) => {
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    return {...row, id: count === 1 ? slug : `${slug}--${count}`};
  });
}

/** E.g. "2012-10-lavrov-pak". */
export function visitSlug({kind, people, from, to, start, occasion}: Visit): {date: string | null; slug: string} {
  const names = people.slice(0, 3).map((name) => titleOf(name) ?? (isFamilyFirst(name, from) ? name : surnameOf(name)));
  const who = kind === "session" ? ["session", ...(occasion ?? "").split(/\s+/).slice(0, 4)] : names;
  return {date: start, slug: slugOf(monthOf(start), ...who, to)};
}

/** E.g. "bilateral-trade-pak-rus-goods-2017". */
export function tradeSlug({measure, from, to, item, period}: TradeFigure): {date: string | null; slug: string} {
  return {date: period, slug: slugOf(measure, from, to, item.split(/\s+/).slice(0, 5).join(" "), monthOf(period))};
}

/** E.g. "pakistan-stream-gas-pipeline". */
export function energySlug({name, agreed}: EnergyProject): {date: string | null; slug: string} {
  return {date: agreed, slug: slugOf(name)};
}

/** "Xi Jinping" and "Kim Jong Un" stand whole; so does a name whose last word is no more than a syllable. */
function isFamilyFirst(name: string, from: string | null): boolean {
  return ["CHN", "KOR", "PRK", "TWN", "VNM"].includes(from ?? "") || surnameOf(name).length < 4;
}

function monthOf(edtf: string | null): string {
  const known = /\d{4}(?:-\d\d)?/.exec(edtf ?? "")?.[0];
  return known ?? "undated";
}
