import type { Form } from "../../reading/form/Form";
import type { Style } from "../../sheet/Sheet";
import { formWords } from "../../text/formWords";
import { type Band, gap, textPiece } from "../Band";
import { widthFor } from "../brokenLines";
import { textWidth } from "../textWidth";
import { besideEachOther, type FormLine, linesIn } from "./besideEachOther";
import { formStyles as styles } from "./formStyles";
import { headHalves } from "./headHalves";
import { ruleText } from "./ruleText";

const ruleHeight = 9; // points
const betweenParts = 12;
const partOfLine = 0.4; // mục II.2, II.5: từ 1/3 đến 1/2 độ dài của dòng chữ

/**
 * The head of a document above its first table: issuing body, number on the left; Quốc hiệu, place and
 * date on the right; name of its kind and trích yếu below (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II).
 *
 * @param widths of the sheet's columns, in points, as `headWidths` gives them
 */
export function documentHead(form: Form, widths: readonly number[]): Band[] {
  const columns = widths.length;
  const { parted } = headHalves(widths);
  const isWide = parted.rightWidth >= widthFor(formWords.country, styles.country);
  const look = isWide
    ? { country: styles.country, motto: styles.motto, superior: styles.superiorBody, issuing: styles.issuingBody } // prettier-ignore
    : { country: styles.countryNarrow, motto: styles.mottoNarrow, superior: styles.superiorBodyNarrow, issuing: styles.issuingBodyNarrow }; // prettier-ignore
  const capitals = (text: string, style: Style): FormLine[] =>
    text === "" ? [] : linesIn(parted.leftWidth, [text.toLocaleUpperCase("vi")], style);
  const issuer = capitals(form.issuingBody, look.issuing);
  const left = [
    ...capitals(form.superiorBody, look.superior),
    ...issuer,
    ruleOf(lengthOf(issuer.at(-1)!) * partOfLine),
  ];
  const motto = { text: formWords.motto, style: look.motto };
  const right = [{ text: formWords.country, style: look.country }, motto, ruleOf(lengthOf(motto))];
  const isLetter = form.kind === "letter";
  const under = besideEachOther(
    [
      { text: formWords.number(form), style: styles.number },
      ...(isLetter
        ? linesIn(
            parted.leftWidth,
            [formWords.subjectOfLetter(form.subject)],
            styles.subjectOfLetter,
          )
        : []),
    ],
    [{ text: formWords.placeAndDate(form), style: styles.placeAndDate }],
    columns,
    parted,
  );
  return [
    ...besideEachOther(left, right, columns, parted).map(lowWhereRule),
    ...under,
    gap(betweenParts),
    ...(isLetter ? [] : nameOfDocument(form, widths)),
  ];
}

const lengthOf = ({ text, style: { font } }: FormLine): number =>
  textWidth(text, font!.size!, font!.bold ?? false);

const ruleOf = (length: number): FormLine => ({ text: ruleText(length), style: styles.rule });

/** A row of nothing but rules is as low as they are. */
const lowWhereRule = (band: Band): Band =>
  band.pieces.every(({ style }) => style === styles.rule) ? { ...band, height: ruleHeight } : band;

function nameOfDocument({ kind, subject }: Form, widths: readonly number[]): Band[] {
  const across = ({ text, style }: FormLine): Band => ({
    pieces: [textPiece(0, widths.length, text, style)],
  });
  const about = { text: subject, style: styles.subject };
  const onOneLine = Math.min(lengthOf(about), sum(widths));
  return [
    across({ text: formWords.kinds[kind].toLocaleUpperCase("vi"), style: styles.kind }),
    across(about),
    lowWhereRule(across(ruleOf(onOneLine * partOfLine))),
    gap(betweenParts),
  ];
}

const sum = (lengths: readonly number[]): number => lengths.reduce((all, each) => all + each, 0);
