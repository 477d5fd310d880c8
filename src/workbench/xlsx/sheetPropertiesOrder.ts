/** What `sheetPr` holds, in the order of the format. */
export const sheetPropertiesOrder = ["tabColor", "outlinePr", "pageSetUpPr"];
