import { type FormulaCall, formulaCalls } from "../../reading/formulas/formulaCalls";
import { referenceIn } from "../../reading/formulas/references";
import { compareRatios } from "../../scoring/compareRatios";
import { isCellError } from "../cellError";
import { exactNumber } from "../exactNumber";
import { highestRatio } from "../highestRatio";
import { measureMeant } from "../measureMeant";
import { isRatioBasis } from "../../scoring/boundRatio";
import { regulationInForce } from "../regulationInForce";
import { sharedRanking } from "../sharedRanking";
import { tiesNamed } from "../tiesNamed";
import { nativeMaxScore } from "./nativeMaxScore";
import { cellFor, literalNumber, literalText, type NativePlace } from "./NativePlace";
import { nativeRank } from "./nativeRank";
import { nativeRatio } from "./nativeRatio";
import { nativeStep } from "./nativeStep";
import { nativeTier } from "./nativeTier";
import { nativeYesNo } from "./nativeYesNo";

/**
 * A formula for one cell with every EGI function replaced by functions that Excel 2010 has; undefined
 * where there is none that says the same: EGI.GAP, EGI.PARSE, scores written as text, a scale of the
 * worksheet's own, ranges of other shapes.
 *
 * What the formula names is not looked at except for RANK, which must know whether it ranks ratios or
 * scores, and MAXSCORE, which becomes its number; whoever writes it compares what it comes to.
 */
export function nativeFormula(formula: string, place: NativePlace): string | undefined {
  try {
    return nativeText(formula, place);
  } catch (error) {
    if (isCellError(error)) return undefined; // the function itself has no answer
    throw error;
  }
}

function nativeText(text: string, place: NativePlace): string | undefined {
  let native = "";
  let from = 0;
  for (const call of formulaCalls(text)) {
    const expression = nativeCall(call, place);
    if (expression === undefined) return undefined;
    native += `${text.slice(from, call.from)}${expression}`;
    from = call.to;
  }
  const own = native + text.slice(from);
  const rest = formulaCalls(text).length === 0 ? text : withoutCalls(text);
  const isSpilled = place.shape.rows * place.shape.columns > 1;
  // A range outside the calls would be one for every cell, and no longer spill.
  return isSpilled && /[:#{]/.test(rest.replace(/"(?:[^"]|"")*"/g, "")) ? undefined : own;
}

const withoutCalls = (text: string): string =>
  formulaCalls(text).reduceRight(
    (rest, { from, to }) => rest.slice(0, from) + rest.slice(to),
    text,
  );

/** An argument for this place, as it stands in a native formula; undefined where it has no such form. */
function element(argument: string, place: NativePlace): string | undefined {
  if (referenceIn(argument) !== undefined) return cellFor(argument, place);
  const text = nativeText(argument, place);
  return text === undefined || /^[\w.]+$/.test(text) ? text : `(${text})`;
}

function nativeCall({ name, args }: FormulaCall, place: NativePlace): string | undefined {
  const given = (at: number): string | undefined => (args[at] === "" ? undefined : args[at]);
  const first = args[0] === undefined ? undefined : element(args[0], place);
  const optional = (at: number) => {
    const argument = given(at);
    return argument === undefined
      ? { is: undefined }
      : { is: element(argument, place), isGiven: true };
  };
  if (name === "MAXSCORE") {
    const block = args[0] === undefined ? undefined : (cellFor(args[0], place) ?? args[0]);
    return block === undefined ? undefined : nativeMaxScore(block, given(1), given(2), place);
  }
  if (first === undefined) return undefined;
  switch (name) {
    case "RATIO": {
      const max = optional(1);
      return nativeRatio(first, max.is, given(2));
    }
    case "TIER": {
      const scale = given(1);
      const named = scale === undefined ? undefined : literalText(scale);
      if (scale !== undefined && named === undefined) return undefined;
      return nativeTier(first, measureMeant(named));
    }
    case "RANK":
      return rankOf(first, args, place);
    case "STEP":
      return given(1) === undefined ? undefined : nativeStep(first, given(1)!);
    case "YESNO": {
      const [evidence, worth] = [optional(1), optional(2)];
      if ([evidence, worth].some((each) => each.isGiven && each.is === undefined)) return undefined;
      return nativeYesNo(first, evidence.is, worth.is ?? "1");
    }
    default:
      return undefined;
  }
}

function rankOf(value: string, args: readonly string[], place: NativePlace): string | undefined {
  const range = referenceIn(args[1] ?? "");
  if (range === undefined) return undefined;
  const way = args[2] ?? "";
  const named = way === "" ? undefined : literalText(way);
  if (way !== "" && named === undefined) return undefined;
  const regulation = regulationInForce();
  const shared = regulation && sharedRanking(regulation);
  const ties = tiesNamed(named) ?? (regulation ? shared?.ties : "competition");
  if (ties === undefined || ties === "none") return undefined;
  const numbers = place
    .valuesIn(range)
    .flat()
    .filter((cell) => typeof cell === "number");
  const scores = numbers.filter((cell) => compareRatios(exactNumber(cell), highestRatio) > 0);
  const areScores = scores.length * 2 > numbers.length;
  const decimals = args[3] ?? "";
  const given = decimals === "" ? undefined : literalNumber(decimals);
  if (decimals !== "" && given === undefined) return undefined;
  const isMeant = shared !== undefined && isRatioBasis(shared.on) !== areScores;
  const printed = given ?? (isMeant ? shared.decimals : undefined);
  const own = printed === undefined ? undefined : printed + (areScores ? 0 : 2);
  return nativeRank(value, range, { ties, decimals: own }, place);
}
