import { ModelError } from "./ModelError";

/** Throws InvalidArgument when Excel would not take this for the name of a sheet. */
export function checkSheetName(name: string): void {
  const isFaulty =
    name.trim() === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (isFaulty) throw new ModelError("InvalidArgument", `"${name}" is no name for a sheet.`);
}
