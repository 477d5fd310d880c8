/** The year's work in order; each tab opens at any time. */
export const tabs = ["data", "check", "results", "appendices"] as const;

export type Tab = (typeof tabs)[number];

/** Of the button of a tab in the page, by which its panel is named. */
export const tabId = (tab: Tab): string => `tab-${tab}`;

/** Of what the open tab shows. */
export const panelId = "tab-panel";
