import { referenceIn } from "../../reading/formulas/references";
import { maxScoresOf } from "../maxScoresOf";
import { regulationNamed } from "../regulationNamed";
import { literalNumber, literalText, type NativePlace } from "./NativePlace";

/** EGI.MAXSCORE(block, exempt, regulation): the number that it is, for a maximum is a number of the regulation. */
export function nativeMaxScore(
  block: string,
  exempt: string | undefined,
  regulation: string | undefined,
  place: NativePlace,
): string | undefined {
  const cells = (argument: string): readonly (readonly unknown[])[] | undefined => {
    const reference = referenceIn(argument);
    if (reference !== undefined) return place.valuesIn(reference);
    const literal = literalText(argument) ?? literalNumber(argument);
    return literal === undefined ? undefined : [[literal]];
  };
  const id = regulation === undefined ? undefined : cells(regulation)?.[0]?.[0];
  const blocks = cells(block);
  const off = exempt === undefined ? [] : cells(exempt);
  if (blocks === undefined || off === undefined) return undefined;
  if (regulation !== undefined && typeof id !== "string") return undefined;
  const [[max] = []] = maxScoresOf(
    blocks.map((row) => [...row]),
    off.flat(),
    regulationNamed(id as string | undefined),
  );
  if (max === "") return '""';
  return typeof max === "number" ? String(max) : undefined;
}
