import type {Comment, EnergyProject, TradeFigure, Visit} from "../../../loaders/types.ts";
import {formatCountry, readableEdtf} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import type {AnyRow} from "../notebook/rowRefs.js";
import type {RowRef} from "../selection/selection.js";

type Fact = readonly [name: string, value: string | null];

/** What a row holds beside its title, as names and values; what is not told is left out. */
export function rowFacts(
  table: RowRef["table"],
  row: AnyRow,
  notebook: Notebook
): readonly (readonly [string, string])[] {
  const readers = {
    visits: () => visitFacts(row as Visit),
    trade: () => tradeFacts(row as TradeFigure),
    energy: () => energyFacts(row as EnergyProject, notebook),
    comments: () => commentFacts(row as Comment, notebook)
  };
  return readers[table]().filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== "");
}

function visitFacts({place, with: counterparts, occasion}: Visit): Fact[] {
  return [
    ["Place", place],
    ["With", counterparts.join(", ")],
    ["Occasion", occasion]
  ];
}

function tradeFacts({status, source, approximate}: TradeFigure): Fact[] {
  return [
    ["Status", status],
    ["Claimed by", source === "comment" ? "a reader, in a comment" : null],
    ["Exactness", approximate ? "approximate" : null]
  ];
}

function energyFacts({aliases, places, countries, companies, agreed}: EnergyProject, notebook: Notebook): Fact[] {
  return [
    ["Also called", aliases.join(", ")],
    ["Places", places.join(", ")],
    ["Countries", countries.map((code) => formatCountry(code, notebook)).join(", ")],
    ["Companies", companies.join(", ")],
    ["Agreed", agreed && readableEdtf(agreed)]
  ];
}

function commentFacts({targets, replyTo, posted}: Comment, notebook: Notebook): Fact[] {
  const named = (stance: number) =>
    targets.filter((d) => d.stance === stance).map(({target}) => formatCountry(target, notebook));
  return [
    ["Posted", posted && readableEdtf(posted)],
    ["Answers", replyTo.join(", ")],
    ["For", named(1).join(", ")],
    ["Against", named(-1).join(", ")]
  ];
}
