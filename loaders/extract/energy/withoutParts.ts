import type {EnergyKind} from "../../types.ts";
import type {FoundProject} from "./findProjects.ts";

/** The projects of a sentence without those that only feed another, or are what it sells. */
export function withoutParts(all: readonly FoundProject[], sentence: string): FoundProject[] {
  const isFed = all.some(({kind}) => kind.endsWith("pipeline"));
  return all.filter((one) => {
    const before = sentence.slice(0, one.start);
    const isPart = isSource(one)
      ? isFed || FED_FROM.test(before)
      : (one.kind === "other" && END_OF_LINE.test(before)) || LINKED.test(before);
    return (
      !isPart &&
      !isSoldByPlant(one, all) &&
      !isApposition(one, all, sentence) &&
      !isEndOfLine(one, all) &&
      !isWayOfFlow(one, all) &&
      !LANDMARK.test(before) &&
      !LIKENED.test(before)
    );
  });
}

/** A field beside a pipeline is where its gas comes from. */
function isSource({kind, known, name}: FoundProject): boolean {
  return kind === "other" && (known !== null || name.endsWith("field"));
}

const TO_END = "\\bpipelines?\\b[^.;]{0,120}\\b(?:from|between|linking|to)(?: [\\p{L}\\d’']{1,14}){0,3} $";
/** "A pipeline to the". */
const END_OF_LINE = new RegExp(TO_END, "u");
/** "74 km downstream of the", which only tells where something else is. */
const LANDMARK =
  /\b(?:(?:up|down)stream (?:of|from)|(?:km|kilomet(?:re|er)s|miles) (?:[\p{L}-]{2,12} ){0,3}(?:of|from|below|above|off|away from)|passing (?:through|by|near)|next to|adjacent to)(?: the| \p{Lu}\p{L}{2,20}[’']s)?(?: only| main)? $/u;
/** "A reactor like the", but not "dams like the", of which it is one. */
const LIKENED =
  /(?:(?<![s,] )\blike|\b(?:modelled on|comparable to|similar to|a copy of|identical to)) (?:the|those of|that of)(?: \d[\d,.]{0,8}(?:[ -]?(?:MWe?|GW|megawatts?|km))?)? $/iu;
/** "A power line that will link the", "the pipeline is to connect". */
const LINKED =
  /\b(?:(?:pipe)?line|cable|grid|interconnector)s?\b[^.;]{0,80}\b(?:link|connect|join)(?:s|ing|ed)? (?:the )?$/iu;
/** "With gas from the". */
const FED_FROM = new RegExp(
  `\\b(?:(?:gas|oil|crude) from|(?:fed|supplied) (?:by|from))(?: [\\p{L}\\d’']{1,14}){0,6} $|${TO_END}`,
  "u"
);

/** "EastMed, a 1,900-km undersea line": what only says what sort of thing a known project is. */
function isApposition({rule, start}: FoundProject, all: readonly FoundProject[], sentence: string): boolean {
  if (!DESCRIBES.test(rule)) return false;
  return all.some(({known, name, aliases, start: at}) => {
    const form = [name, ...aliases].find((one) => sentence.startsWith(one, at));
    return known !== null && form !== undefined && APPOSED.test(sentence.slice(at + form.length, start));
  });
}

const DESCRIBES = /^energy\/(?:unnamed|at-site|capacity-at-site|counted-(?:plants|units))$/;
const APPOSED = /^(?: (?:project|pipeline|plant|scheme|dam))?, (?:(?:the|an?) )?(?:[\p{Ll}\d,-]{2,14} ){0,4}$/u;

/** "Sells 200 MW to Oman through three lines in Basra": the lines only carry it. */
function isWayOfFlow({rule, kind}: FoundProject, all: readonly FoundProject[]): boolean {
  const isLoose = kind === "electricity" && /^energy\/(?:counted-(?:plants|units)|at-site|listed-sites)$/.test(rule);
  return isLoose && all.some((other) => other.rule === "energy/power-supply");
}

/** A substation beside a power line is one of its ends. */
function isEndOfLine({name, kind}: FoundProject, all: readonly FoundProject[]): boolean {
  return (
    /sub-?stations?$/iu.test(name) && all.some((other) => other.kind === kind && !/sub-?station/iu.test(other.name))
  );
}

/** "The dam, which would sell power to Kenya": what a plant gives is the plant's. */
function isSoldByPlant({rule}: FoundProject, all: readonly FoundProject[]): boolean {
  if (rule === "energy/gas-flow") return all.some(({proper, kind}) => proper && kind === "gas pipeline");
  if (rule === "energy/lng-supply") return all.some(({known, kind}) => known !== null && kind === "LNG");
  return rule === "energy/power-supply" && all.some(({proper, kind}) => proper && POWER_KINDS.has(kind));
}

const POWER_KINDS: ReadonlySet<EnergyKind> = new Set(["hydropower", "nuclear", "thermal power"]);
