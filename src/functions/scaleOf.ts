import type { Measure } from "../regulations/Measure";
import type { Block, Regulation } from "../regulations/Regulation";
import { measuresOf } from "../scoring/mainMeasure";
import { functionMessages } from "../text/functionMessages";
import { argumentCells, argumentValue } from "./argumentCells";
import { isCellError, notAvailable } from "./cellError";
import { measureScale } from "./measureScale";
import { namedAs } from "./namedAs";
import { rangeScale } from "./rangeScale";
import { blockMeant, blockWord, regulationNamed } from "./regulationNamed";
import type { Scale } from "./Scale";
import { slug } from "./slug";

/**
 * The argument thang: "quy-định/khối/thang" ("khanh-hoa-egov-2020/xa/san-sang"), of which the later
 * parts may be missing where all that is left has one scale; a range (lower bound, label, a mark for
 * open bounds); or left out: the workbook's regulation.
 *
 * Throws #N/A for a name that is not known, when no regulation is chosen, and, naming the choices,
 * when the name fits scales that differ; #VALUE! for a range that is no scale.
 */
export function scaleOf(argument: unknown): Scale {
  const value = argumentValue(argument);
  if (isCellError(value)) throw value;
  if (value !== undefined && typeof value !== "string") return rangeScale(argumentCells(argument)!);
  const [id, block, ...measure] = value?.trim().split("/") ?? [];
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
  if (different.length === 1) return measureScale(different[0]!.measure);
  const choices = different.map(({ path }) => path);
  throw notAvailable(functionMessages.ambiguous(value ?? regulation.id, choices));
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
  const isRatio = on === "exactRatio" || on === "printedRatio";
  const rounding = isRatio
    ? on === "printedRatio" && ratio?.decimals
    : [total?.when, total?.decimals];
  return JSON.stringify([on, bounds, rounding]);
}
