import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Answer, WaitingCell } from "./Call";

// Any text will do for an error; the declaration knows only Univer's own.
const createError = ErrorValueObject.create.bind(ErrorValueObject) as (
  code: string,
) => BaseValueObject;

/** An error as the calculation knows it. */
export const errorValue = (code: string): BaseValueObject => createError(code);

/** An answer as the calculation knows it; rows of values fill the cells beside and below. */
export function resultOf(answer: Answer, at: WaitingCell): BaseValueObject {
  if ("error" in answer) return errorValue(answer.error);
  if (!Array.isArray(answer.value)) return scalar(answer.value, 0);
  const rows = answer.value.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((value: unknown) => scalar(value, "")),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return errorValue("#VALUE!");
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columns }, (_, j) => row[j] ?? errorValue("#N/A")),
    ),
    rowCount: rows.length,
    columnCount: columns,
    unitId: at.unitId,
    sheetId: at.sheetId,
    row: at.row,
    column: at.column,
  });
}

function scalar(value: unknown, blank: 0 | ""): BaseValueObject {
  const known = value ?? blank;
  if (typeof known === "number") return NumberValueObject.create(known);
  if (typeof known === "boolean") return BooleanValueObject.create(known);
  if (typeof known === "string") return StringValueObject.create(known);
  const { error } = known as { error?: unknown };
  return errorValue(typeof error === "string" ? error : "#VALUE!");
}
