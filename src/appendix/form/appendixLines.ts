import type { Form } from "../../reading/form/Form";
import { formWords } from "../../text/formWords";
import { type Band, textPiece } from "../Band";
import { roman } from "../roman";
import { styles as tableStyles } from "../styles";
import { formStyles as styles } from "./formStyles";

/** The line "Phụ lục" above the title of an appendix, with its number where the document has several. */
export const appendixNumber = (number: number, of: number, columns: number): Band => ({
  pieces: [
    textPiece(
      0,
      columns,
      formWords.appendix(of > 1 ? roman(number) : undefined),
      styles.appendixNumber,
    ),
  ],
});

/** The line below the title of an appendix: "(Kèm theo Quyết định số …)". */
export const referenceLine = (form: Form, columns: number): Band => ({
  pieces: [textPiece(0, columns, formWords.reference(form), styles.reference)],
});

/** The title of an appendix, in capitals. */
export const titleOfAppendix = (title: string, columns: number): Band => ({
  pieces: [textPiece(0, columns, title.toLocaleUpperCase("vi"), tableStyles.title)],
});
