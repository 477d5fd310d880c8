import { unitKey } from "../../reading/names/unitKey";
import type { MeasureResult } from "../../scoring/Standing";

/** Rank and tier that a unit had; either may be absent. */
export interface RecordedResult {
  rank?: number;
  tier?: string;
}

/** The results with which appendices were last produced: by block and measure ("department/overall"), by unit. */
export type RunRecord = ReadonlyMap<string, ReadonlyMap<string, RecordedResult>>;

/** Under which the workbook keeps it. Part of the file. */
export const runRecordKey = "ket-qua-lan-chay";

/** As it is kept: of each block the units once, of each measure ranks and tiers in their order; 0 is none. */
interface KeptRecord {
  version: 1;
  blocks: Record<string, { units: string[]; measures: Record<string, KeptMeasure> }>;
}

interface KeptMeasure {
  tiers: string[];
  /** Rank and number of the tier, from 1, unit by unit. */
  lines: [number, number][];
}

/** The text in which the results of a run are kept in the workbook. */
export function runRecordText(results: readonly MeasureResult[]): string {
  const blocks: KeptRecord["blocks"] = {};
  for (const { block, measure, standings } of results) {
    const kept = (blocks[block] ??= {
      units: standings.map(({ entry }) => unitKey(entry)),
      measures: {},
    });
    const found = new Map(standings.map((standing) => [unitKey(standing.entry), standing]));
    const tiers = [...new Set(standings.flatMap(({ tier }) => tier?.label ?? []))];
    const lines = kept.units.map((unit): [number, number] => {
      const { rank = 0, tier } = found.get(unit) ?? {};
      return [rank, tier === undefined ? 0 : tiers.indexOf(tier.label) + 1];
    });
    kept.measures[measure] = { tiers, lines };
  }
  return JSON.stringify({ version: 1, blocks } satisfies KeptRecord);
}

/** What a workbook keeps of its last run; undefined where it keeps none, or one of another version. */
export function readRunRecord(text: string | undefined): RunRecord | undefined {
  const kept = text === undefined ? undefined : parsed(text);
  if (kept === undefined) return undefined;
  return new Map(
    Object.entries(kept.blocks).flatMap(([block, { units, measures }]) =>
      Object.entries(measures).map(([measure, { tiers, lines }]) => [
        `${block}/${measure}`,
        new Map(
          units.map((unit, at): [string, RecordedResult] => {
            const [rank = 0, tierAt = 0] = lines[at] ?? [];
            const tier = tiers[tierAt - 1];
            return [unit, { ...(rank > 0 && { rank }), ...(tier !== undefined && { tier }) }];
          }),
        ),
      ]),
    ),
  );
}

/** A text that something else wrote under the key is no record, and nothing to complain of. */
function parsed(text: string): KeptRecord | undefined {
  try {
    const kept = JSON.parse(text) as Partial<KeptRecord> | null;
    return kept?.version === 1 && kept.blocks !== undefined ? (kept as KeptRecord) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
