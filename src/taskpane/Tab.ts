/** The year's work in order; each tab opens at any time. */
export const tabs = ["data", "check", "results", "appendices"] as const;

export type Tab = (typeof tabs)[number];
