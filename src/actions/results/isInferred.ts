import type { Origin, Source } from "../../regulations/Source";

/** Whether a number was only computed from published tables: its source says so, or it has an interval. */
export const isInferred = ({ source, interval }: { source: Source } & Partial<Origin>): boolean =>
  interval !== undefined || source.startsWith("suy ra");
