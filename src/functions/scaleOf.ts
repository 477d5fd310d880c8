import { presetNamed, presets } from "../regulations/presets";
import type { Regulation } from "../regulations/Regulation";
import { functionMessages } from "../text/functionMessages";
import { argumentCells, argumentValue } from "./argumentCells";
import { isCellError, notAvailable } from "./cellError";
import type { CellScore } from "./cellScore";
import { measureScale } from "./measureScale";
import { rangeScale } from "./rangeScale";
import { regulationInForce } from "./regulationInForce";
import { sharedMeasure } from "./sharedMeasure";
import { slug } from "./slug";

/** Names the tier of a value, or says why it has none. */
export type Scale = (value: CellScore) => string | CustomFunctions.Error;

/**
 * The argument thang: the name of a regulation ("khanh-hoa-2020"), of one of its blocks
 * ("khanh-hoa-2020/so-ban-nganh"), of one measure of a block ("khanh-hoa-egov-2020/huyen/readiness"),
 * a range of two columns (lower bound, label), or left out: the workbook's regulation. A block without
 * a measure means its main one; a regulation without a block, the scale that all blocks share.
 *
 * Throws #N/A for a name that is not known, when no regulation is chosen or when the blocks differ,
 * #VALUE! for a range that is no scale.
 */
export function scaleOf(argument: unknown): Scale {
  const value = argumentValue(argument);
  if (value === undefined) return sharedScale(chosen());
  if (typeof value === "string") return named(value);
  if (isCellError(value)) throw value;
  return rangeScale(argumentCells(argument)!);
}

function chosen(): Regulation {
  const regulation = regulationInForce();
  if (regulation === undefined) throw notAvailable(functionMessages.noRegulation);
  return regulation;
}

function sharedScale(regulation: Regulation): Scale {
  const shared = sharedMeasure(regulation, ({ grading, ratio }) => [grading, ratio?.decimals]);
  if (shared === undefined)
    throw notAvailable(
      functionMessages.blocksDiffer(
        regulation.blocks.map(({ names, label }) => `${regulation.id}/${slug(names[0] ?? label)}`),
      ),
    );
  return measureScale(shared);
}

function named(name: string): Scale {
  const [id = "", block, measure, ...more] = name.trim().split("/");
  const current = regulationInForce();
  const regulation = slug(id) === current?.id ? current : presetNamed(slug(id));
  if (regulation === undefined) {
    const known = new Set([
      ...presets.map((preset) => preset.id),
      ...(current ? [current.id] : []),
    ]);
    throw notAvailable(functionMessages.unknownRegulation(id, [...known]));
  }
  if (block === undefined) return sharedScale(regulation);
  const found = regulation.blocks.find(({ id: blockId, label, names }) =>
    [blockId, label, ...names].some((each) => slug(each) === slug(block)),
  );
  const measures = regulation.measures.filter(({ blocks }) => blocks.includes(found?.id ?? ""));
  const meant =
    measure === undefined
      ? measures[0]
      : measures.find((each) => [each.id, each.label].some((word) => slug(word) === slug(measure)));
  if (meant !== undefined && more.length === 0) return measureScale(meant);
  const given = [block, measure, ...more].filter((part) => part !== undefined).join("/");
  const known = regulation.blocks.map(({ names, label }) => slug(names[0] ?? label));
  throw notAvailable(functionMessages.unknownBlock(given, known));
}
