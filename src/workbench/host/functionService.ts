import type { Answer } from "../calls/Call";
import type { FunctionCalls } from "../calls/FunctionCalls";
import { wireObject } from "../wire/Members";
import type { WireObject } from "../protocol/WireObject";

/** Numbers by which the library names the errors of a custom function. */
const errors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** One cell of an answer: an error inside a matrix is an object with its code. */
function cellOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("type" in value)) return value;
  if (value.type === "CustomFunctionError" && "code" in value) return { error: String(value.code) };
  if ("basicValue" in value) return value.basicValue;
  return { error: "#VALUE!" };
}

function answerOf(isGood: unknown, value: unknown, code: unknown): Answer {
  if (isGood !== true) return { error: errors[Number(code)] ?? "#VALUE!" };
  if (!Array.isArray(value)) return { value: cellOf(value) };
  return {
    value: value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)])),
  };
}

/**
 * `Microsoft.ExcelServices.CustomFunctions`: the runtime of the add-in reports here that it is ready,
 * and brings the results of its calls.
 */
export function functionService(
  functions: FunctionCalls,
  isReady: () => void,
  missing: (member: string) => void,
): WireObject {
  return wireObject(
    "CustomFunctions",
    {
      call: {
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          isReady();
          return null;
        },
        _GetEnabledFeatures: () => [2], // shorter pauses between answers
        SetInvocationArrayResults: (results) => {
          functions.deliver(
            (results as unknown[][]).map(([id, isGood, value, code]) => [
              Number(id),
              answerOf(isGood, value, code),
            ]),
          );
          return null;
        },
      },
    },
    missing,
  );
}
