import type { Stage } from "../regulations/Regulation";
import type { Certainty, ColumnMeaning } from "./ColumnMeaning";
import { criterionNamed, criterionNear, criterionNumbered } from "./criterionNamed";
import { hasWords } from "./foldedName";
import {
  beginsWithOneOf,
  maxScoreWords,
  noteHeads,
  placeHeads,
  rankHeads,
  ratioHeads,
  scoreWords,
  stageWords,
  tierHeads,
  totalHeads,
  unitHeads,
  yearWord,
} from "./headingWords";
import type { Lexicon } from "./Lexicon";
import { nameKey } from "./names/nameKey";

/** A meaning and how sure it is. */
export interface Meant {
  meaning: ColumnMeaning;
  certainty: Exclude<Certainty, "chosen">;
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
  { meaning, certainty }: Meant,
  above: Meant | undefined,
  { stage, year, lexicon }: { stage?: Stage | undefined; year?: number | undefined; lexicon: Lexicon }, // prettier-ignore
): Meant | undefined {
  const { regulation } = lexicon;
  const id = above?.meaning.is === "criterion" ? above.meaning.id : undefined;
  const weaker = above?.certainty === "likely" ? "likely" : certainty;
  const staged = stage === undefined ? {} : { stage };
  switch (meaning.is) {
    case "total":
      if (id !== undefined)
        return { meaning: { is: "criterion", id, ...staged }, certainty: weaker };
      if (year !== undefined && year !== regulation.year)
        return { meaning: { is: "ignored" }, certainty };
      if (regulation.groups.length === 1)
        return { meaning: { is: "criterion", id: regulation.groups[0]!.id, ...staged }, certainty };
      return { meaning: { is: "total", ...staged }, certainty };
    case "maxScore":
      return id === undefined
        ? { meaning, certainty }
        : { meaning: { is: "criterionMax", id }, certainty: weaker };
    case "criterion":
    case "bonus":
    case "penalty":
      return { meaning: { ...meaning, ...staged }, certainty };
    case "rank":
      return year === undefined || year === regulation.year
        ? { meaning, certainty }
        : { meaning: { is: "earlierRank", year }, certainty };
    default:
      return { meaning, certainty };
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
  const byWords = wordsMeant(key, lexicon);
  const numbered =
    byWords === undefined ? criterionNumbered(text.replace(/\([^)]*\)/g, " "), lexicon) : undefined;
  const meant = numbered === undefined ? byWords : likely({ is: "criterion", id: numbered.id });
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

const certainly = (meaning: ColumnMeaning): Meant => ({ meaning, certainty: "certain" });
const likely = (meaning: ColumnMeaning): Meant => ({ meaning, certainty: "likely" });

function wordsMeant(key: string, lexicon: Lexicon): Meant | undefined {
  if (placeHeads.includes(key)) return certainly({ is: "place" });
  if (unitHeads.includes(key) || isBlockName(key, lexicon)) return certainly({ is: "unit" });
  if (noteHeads.includes(key)) return certainly({ is: "note" });
  const named = criterionNamed(key, lexicon);
  if (maxScoreWords.some((words) => hasWords(key, words))) {
    if (named === undefined) return certainly({ is: "maxScore" });
    return named !== "several" && named.is === "criterion"
      ? certainly({ is: "criterionMax", id: named.id })
      : undefined;
  }
  if (named === "several") return undefined;
  if (named !== undefined) return certainly(named);
  if (beginsWithOneOf(key, ratioHeads)) return certainly({ is: "ratio" });
  if (beginsWithOneOf(key, rankHeads)) return certainly({ is: "rank" });
  if (beginsWithOneOf(key, tierHeads))
    return certainly({ is: rankHeads.some((words) => hasWords(key, words)) ? "rank" : "tier" });
  if (beginsWithOneOf(key, totalHeads)) return certainly({ is: "total" });
  const near = criterionNear(key, lexicon);
  return near === undefined ? undefined : likely({ is: "criterion", id: near.id });
}

const isBlockName = (key: string, { blocks }: Lexicon): boolean =>
  blocks.some(({ keys }) => keys.includes(key));

const statedMax = new RegExp(` ${nameKey("tối đa")} \\d[\\d ]*(${nameKey("điểm")})?$`);

/** A heading without its brackets and its maximum. */
const bareKey = (text: string): string =>
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
