import type {EnergyStatus, VisitStatus} from "../../loaders/types.ts";

/** Visits' statuses in the order of legends, each with its own shape (24 units wide, centred on 0,0) and colour. */
export const visitStatuses: readonly {
  readonly status: VisitStatus;
  /** Path of the shape. */
  readonly path: string;
  /** True where only the outline is drawn. */
  readonly hollow: boolean;
  /** Custom property that holds its colour. */
  readonly color: string;
}[] = [
  {status: "held", path: "M0,-9A9,9 0 1 1 0,9A9,9 0 1 1 0,-9Z", hollow: false, color: "var(--held)"},
  {status: "under way", path: "M0,-11L11,0L0,11L-11,0Z", hollow: false, color: "var(--under-way)"},
  {status: "planned", path: "M0,-8A8,8 0 1 1 0,8A8,8 0 1 1 0,-8Z", hollow: true, color: "var(--planned)"},
  {status: "proposed", path: "M0,-10L9,7L-9,7Z", hollow: true, color: "var(--proposed)"},
  {
    status: "postponed",
    path: "M-8,-9L0,0L-8,9L-3,9L6,0L-3,-9ZM3,-9L11,0L3,9L8,9L14,0L8,-9Z",
    hollow: false,
    color: "var(--postponed)"
  },
  {
    status: "cancelled",
    path: "M-9,-6L-6,-9L0,-3L6,-9L9,-6L3,0L9,6L6,9L0,3L-6,9L-9,6L-3,0Z",
    hollow: false,
    color: "var(--cancelled)"
  }
];

/** Look of a visit's status. */
export function findVisitStatus(status: VisitStatus): (typeof visitStatuses)[number] {
  return visitStatuses.find((d) => d.status === status)!;
}

/** Energy projects' statuses from a first mention to operation; "stalled" stands apart at the end. */
export const energyStatuses: readonly EnergyStatus[] = [
  "mentioned",
  "proposed",
  "offered",
  "agreed",
  "under construction",
  "operating",
  "stalled"
];
