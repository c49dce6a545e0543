import type {ProjectMention} from "./projectMention.ts";

/** "LNG deliveries" are no terminal, and electricity sold, or grids that run as one, no power line. */
export function areaOf({name}: ProjectMention): string {
  return / (?<area>deliveries(?! plant)|grid (?:connection|works)|cooperation$)/.exec(name)?.groups?.area ?? "";
}

/** To whom something is delivered; null where that is not told, and for plants and lines. */
export function receiverOf({name}: ProjectMention): string | null {
  return / deliveries to (?<to>\p{Lu}.*)$/u.exec(name)?.groups?.to ?? null;
}

/** The pipeline that two countries are to build goes before the gas that it is to bring. */
export function isLineOfFlow(line: ProjectMention, flow: ProjectMention): boolean {
  return areaOf(line) === "" && areaOf(flow) === "deliveries" && line.kind === "gas pipeline";
}
