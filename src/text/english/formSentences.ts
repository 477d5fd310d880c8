import type { FormFault } from "../../reading/form/FormFault";
import { type FormSentences, partOf } from "../explainForm";
import { formFieldWords } from "../formFieldWords";

const fieldText = ({ at, line }: FormFault): string =>
  `Form of the document, field “${formFieldWords[at]}”${line === undefined ? "" : `, line ${line}`}`;

/** What is wrong with what was typed about the document, in which field, and what to do, in English. */
export const formSentences: FormSentences = {
  missing: (fault) => ({
    what: `${fieldText(fault)}: blank.`,
    todo: `Fill it in, or clear “${partOf(fault)}”.`,
  }),
  notANumber: (fault) => ({
    what: `${fieldText(fault)}: not a number.`,
    todo: "Enter digits only, such as 3136; leave blank if the number is given at issue.",
  }),
  notASymbol: (fault) => ({
    what: `${fieldText(fault)}: has a space or a slash.`,
    todo: "Enter what follows the slash, such as “TB-HĐTĐ”.",
  }),
  notADate: (fault) => ({
    what: `${fieldText(fault)}: not a date of the calendar.`,
    todo: "Choose the date again; leave blank if it is given at issue.",
  }),
  severalLines: (fault) => ({
    what: `${fieldText(fault)}: has a line break.`,
    todo: "Delete the line break; a long line is broken in print.",
  }),
  unprintable: (fault) => ({
    what: `${fieldText(fault)}: has a hidden character that cannot be printed.`,
    todo: "Type the text instead of pasting it.",
  }),
  noArchive: (fault) => ({
    what: `${fieldText(fault)}: the last line does not say where the document is filed.`,
    todo: "Add a last line, such as “Lưu: VT, CNTT”.",
  }),
};
