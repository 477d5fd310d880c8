import type { AppendixInput } from "../../appendix/AppendixInput";
import type { AppendixOptions } from "../../appendix/AppendixOptions";
import { composedAppendix } from "../../appendix/composedAppendix";
import { numberedPages } from "../../appendix/pages/numberedPages";
import { wantedSheets } from "../../appendix/wantedSheets";
import { layoutOf } from "../../regulations/layouts/layoutOf";
import { earlierRanksOf } from "../earlierRanksOf";
import type { Overview } from "../Overview";
import type { Preview } from "./PreviewPage";
import { previewOf } from "./previewOf";

/**
 * One sheet of the appendices as a press would write it from what was read; undefined where the layout has
 * no such sheet any more. Only this sheet is composed, with those before it whose pages its own go on from.
 *
 * @param id of the sheet
 */
export function previewFrom(
  overview: Overview,
  id: string,
  cells: NonNullable<AppendixOptions["cells"]>,
): Preview | undefined {
  const { scored, averages, form } = overview;
  const layout = scored && layoutOf(scored.regulation);
  if (scored === undefined || layout === undefined) return undefined;
  const { regulation, results, tables } = scored;
  const input: AppendixInput = {
    ...{ regulation, layout, results, averages },
    earlierRanks: earlierRanksOf(tables),
  };
  const wanted = wantedSheets(layout, input);
  const last = wanted.findIndex((sheet) => sheet.id === id);
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && wanted[first]!.continues === true) first -= 1;
  const composed = wanted
    .slice(first, last + 1)
    .map((each) => composedAppendix(each, wanted, input, { ...(form && { form }), cells }));
  const sheet = numberedPages(composed).at(-1)!;
  return previewOf({ ...composed.at(-1)!, sheet }, regulation.decimalMark);
}
