/** A value of a class, by its name on the wire. */
export interface ScalarSchema {
  /** As users of the library write it. */
  name: string;
  /** "ExcelApi 1.7"; absent where it was there from the beginning. */
  apiSet?: string;
}

/** An object that hangs on another: `range.format`. */
export interface NavigationSchema extends ScalarSchema {
  type: string;
}

export interface MethodSchema extends ScalarSchema {
  /** The class of the object it gives; absent where it gives a value or nothing. */
  type?: string;
}

export interface EventSchema {
  eventType: number;
  /** The wire method by which the library registers for it. */
  register: string;
}

/** Members of one class by their names on the wire; events as users write them. */
export interface ClassSchema {
  scalars: Record<string, ScalarSchema>;
  navigations: Record<string, NavigationSchema>;
  methods: Record<string, MethodSchema>;
  events: Record<string, EventSchema>;
  /** Of a collection: the class of its items. */
  item?: string;
  /** Of a collection: the class that `getItem` gives. */
  indexer?: string;
}

/** The API as the installed library declares it, by class. */
export type Schema = Record<string, ClassSchema>;
