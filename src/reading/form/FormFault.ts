import type { Form } from "./Form";

/** What is wrong with what was typed about the document, and where. */
export interface FormFault {
  at: keyof Form;
  /** Of a field of several lines, counted from 1. */
  line?: number;
  because:
    | "missing"
    /** Số is figures alone. */
    | "notANumber"
    /** Ký hiệu has no blanks, and the slash before it is ours. */
    | "notASymbol"
    | "notADate"
    | "severalLines"
    /** A character that is not printed, as copied texts bring along. */
    | "unprintable"
    /** The last recipient of a document is the archive: "Lưu: VT, …". */
    | "noArchive";
}
