import type { CellValue } from "../../sheet/SheetCells";
import { foldedName } from "../foldedName";
import { isDateFormat } from "../isDateFormat";
import type { CellCodec, CellReading } from "./CellCodec";

const missing = { fault: "missing" } as const;

/** The words of a cell, NFC, without blanks around them. */
const textOf = (value: CellValue): string => String(value).normalize("NFC").trim();

const isBlank = (value: CellValue): boolean => textOf(value) === "";

/** Words that must be there. */
export const text: CellCodec<string> = {
  write: (value) => value,
  read: (value) => (isBlank(value) ? missing : { value: textOf(value) }),
};

/** Words that may be none; whether they are due is for the check of the regulation. */
export const anyText: CellCodec<string> = {
  write: (value) => value,
  read: (value) => ({ value: textOf(value) }),
};

/** A value that may be absent: then the cell is blank. */
export const maybe = <T>({ write, read, ...more }: CellCodec<T>): CellCodec<T | undefined> => ({
  ...more,
  write: (value) => (value === undefined ? "" : write(value)),
  read: (value, format) => (isBlank(value) ? { value: undefined } : read(value, format)),
});

/** A number, typed as such or as a text with a comma or a point. */
export const number: CellCodec<number> = {
  write: (value) => value,
  read: (value, format) => {
    if (isBlank(value)) return missing;
    if (typeof value === "number")
      return isDateFormat(format)
        ? { fault: "notANumber" }
        : { value: Number(value.toPrecision(15)) };
    const typed = textOf(value).replace(",", ".").replace("−", "-");
    return /^-?\d+(\.\d+)?$/.test(typed) ? { value: Number(typed) } : { fault: "notANumber" };
  },
};

/** Points, or the words that the document does not say how many. */
export const pointsOrUnknown: CellCodec<number | "unknown"> = {
  write: (value) => (value === "unknown" ? unknownPoints : value),
  read: (value, format) =>
    foldedName(textOf(value)) === foldedName(unknownPoints)
      ? { value: "unknown" }
      : number.read(value, format),
};

/** Chưa rõ: what stands for a maximum that the document does not say. */
export const unknownPoints = "chưa rõ";

/**
 * Several words in one cell, "; " between them; one a line where one of them has a semicolon itself.
 */
export const list: CellCodec<readonly string[]> = {
  write: (values) =>
    values.some((value) => value.includes(";"))
      ? values.map((value) => `${value}\n`).join("")
      : values.join("; "),
  read: (value) => {
    const typed = String(value).normalize("NFC").replaceAll("\r\n", "\n");
    return {
      value: typed
        .split(typed.includes("\n") ? "\n" : ";")
        .map((each) => each.trim())
        .filter((each) => each !== ""),
    };
  },
};

/** A list that must not be empty. */
export const someOf: CellCodec<readonly string[]> = {
  write: list.write,
  read: (value) => (isBlank(value) ? missing : list.read(value, "@")),
};

/** One of a few words: what stands in the cell for each value. */
export function oneOf<T extends string>(words: Readonly<Record<T, string>>): CellCodec<T> {
  const byWord = new Map(
    (Object.entries(words) as [T, string][]).map(([value, word]) => [foldedName(word), value]),
  );
  return {
    write: (value) => words[value],
    read: (value): CellReading<T> => {
      if (isBlank(value)) return missing;
      const found = byWord.get(foldedName(textOf(value)));
      return found === undefined ? { fault: "unknownWord" } : { value: found };
    },
    words: Object.values(words),
  };
}

/** Có or không. */
export const yesNo: CellCodec<boolean> = (() => {
  const word = oneOf({ yes: "có", no: "không" });
  return {
    ...word,
    write: (value) => word.write(value ? "yes" : "no"),
    read: (value, format) => {
      const read = word.read(value, format);
      return "fault" in read ? read : { value: read.value === "yes" };
    },
  };
})();

const dayLength = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30); // Excel counts 1900 as a leap year: right from March 1900 on

/** A day, ISO in a regulation (2020-12-24); 24/12/2020 in the cell, or a date of Excel's. */
export const date: CellCodec<string> = {
  write: (value) => value.split("-").toReversed().join("/"),
  read: (value, format) => {
    if (isBlank(value)) return missing;
    if (typeof value === "number")
      return isDateFormat(format)
        ? { value: new Date(dayZero + Math.floor(value) * dayLength).toISOString().slice(0, 10) }
        : { fault: "notADate" };
    const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(textOf(value));
    if (typed === null) return { fault: "notADate" };
    const [, day = "", month = "", year = ""] = typed;
    const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const isDay = !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
    return isDay ? { value: iso } : { fault: "notADate" };
  },
};
