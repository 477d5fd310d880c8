import type { Layouts } from "../reading/regulation/readRegulationSheet";
import { presets } from "../regulations/presets";
import type { Regulation } from "../regulations/Regulation";

/** The appendix tables that a sheet "Quy định" can name, by the id of the decision that prints them. */
export const layouts: Layouts = new Map(
  presets.filter(({ layout }) => layout.length > 0).map(({ id, layout }) => [id, layout]),
);

/** Under which id these tables stand; undefined where there are none. Throws on tables of no decision. */
export function layoutName({ id, layout }: Regulation): string | undefined {
  if (layout.length === 0) return undefined;
  const text = JSON.stringify(layout);
  const found = [...layouts].find(([, each]) => JSON.stringify(each) === text);
  if (found === undefined) throw new Error(`${id} prints tables that no decision declares`);
  return found[0];
}
