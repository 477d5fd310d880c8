import type { Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import type { ErrorArgument } from "./Call";
import type { FunctionMetadata } from "./FunctionMetadata";

/** What a cell that is not known yet shows. */
export const busy = "#BUSY!";

type Scalar = string | number | boolean | null | ErrorArgument;

interface Read {
  value: unknown;
  /** The value as text, by which equal calls are known. */
  json: string;
  error?: string;
}

const isError = (value: Scalar): value is ErrorArgument =>
  typeof value === "object" && value !== null;

const errorArgument = (code: string): ErrorArgument => ({ type: "CustomFunctionError", code });

/** Reads arguments out of the calculation; a range is read once however many cells name it. */
export class ArgumentReader {
  private readonly ranges = new WeakMap<object, Read>();

  /** @param blank what a function gets for an empty cell: Excel on the web gives null, on the desktop 0 */
  constructor(private readonly blank: null | 0) {}

  /**
   * The arguments of a call, padded to the declared parameters.
   *
   * @returns their values and the text that stands for them, or the error that is the result at once
   */
  read(
    metadata: FunctionMetadata,
    variants: readonly (FunctionVariantType | undefined)[],
  ): { values: unknown[]; json: string } | { error: string } {
    const allowErrors = metadata.allowErrorForDataTypeAny === true;
    const read: Read[] = [];
    for (const [i, parameter] of metadata.parameters.entries()) {
      const argument = this.argument(variants[i], parameter.dimensionality === "matrix");
      if (argument.error !== undefined && (!allowErrors || argument.error === busy))
        return { error: argument.error };
      read.push(argument);
    }
    return {
      values: read.map(({ value }) => value),
      json: read.map(({ json }) => json).join("\u0001"),
    };
  }

  private argument(variant: FunctionVariantType | undefined, isMatrix: boolean): Read {
    if (variant === undefined) return { value: null, json: "null" };
    const value = variant.isReferenceObject()
      ? (variant as BaseReferenceObject).toArrayValueObject()
      : (variant as BaseValueObject);
    if (!value.isArray()) {
      if (value.isNull()) return { value: null, json: "null" }; // left out between two commas
      const scalar = this.scalar(value);
      return this.single(scalar, isMatrix);
    }
    const range = this.range(value as ArrayValueObject);
    if (isMatrix) return range;
    const rows = range.value as Scalar[][];
    const [row = []] = rows;
    if (rows.length !== 1 || row.length !== 1) return { value: null, json: "", error: "#VALUE!" };
    return this.single(row[0]!, false);
  }

  private single(scalar: Scalar, isMatrix: boolean): Read {
    const value = isMatrix ? [[scalar]] : scalar;
    const read = { value, json: JSON.stringify(value) };
    return isError(scalar) ? { ...read, error: scalar.code } : read;
  }

  private range(array: ArrayValueObject): Read {
    const known = this.ranges.get(array);
    if (known) return known;
    const value = array.getArrayValue().map((row) => row.map((cell) => this.scalar(cell)));
    const errors = value.flat().filter(isError);
    const error = errors.find(({ code }) => code === busy) ?? errors[0];
    const read: Read = { value, json: JSON.stringify(value), ...(error && { error: error.code }) };
    this.ranges.set(array, read);
    return read;
  }

  private scalar(value: Nullable<BaseValueObject>): Scalar {
    if (value == null || value.isNull()) return this.blank;
    if (value.isError()) return errorArgument(String(value.getValue()));
    return value.getValue();
  }
}
