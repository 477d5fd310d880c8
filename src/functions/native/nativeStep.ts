import { referenceIn, referenceText } from "../../reading/formulas/references";
import { cellScore, valueOf } from "../cellScore";
import { literalText, noise, ofNumber } from "./NativePlace";

/** EGI.STEP(share, bounds): how many bounds are not above it; bounds as a range, or as one text. */
export function nativeStep(share: string, bounds: string): string | undefined {
  const range = referenceIn(bounds);
  if (range !== undefined)
    return ofNumber(share, `COUNTIF(${referenceText(range)},"<="&(${share}+${noise(share)}))`);
  const read = (literalText(bounds) ?? bounds).split(";").map((part) => cellScore(part, undefined));
  const numbers = read.flatMap((each) =>
    each === "blank" || "code" in each ? [] : [valueOf(each)],
  );
  if (numbers.length < read.length) return undefined;
  const reached = numbers.map(({ part, whole }) => `(ROUND(${share},13)>=${part / whole})`);
  return ofNumber(share, reached.join("+"));
}
