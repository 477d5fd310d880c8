import type { Ties } from "../regulations/Ranking";
import { functionMessages } from "../text/functionMessages";
import { argumentValue } from "./argumentCells";
import { isCellError, wrongValue } from "./cellError";
import { slug } from "./slug";

const ties: Readonly<Record<string, Ties>> = {
  "canh-tranh": "competition",
  competition: "competition",
  day: "dense",
  dense: "dense",
  "lien-tuc": "running",
  running: "running",
};

/** The argument cach; undefined where it is left out. Throws #VALUE! for a name that is not known. */
export function tiesNamed(argument: unknown): Ties | undefined {
  const value = argumentValue(argument);
  if (value === undefined) return undefined;
  if (isCellError(value)) throw value;
  const named = typeof value === "string" ? ties[slug(value)] : undefined;
  if (named !== undefined) return named;
  const given = typeof value === "string" || typeof value === "number" ? String(value) : "?";
  throw wrongValue(functionMessages.unknownTies(given));
}
