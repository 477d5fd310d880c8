import { textWidth } from "../textWidth";
import { ruleSize } from "./formStyles";

const stroke = "_";

/** Đường kẻ ngang, nét liền, of about this length in points, as a text in the style `rule`. */
export const ruleText = (length: number): string =>
  stroke.repeat(Math.round(length / textWidth(stroke, ruleSize, false)));
