import { presetNamed } from "../../src/regulations/presets";
import { gradeOf, type Grade } from "../../src/scoring/gradeOf";
import { gradeOfRatio } from "../../src/scoring/gradeOfRatio";
import { points } from "../../src/scoring/points";

const measureOf = (preset: string, block: string, id: string) =>
  presetNamed(preset)!.measures.find((each) => each.id === id && each.blocks.includes(block))!;

/** "Khá", or "Khá ?" where the value lies in the interval that the tables leave open. */
const shown = (grade: Grade): string =>
  "tier" in grade ? grade.tier.label + (grade.uncertain ? " ?" : "") : JSON.stringify(grade);

/** Percent with four decimals, as a fraction. */
const ratioTier = (preset: string, block: string, id: string, percent: number): string =>
  shown(
    gradeOfRatio({ part: points(percent)!, whole: 100 * points(1)! }, measureOf(preset, block, id)),
  );

const scoreTier = (preset: string, block: string, id: string, score: number): string =>
  shown(gradeOf({ part: points(score)!, whole: 1 }, measureOf(preset, block, id).grading!));

// Inferred from tables I.2.1, I.2.2, III.2.1, III.2.2 of 3136/TB-HĐTĐ: (84,29; 85], (65; 71,43], (45; 65].
const khanhHoaScale = [
  { percent: 103.5, tier: "Tốt" },
  { percent: 85, tier: "Tốt" },
  { percent: 84.9999, tier: "Khá ?" },
  { percent: 84.2859, tier: "Khá ?" },
  { percent: 84.2857, tier: "Khá" }, // 59/70
  { percent: 71.4286, tier: "Khá" }, // 50/70
  { percent: 70, tier: "Khá ?" },
  { percent: 69.9999, tier: "Trung bình ?" },
  { percent: 65, tier: "Trung bình" }, // 65/100
  { percent: 64.9999, tier: "Trung bình ?" },
  { percent: 50, tier: "Trung bình ?" },
  { percent: 49.9999, tier: "Yếu ?" },
  { percent: 45, tier: "Yếu" }, // 45/100
  { percent: 0, tier: "Yếu" },
];

describe.each([
  { preset: "khanh-hoa-2020", block: "department", id: "overall" },
  { preset: "khanh-hoa-2020", block: "district", id: "overall" },
  { preset: "khanh-hoa-2020", block: "serviceUnit", id: "overall" },
  { preset: "khanh-hoa-2020", block: "department", id: "web" },
  { preset: "khanh-hoa-2020", block: "district", id: "web" },
  { preset: "khanh-hoa-2020", block: "serviceUnit", id: "security" },
  { preset: "khanh-son-2021", block: "office", id: "overall" },
  { preset: "khanh-son-2021", block: "serviceUnit", id: "overall" },
  { preset: "khanh-son-2021", block: "commune", id: "overall" },
])("$preset, $block, $id: bounds 85 / 70 / 50, inferred", ({ preset, block, id }) => {
  test.each(khanhHoaScale)("$percent % is $tier", ({ percent, tier }) => {
    expect(ratioTier(preset, block, id, percent)).toBe(tier);
  });
});

// QĐ 5136/QĐ-UBND, mục 3.2.a: Tốt ≥ 80 %, Khá 60 % to < 80 %, Trung bình < 60 %; graded as printed, in whole percent.
describe.each(["overall", "I", "II.a", "II.b", "III", "IV", "V", "VI"])(
  "binh-dinh-2021, %s: mục 3.2.a",
  (id) => {
    test.each([
      { percent: 100, tier: "Tốt" },
      { percent: 80, tier: "Tốt" },
      { percent: 79.5, tier: "Tốt" }, // prints 80%
      { percent: 79.4999, tier: "Khá" },
      { percent: 79, tier: "Khá" },
      { percent: 60, tier: "Khá" },
      { percent: 59.4999, tier: "Trung bình" },
      { percent: 59, tier: "Trung bình" },
      { percent: 0, tier: "Trung bình" },
    ])("$percent % is $tier in both blocks", ({ percent, tier }) => {
      expect(ratioTier("binh-dinh-2021", "department", id, percent)).toBe(tier);
      expect(ratioTier("binh-dinh-2021", "district", id, percent)).toBe(tier);
    });
  },
);

// BC 464/BC-STTTT, bảng 1.1 and 2.1: Tốt (81.25; 85.05], Khá (69.83; 73].
describe.each(["department", "district"])(
  "thanh-hoa-2017, %s: 85 / 70 on the score, inferred",
  (block) => {
    test.each([
      { score: 85.05, tier: "Tốt" },
      { score: 85.0499, tier: "Tốt ?" },
      { score: 85, tier: "Tốt ?" },
      { score: 84.9999, tier: "Khá ?" },
      { score: 81.2501, tier: "Khá ?" },
      { score: 81.25, tier: "Khá" },
      { score: 73, tier: "Khá" },
      { score: 72.9999, tier: "Khá ?" },
      { score: 70, tier: "Khá ?" },
      { score: 69.9999, tier: "Trung bình ?" },
      { score: 69.83, tier: "Trung bình" },
      { score: 0, tier: "Trung bình" },
    ])("$score is $tier", ({ score, tier }) => {
      expect(scoreTier("thanh-hoa-2017", block, "overall", score)).toBe(tier);
    });
  },
);

// QĐ 644/QĐ-UBND, Phụ lục I and II: four scales.
describe.each([
  {
    block: "district",
    id: "achieved", // (88,07; 90,56], (78,87; 84,95], (75,47; 78,63], (–; 75,47]
    tiers: [
      { score: 90.56, tier: "I" },
      { score: 90, tier: "I ?" },
      { score: 89.9999, tier: "II ?" },
      { score: 88.07, tier: "II" },
      { score: 84.95, tier: "II" },
      { score: 84, tier: "II ?" },
      { score: 83.9999, tier: "III ?" },
      { score: 78.87, tier: "III" },
      { score: 78.63, tier: "III" },
      { score: 78, tier: "III ?" },
      { score: 77.9999, tier: "IV ?" },
      { score: 75.47, tier: "IV" },
      { score: 75, tier: "IV ?" },
      { score: 74.9999, tier: "Không xếp hạng ?" },
    ],
  },
  {
    block: "district",
    id: "readiness", // 47,11 to 50 are all I; everything below is open
    tiers: [
      { score: 50, tier: "I" },
      { score: 47.11, tier: "I" },
      { score: 47.1099, tier: "I ?" },
      { score: 45, tier: "I ?" },
      { score: 44.9999, tier: "II ?" },
      { score: 40, tier: "II ?" },
      { score: 39.9999, tier: "III ?" },
      { score: 37.5, tier: "III ?" },
      { score: 37.4999, tier: "IV ?" },
      { score: 35, tier: "IV ?" },
      { score: 34.9999, tier: "Không xếp hạng ?" },
    ],
  },
  {
    block: "commune",
    id: "achieved", // (53; 54], (50,04; 50,13], (43,20; 43,50], (22,58; 38,52]
    tiers: [
      { score: 54, tier: "I" },
      { score: 53.9999, tier: "II ?" },
      { score: 53, tier: "II" },
      { score: 50.13, tier: "II" },
      { score: 50.1, tier: "II ?" },
      { score: 50.0999, tier: "III ?" },
      { score: 50.04, tier: "III" },
      { score: 43.5, tier: "III" },
      { score: 43.4999, tier: "IV ?" },
      { score: 43.2, tier: "IV" },
      { score: 38.52, tier: "IV" },
      { score: 38, tier: "IV ?" },
      { score: 37.9999, tier: "Không xếp hạng ?" },
      { score: 22.58, tier: "Không xếp hạng" },
    ],
  },
  {
    block: "commune",
    id: "readiness", // (26,92; 27], (23,60; 24], (22,40; 22,50], (20,70; 22]
    tiers: [
      { score: 27, tier: "I" },
      { score: 26.9999, tier: "II ?" },
      { score: 26.92, tier: "II" },
      { score: 24, tier: "II" },
      { score: 23.9999, tier: "III ?" },
      { score: 23.6, tier: "III" },
      { score: 22.5, tier: "III" },
      { score: 22.4999, tier: "IV ?" },
      { score: 22.4, tier: "IV" },
      { score: 21, tier: "IV ?" },
      { score: 20.9999, tier: "Không xếp hạng ?" },
      { score: 20.7, tier: "Không xếp hạng" },
    ],
  },
])("khanh-hoa-egov-2020, $block, $id, inferred", ({ block, id, tiers }) => {
  test.each(tiers)("$score is $tier", ({ score, tier }) => {
    expect(scoreTier("khanh-hoa-egov-2020", block, id, score)).toBe(tier);
  });
});
