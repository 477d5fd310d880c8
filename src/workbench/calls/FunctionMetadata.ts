/** One parameter of a custom function, as functions.json describes it. */
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  /** "matrix" takes a range as rows of cells; otherwise one value. */
  dimensionality?: string;
  optional?: boolean;
}

/** One custom function, as functions.json describes it. */
export interface FunctionMetadata {
  id: string;
  /** The name in formulas after the namespace; the id when absent. */
  name?: string;
  description?: string;
  parameters: ParameterMetadata[];
  options?: { requiresAddress?: boolean; volatile?: boolean; stream?: boolean };
  /** Whether errors are handed over as arguments; otherwise they are the result at once. */
  allowErrorForDataTypeAny?: boolean;
}
