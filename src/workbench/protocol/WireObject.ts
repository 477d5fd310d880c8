/** An object that the host answers for; members go by their names on the wire. */
export interface WireObject {
  /** Its class: "Range". */
  readonly type: string;
  /** Whether a value or object of this name is modelled. */
  has(member: string): boolean;
  get(member: string): unknown;
  set(member: string, value: unknown): void;
  call(member: string, args: readonly unknown[]): unknown;
  /** Of a collection. */
  items?: () => WireObject[];
  /** Of a collection: what `getItem` gives. */
  item?: (key: unknown) => WireObject;
}

export const isWireObject = (value: unknown): value is WireObject =>
  typeof value === "object" && value !== null && "type" in value && "call" in value;
