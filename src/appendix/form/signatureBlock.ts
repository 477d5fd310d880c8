import type { Form } from "../../reading/form/Form";
import type { Style } from "../../sheet/Sheet";
import { formWords } from "../../text/formWords";
import { type Band, gap } from "../Band";
import { besideEachOther, type FormLine, linesIn } from "./besideEachOther";
import { formStyles as styles } from "./formStyles";
import { halves } from "./halves";

const aboveBlock = 12; // points
const forTheHand = 4; // blank lines between the post and the name

/**
 * The end of a document below its last table: recipients on the left; authority, post and name on the
 * right (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7 and II.9).
 *
 * @param widths of the sheet's columns, in points
 */
export function signatureBlock(form: Form, widths: readonly number[]): Band[] {
  const total = widths.reduce((sum, each) => sum + each, 0);
  const parted = halves(widths, { least: total * 0.45, most: total * 0.55 });
  const onRight = (texts: readonly string[], style: Style): FormLine[] =>
    linesIn(parted.rightWidth, texts, style);
  const capitals = [...form.authority, ...form.post].map((text) => text.toLocaleUpperCase("vi"));
  const right = [
    ...onRight(capitals, styles.authority),
    ...Array.from({ length: forTheHand }, () => ({ text: "", style: styles.authority })),
    ...onRight([form.signer], styles.signer),
  ];
  const { recipients } = form;
  const left = [
    ...(recipients.length > 0
      ? [{ text: formWords.recipients, style: styles.recipientsHead }]
      : []),
    ...linesIn(parted.leftWidth, formWords.recipientLines(recipients), styles.recipient),
  ];
  return [gap(aboveBlock), ...besideEachOther(left, right, widths.length, parted)];
}
