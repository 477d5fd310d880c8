import { blankForm, documentKinds, type Form } from "./Form";

/**
 * The form that a workbook remembers; undefined where the text is not what we write: then none of it
 * is used. Whether the form can go out is for `formFaults`.
 */
export function parseForm(text: string): Form | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined; // told by whoever asked, see formUnreadable
  }
  return isForm(given) ? given : undefined;
}

function isForm(given: unknown): given is Form {
  if (typeof given !== "object" || given === null) return false;
  const held = given as Record<string, unknown>;
  return (
    documentKinds.some((kind) => kind === held.kind) &&
    Object.entries(blankForm).every(([name, blank]: [string, unknown]) =>
      Array.isArray(blank) ? isTexts(held[name]) : typeof held[name] === typeof blank,
    )
  );
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === "string");
