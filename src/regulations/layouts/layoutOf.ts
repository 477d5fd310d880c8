import type { Regulation } from "../Regulation";
import type { Layout } from "./Layout";
import { layouts } from "./layouts";

/** The appendices that a regulation is printed by; undefined where it has none. Throws on a name that no decision has. */
export function layoutOf({ id, layout }: Pick<Regulation, "id" | "layout">): Layout | undefined {
  if (layout === undefined) return undefined;
  const found = layouts.get(layout);
  if (found === undefined)
    throw new Error(`${id} prints the appendices of ${layout}, which has none`);
  return found;
}
