/** How a committee's sheet looks. */
const line = { style: "thin", color: { argb: "FF000000" } };
export const grid = { top: line, left: line, bottom: line, right: line };
export const font = (size, more = {}) => ({ name: "Times New Roman", size, ...more });
export const centred = { horizontal: "center", vertical: "middle", wrapText: true };
export const headFill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7EEF7" } };
