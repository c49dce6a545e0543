import type {EnergyStatus} from "./types.ts";

/** Energy projects' statuses from a first mention to operation; "stalled", which can follow any of them, last. */
export const energyStatuses: readonly EnergyStatus[] = [
  "mentioned",
  "proposed",
  "offered",
  "agreed",
  "under construction",
  "operating",
  "stalled"
];
