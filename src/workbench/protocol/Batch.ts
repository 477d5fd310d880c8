/** Kinds of action, numbered as the library numbers them. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Kinds of object path, numbered as the library numbers them. */
export const objectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface Arguments {
  Arguments?: readonly unknown[];
  /** Parallel to `Arguments`: the path id of an object, 0 for a plain value, nested alike. */
  ReferencedObjectPathIds?: readonly unknown[];
}

/** What `load` asks for: "values", "format/fill/color". */
export interface Query {
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: Query;
  ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: Arguments;
}

/** What one `context.sync()` asks. */
export interface Batch {
  Actions: readonly Action[];
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

/** Results of the actions that were carried out, in order; an error is that of the next one. */
export interface BatchResponse {
  Error?: BatchError;
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
}
