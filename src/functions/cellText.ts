import { hasValue } from "./argumentCells";

/** What a cell says, as text without spaces around it; a blank is "". Of a data type, what it holds. */
export function cellText(cell: unknown): string {
  if (typeof cell === "string") return cell.normalize("NFC").trim();
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return typeof cell === "object" && cell !== null && hasValue(cell)
    ? cellText(cell.basicValue)
    : "";
}

/** Whether a text is that of an empty cell, or the dash that stands for nothing. */
export const isBlank = (text: string): boolean => /^[-–—]?$/.test(text);
