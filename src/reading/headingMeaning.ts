import type { Stage } from "../regulations/Regulation";
import type { ColumnMeaning } from "./ColumnMeaning";
import type { ColumnWitness } from "./ColumnWitness";
import { criterionNamed, criterionNear, criterionNumbered } from "./criterionNamed";
import { hasWords } from "./foldedName";
import {
  beginsWithOneOf,
  maxScoreWords,
  noteHeads,
  parentHeads,
  placeHeads,
  rankHeads,
  percentHead,
  ratioHeads,
  scoreWords,
  stageWords,
  tierHeads,
  totalHeads,
  unitHeads,
  yearWord,
} from "./headingWords";
import type { Lexicon } from "./Lexicon";
import { maximumMeant } from "./maximumMeant";
import { nameKey } from "./names/nameKey";

/** A meaning and from what words it was told. */
export interface Meant {
  meaning: ColumnMeaning;
  from: Extract<ColumnWitness, "words" | "nearWords" | "number">;
}

/**
 * What a column means by the words above it, the lowest first: "Tổng điểm" below "Mức độ đạt được" is
 * the score of that criterion, "Thẩm định" below "Hạ tầng CNTT" its appraised score, "Năm 2016" below
 * "Xếp hạng" an earlier rank. "(Tối đa: 60)" makes no difference, and words count for more than a
 * number. Undefined where nothing is known.
 */
export function headingMeaning(texts: readonly string[], lexicon: Lexicon): Meant | undefined {
  const said = texts.map((text) => saidBy(text, lexicon));
  const [lowest] = said;
  if (lowest === undefined) return undefined;
  const meant = said.filter(({ meant }) => meant !== undefined);
  const own = meant.find(({ byNumber }) => !byNumber) ?? meant[0];
  if (own === undefined || said.indexOf(own) > 0) {
    if (!lowest.isBare) return undefined; // words of its own that mean nothing here
  }
  const isStageAlone = own === undefined && lowest.stage !== undefined;
  const found = own?.meant ?? (isStageAlone ? certainly({ is: "total" }) : undefined);
  if (found === undefined) return undefined;
  const above = said.slice(own === undefined ? 1 : said.indexOf(own) + 1);
  return qualified(found, above.find(({ meant }) => meant?.meaning.is === "criterion")?.meant, {
    stage: said.find((each) => each.stage !== undefined)?.stage,
    year: said.find((each) => each.year !== undefined)?.year,
    lexicon,
  });
}

function qualified(
  { meaning, from }: Meant,
  above: Meant | undefined,
  { stage, year, lexicon }: { stage?: Stage | undefined; year?: number | undefined; lexicon: Lexicon }, // prettier-ignore
): Meant | undefined {
  const { regulation } = lexicon;
  const id = above?.meaning.is === "criterion" ? above.meaning.id : undefined;
  const weaker = above === undefined || above.from === "words" ? from : above.from;
  const staged = stage === undefined ? {} : { stage };
  switch (meaning.is) {
    case "total":
      if (id !== undefined) return { meaning: { is: "criterion", id, ...staged }, from: weaker };
      if (year !== undefined && year !== regulation.year)
        return { meaning: { is: "ignored" }, from };
      if (regulation.groups.length === 1)
        return { meaning: { is: "criterion", id: regulation.groups[0]!.id, ...staged }, from };
      return { meaning: { is: "total", ...staged }, from };
    case "maxScore":
      return id === undefined
        ? { meaning, from }
        : { meaning: { is: "criterionMax", id }, from: weaker };
    case "criterion":
    case "bonus":
    case "penalty":
      return { meaning: { ...meaning, ...staged }, from };
    case "rank":
      return year === undefined || year === regulation.year
        ? { meaning, from }
        : { meaning: { is: "earlierRank", year }, from };
    default:
      return { meaning, from };
  }
}

/** What one text of a heading says by itself; `isBare`: nothing but a stage, a year or a general word. */
interface Said {
  meant?: Meant;
  byNumber: boolean;
  stage?: Stage;
  year?: number;
  isBare: boolean;
}

function saidBy(text: string, lexicon: Lexicon): Said {
  const whole = nameKey(text);
  const stage = stageOf(whole);
  const year = /(?:^| )(20\d\d)(?: |$)/.exec(whole)?.[1];
  const key = bareKey(text);
  const byWords = wordsMeant(key, text, lexicon);
  const numbered =
    byWords === undefined ? criterionNumbered(text.replace(/\([^)]*\)/g, " "), lexicon) : undefined;
  const meant =
    numbered === undefined
      ? byWords
      : { meaning: { is: "criterion" as const, id: numbered.id }, from: "number" as const };
  const rest = withoutStage(key, stage)
    .split(" ")
    .filter((word) => word !== yearWord && word !== year)
    .join(" ");
  return {
    ...(meant && { meant }),
    byNumber: numbered !== undefined,
    ...(stage && { stage }),
    ...(year !== undefined && { year: Number(year) }),
    isBare: rest === "" || scoreWords.includes(rest) || meant !== undefined,
  };
}

const certainly = (meaning: ColumnMeaning): Meant => ({ meaning, from: "words" });

function wordsMeant(key: string, text: string, lexicon: Lexicon): Meant | undefined {
  if (placeHeads.includes(key)) return certainly({ is: "place" });
  if (unitHeads.includes(key) || isBlockName(key, lexicon)) return certainly({ is: "unit" });
  if (parentHeads.includes(key)) return certainly({ is: "parent" });
  if (noteHeads.includes(key)) return certainly({ is: "note" });
  const named = criterionNamed(key, lexicon);
  if (maxScoreWords.some((words) => hasWords(key, words)))
    return maximumMeant(text, named, lexicon);
  if (named === "several") return undefined;
  if (named !== undefined) return certainly(named);
  const isPercent = key === percentHead && text.includes("%"); // a key has no signs
  if (isPercent || beginsWithOneOf(key, ratioHeads)) return certainly({ is: "ratio" });
  if (beginsWithOneOf(key, rankHeads)) return certainly({ is: "rank" });
  if (beginsWithOneOf(key, tierHeads))
    return certainly({ is: rankHeads.some((words) => hasWords(key, words)) ? "rank" : "tier" });
  if (beginsWithOneOf(key, totalHeads)) return certainly({ is: "total" });
  const near = criterionNear(key, lexicon);
  return near === undefined
    ? undefined
    : { meaning: { is: "criterion", id: near.id }, from: "nearWords" };
}

const isBlockName = (key: string, { blocks }: Lexicon): boolean =>
  blocks.some(({ keys }) => keys.includes(key));

const statedMax = new RegExp(` ${nameKey("tối đa")} \\d[\\d ]*(${nameKey("điểm")})?$`);

/** A heading without its brackets and its maximum, as names are compared. */
export const bareKey = (text: string): string =>
  nameKey(text.replace(/\([^)]*\)/g, " ")).replace(statedMax, "");

const stageOf = (key: string): Stage | undefined =>
  (["selfAssessment", "appraisal"] as const).find((stage) =>
    stageWords[stage].some((words) => hasWords(key, words)),
  );

function withoutStage(key: string, stage: Stage | undefined): string {
  if (stage !== "selfAssessment" && stage !== "appraisal") return key;
  const words = stageWords[stage].find((each) => hasWords(key, each));
  return words === undefined ? key : ` ${key} `.replace(` ${words} `, " ").trim();
}
