import type { ConclusionLayout } from "../regulations/layouts/ConclusionLayout";
import { percentText } from "../scoring/decimalText";
import type { AppendixInput } from "./AppendixInput";
import { textPiece } from "./Band";
import { filledText } from "./filledText";
import type { PartBands } from "./partBands";
import { sharesOf } from "./sharesOf";
import { styles } from "./styles";

/** The sentence of the shares of the tiers, across the sheet. */
export function conclusionBands(
  layout: ConclusionLayout,
  input: AppendixInput,
  across: number,
): PartBands {
  const shares = sharesOf(layout, input);
  const all = shares.reduce((sum, { units }) => sum + units, 0);
  const reached = shares.filter(({ units }) => units > 0);
  const { decimalMark } = input.regulation;
  const texts = reached.map(({ tier, units, share }) =>
    filledText(layout.share, {
      tier: tier.label,
      units: String(units),
      share: percentText(share, layout.decimals, decimalMark),
    }),
  );
  const text = filledText(layout.text, { units: String(all), shares: texts.join("; ") });
  return {
    head: [],
    body: [{ pieces: [textPiece(0, across, text, styles.sentence)] }],
    foot: [],
    columns: [0],
  };
}
