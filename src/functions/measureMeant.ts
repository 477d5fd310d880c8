import type { Measure } from "../regulations/Measure";
import type { Block, Regulation } from "../regulations/Regulation";
import { isRatioBasis } from "../scoring/boundRatio";
import { measuresOf } from "../scoring/mainMeasure";
import { functionMessages } from "../text/functionMessages";
import { notAvailable } from "./cellError";
import { namedAs } from "./namedAs";
import { blockMeant, blockWord, regulationNamed } from "./regulationNamed";
import { slug } from "./slug";

/**
 * The measure whose scale is meant by "quy-định/khối/thang" ("khanh-hoa-egov-2020/xa/san-sang"), of
 * which the later parts may be missing where all that is left has one scale; undefined: the workbook's
 * regulation.
 *
 * Throws #N/A for a name that is not known, when no regulation is chosen, and, naming the choices,
 * when the name fits scales that differ.
 */
export function measureMeant(name: string | undefined): Measure {
  const [id, block, ...measure] = name?.trim().split("/") ?? [];
  const regulation = regulationNamed(id);
  const blocks = block === undefined ? regulation.blocks : [blockMeant(regulation, block)];
  const all = blocks.flatMap((each) => scalesIn(regulation, each));
  const graded = all.filter((each) => each.measure.grading !== undefined);
  const wanted = measure.join("/");
  const meant =
    measure.length === 0
      ? graded
      : namedAs(wanted, all, (each) => [each.measure.id, each.measure.label]);
  if (meant.length === 0 && graded.length > 0)
    throw notAvailable(
      functionMessages.unknownScale(
        wanted,
        graded.map(({ path }) => path),
      ),
    );
  if (!meant.some((each) => each.measure.grading !== undefined))
    throw notAvailable(functionMessages.noTiers);
  const ways = meant.map((each) => wayOf(each.measure));
  const different = meant.filter((_, at) => ways.indexOf(ways[at]!) === at);
  if (different.length === 1) return different[0]!.measure;
  const choices = different.map(({ path }) => path);
  throw notAvailable(functionMessages.ambiguous(name ?? regulation.id, choices));
}

/** A measure of a block, and how it is typed into a formula. */
interface NamedScale {
  measure: Measure;
  path: string;
}

const scalesIn = (regulation: Regulation, block: Block): NamedScale[] =>
  measuresOf(regulation, block.id).map((measure) => ({
    measure,
    path: [regulation.id, blockWord(block), slug(measure.label)].join("/"),
  }));

/** Alike for two measures exactly where they grade alike: the sources of their bounds do not count. */
function wayOf({ grading, ratio, total }: Measure): string {
  if (grading === undefined) return "";
  const { on, tiers } = grading;
  const bounds = tiers.map(({ label, atLeast, above, atMost }) => [label, atLeast, above, atMost]);
  const rounding = isRatioBasis(on)
    ? on === "printedRatio" && ratio?.decimals
    : [total?.when, total?.decimals];
  return JSON.stringify([on, bounds, rounding]);
}
