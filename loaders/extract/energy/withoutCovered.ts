import {areaOf} from "./flows.ts";
import type {ProjectMention} from "./projectMention.ts";

/** What is no row of its own: "nuclear cooperation" beside the reactor that it is about, current beside its line. */
export function withoutCovered(projects: readonly ProjectMention[]): readonly ProjectMention[] {
  return projects.filter((one) => !projects.some((other) => isCooperationOn(one, other) || isCarriedBy(one, other)));
}

function isCooperationOn(cooperation: ProjectMention, project: ProjectMention): boolean {
  if (!cooperation.name.endsWith(" cooperation") || project.name.endsWith(" cooperation")) return false;
  // Of cooperation in all energy what comes first is the news.
  const isOfKind =
    cooperation.name === "Energy cooperation"
      ? firstOf(project) < firstOf(cooperation)
      : cooperation.kind === project.kind;
  return isOfKind && cooperation.countries.every((country) => project.countries.includes(country));
}

/** "The Tavan line was agreed on. It will bring 300 MW to Peru": what flows is the line's. */
function isCarriedBy(flow: ProjectMention, line: ProjectMention): boolean {
  return (
    areaOf(flow) === "deliveries" &&
    areaOf(line) === "" &&
    line.proper &&
    !line.beside &&
    flow.kind === line.kind &&
    firstOf(line) <= firstOf(flow) &&
    flow.countries.length > 0 &&
    flow.countries.every((country) => line.countries.includes(country))
  );
}

function firstOf({evidence}: ProjectMention): number {
  return evidence[0]?.start ?? 0;
}
