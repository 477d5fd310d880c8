import { referenceIn } from "../../reading/formulas/references";
import { isRatioBasis } from "../../scoring/boundRatio";
import { compareRatios } from "../../scoring/compareRatios";
import { cellScore, valueOf } from "../cellScore";
import { highestRatio } from "../highestRatio";
import { regulationInForce } from "../regulationInForce";
import { sharedRanking } from "../sharedRanking";
import { tiesNamed } from "../tiesNamed";
import { literalNumber, literalText, type NativePlace } from "./NativePlace";
import { nativeRank } from "./nativeRank";
import type { Operand } from "./operand";
import { writingOf } from "./writtenScore";

/**
 * EGI.RANK(value, range, ties, decimals) as the function itself understands its arguments: what is left
 * out is the workbook's regulation's, and decimals are those of the percentage where most of the range
 * are ratios. Undefined where it has no native form. Throws #VALUE! for ties of an unknown name.
 */
export function rankOf(
  value: Operand,
  args: readonly string[],
  place: NativePlace,
): string | undefined {
  const range = referenceIn(args[1] ?? "");
  if (range === undefined) return undefined;
  const way = args[2] ?? "";
  const named = way === "" ? undefined : literalText(way);
  if (way !== "" && named === undefined) return undefined;
  const regulation = regulationInForce();
  const mark = regulation?.decimalMark;
  const shared = regulation && sharedRanking(regulation);
  const ties = tiesNamed(named) ?? (regulation ? shared?.ties : "competition");
  if (ties === undefined || ties === "none") return undefined;
  const cells = place.valuesIn(range).flat();
  const values = cells
    .map((cell) => cellScore(cell, mark))
    .flatMap((read) => (read === "blank" || "code" in read ? [] : [valueOf(read)]));
  const scores = values.filter((each) => compareRatios(each, highestRatio) > 0);
  const areScores = scores.length * 2 > values.length;
  const decimals = args[3] ?? "";
  const given = decimals === "" ? undefined : literalNumber(decimals);
  if (decimals !== "" && given === undefined) return undefined;
  const isMeant = shared !== undefined && isRatioBasis(shared.on) !== areScores;
  const printed = given ?? (isMeant ? shared.decimals : undefined);
  const own = printed === undefined ? undefined : printed + (areScores ? 0 : 2);
  const texts = cells.filter(
    (cell): cell is string => typeof cell === "string" && isScore(cell, mark),
  );
  if (texts.some((text) => writingOf(text, mark) === undefined)) return undefined; // below 0
  return nativeRank(value, range, { ties, decimals: own, texts, mark }, place);
}

function isScore(text: string, mark: "," | "." | undefined): boolean {
  const read = cellScore(text, mark);
  return read !== "blank" && !("code" in read);
}
