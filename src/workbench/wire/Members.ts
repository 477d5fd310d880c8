import { notModelled } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";

/** The members of one object by their wire names; what is not named here is not modelled. */
export interface Members {
  get?: Readonly<Record<string, () => unknown>>;
  set?: Readonly<Record<string, (value: unknown) => void>>;
  /** What a method gives; undefined where it gives nothing. */
  call?: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  items?: () => WireObject[];
  item?: (key: unknown) => WireObject;
}

/**
 * An object of the API.
 * @param type its class: "Range"
 * @param missing told the name of each member that is asked for and not modelled
 */
export function wireObject(
  type: string,
  { get = {}, set = {}, call = {}, items, item }: Members,
  missing: (member: string) => void,
): WireObject {
  const refuse = (member: string) => {
    missing(`${type}.${member}`);
    return notModelled(`${type}.${member}`);
  };
  return {
    type,
    has: (member) => member in get,
    get: (member) => {
      const read = get[member];
      if (!read) throw refuse(member);
      return read();
    },
    set: (member, value) => {
      const write = set[member];
      if (!write) throw refuse(`${member} =`);
      write(value);
    },
    call: (member, args) => {
      const run = call[member];
      if (!run) throw refuse(`${member}()`);
      return run(...args);
    },
    ...(items && { items }),
    ...(item && { item }),
  };
}
