import { presetNamed, presets } from "../regulations/presets";
import type { Regulation } from "../regulations/Regulation";
import { compareRatios } from "../scoring/compareRatios";
import { tierOf } from "../scoring/tierOf";
import { functionMessages } from "../text/functionMessages";
import { argumentCells, argumentValue } from "./argumentCells";
import { isCellError, notAvailable, wrongValue } from "./cellError";
import { type CellScore, valueOf } from "./cellScore";
import { highestRatio } from "./highestRatio";
import { rangeScale } from "./rangeScale";
import { regulationInForce } from "./regulationInForce";
import { slug } from "./slug";

/** Names the tier of a value, or says why it has none. */
export type Scale = (value: CellScore) => string | CustomFunctions.Error;

/**
 * The argument thang: the name of a regulation ("khanh-hoa-2020", "khanh-hoa-2020/so-ban-nganh"),
 * a range of two columns (lower bound, label), or left out: the workbook's regulation.
 *
 * Throws #N/A for a name that is not known or when no regulation is chosen, #VALUE! for a range
 * that is no scale.
 */
export function scaleOf(argument: unknown): Scale {
  const value = argumentValue(argument);
  if (value === undefined) return ratioScale(chosen());
  if (typeof value === "string") return ratioScale(named(value));
  if (isCellError(value)) throw value;
  return rangeScale(argumentCells(argument)!);
}

function ratioScale(regulation: Regulation): Scale {
  return (value) => {
    const ratio = valueOf(value);
    const isTyped = value.maxScore === undefined && !value.isPercent;
    if (isTyped && compareRatios(ratio, highestRatio) > 0)
      return wrongValue(functionMessages.notARatio(value.given));
    return tierOf(ratio, regulation).label;
  };
}

function chosen(): Regulation {
  const regulation = regulationInForce();
  if (regulation === undefined) throw notAvailable(functionMessages.noRegulation);
  return regulation;
}

function named(name: string): Regulation {
  const [id = "", block, ...more] = name.trim().split("/");
  const current = regulationInForce();
  const regulation = slug(id) === current?.id ? current : presetNamed(slug(id));
  if (regulation === undefined) {
    const known = new Set([
      ...presets.map((preset) => preset.id),
      ...(current ? [current.id] : []),
    ]);
    throw notAvailable(functionMessages.unknownRegulation(id, [...known]));
  }
  // Every block of a regulation has the same tiers; a name that means no block is still a mistake.
  const isBlock = regulation.blocks.some(({ id: blockId, label, names }) =>
    [blockId, label, ...names].some((each) => slug(each) === slug(block ?? "")),
  );
  if (block !== undefined && (!isBlock || more.length > 0)) {
    const known = regulation.blocks.map(({ names, label }) => slug(names[0] ?? label));
    throw notAvailable(functionMessages.unknownBlock([block, ...more].join("/"), known));
  }
  return regulation;
}
