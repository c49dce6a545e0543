import type {ProjectMention} from "./projectMention.ts";

/** "Nuclear cooperation" is no row of its own beside the reactor that it is about. */
export function withoutCovered(projects: readonly ProjectMention[]): readonly ProjectMention[] {
  return projects.filter(
    (one) =>
      !one.name.endsWith(" cooperation") ||
      !projects.some((other) => !other.name.endsWith(" cooperation") && isAbout(one, other))
  );
}

function isAbout(cooperation: ProjectMention, project: ProjectMention): boolean {
  const [first, other] = [cooperation, project].map(({evidence}) => evidence[0]?.start ?? 0) as [number, number];
  // Of cooperation in all energy what comes first is the news.
  const isOfKind = cooperation.name === "Energy cooperation" ? other < first : cooperation.kind === project.kind;
  return isOfKind && cooperation.countries.every((country) => project.countries.includes(country));
}
