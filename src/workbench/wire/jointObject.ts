import { isWireObject, type WireObject } from "../protocol/WireObject";
import { common } from "./styled";

/**
 * Several objects of one class as one: a value is what all share, else null; what is set or called
 * is set and called on each.
 */
export function jointObject(parts: readonly WireObject[]): WireObject {
  const [first] = parts;
  if (!first || parts.length === 1) return first!;
  const joint = (each: (part: WireObject) => unknown): unknown => {
    const values = parts.map(each);
    return values.every(isWireObject) ? jointObject(values) : common([values]);
  };
  return {
    type: first.type,
    has: (member) => first.has(member),
    get: (member) => joint((part) => part.get(member)),
    set: (member, value) => {
      for (const part of parts) part.set(member, value);
    },
    call: (member, args) => joint((part) => part.call(member, args)),
    ...(first.items && {
      items: () =>
        first.items!().map((_, at) => jointObject(parts.map((part) => part.items!()[at]!))),
    }),
    ...(first.item && { item: (key) => jointObject(parts.map((part) => part.item!(key))) }),
  };
}
