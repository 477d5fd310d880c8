import { english } from "./englishWords";
import { spoken } from "./spoken";

const vi = {
  points: (numbers: string) => `${numbers} điểm`,
  from: (low: string) => `từ ${low}`,
  upwards: (low: string) => `từ ${low} trở lên`,
  above: (low: string) => `trên ${low}`,
  upTo: (high: string) => `đến ${high}`,
  toBelow: (high: string) => `đến dưới ${high}`,
  atMost: (high: string) => `không quá ${high}`,
  below: (high: string) => `dưới ${high}`,
};

/** What each language has to say here. */
export type IntervalWords = typeof vi;

/** The words of an interval on a sheet, which is Vietnamese whatever the pane speaks. */
export const printedIntervalWords: IntervalWords = vi;

/** The words of an interval in the pane. */
export const intervalWords = spoken<IntervalWords>({ vi, en: () => english().intervalWords });
