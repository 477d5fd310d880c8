import type { Origin } from "../regulations/Source";

/** Whether a number was worked out of published tables and does not stand in the document. */
export const isInferred = ({ source }: Origin): boolean => source.startsWith("suy ra từ");
