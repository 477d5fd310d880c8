import type { Call } from "../calls/Call";
import type { FunctionCalls } from "../calls/FunctionCalls";
import type { Book } from "../model/Book";
import { formatAddress, quoteSheet } from "../model/address";

/** Messages about custom functions, in the numbers of the library. */
const customFunctionMessage = { category: 1, invoke: 1000 } as const;
const errorsAllowed = 4;

/**
 * Sends the calls that a calculation asked for to the add-in, all in one message.
 * @param send posts entries of a `richApiMessage`; false where nobody listens
 */
export function routeFunctions(
  functions: FunctionCalls,
  book: Book,
  nextId: () => number,
  send: (entries: unknown[][]) => boolean,
): void {
  const caller = ({ at }: Call) => {
    const cell = { row: at.row, column: at.column, rows: 1, columns: 1 };
    return `${quoteSheet(book.sheets.name(at.sheet))}!${formatAddress(cell)}`;
  };
  functions.send = (calls) =>
    send(
      calls.map((call) => [
        customFunctionMessage.category,
        customFunctionMessage.invoke,
        "",
        JSON.stringify([
          call.id,
          call.name,
          call.args,
          caller(call),
          call.allowErrors ? errorsAllowed : 0,
        ]),
        nextId(),
        false,
      ]),
    );
}
