import type { CellValue } from "../../src/sheet/SheetCells";

/** An EGI formula over cells from A1 on, and what it gives, worked out by hand; "#" for any error. */
export interface NativeCase {
  formula: string;
  /** What the cells hold when the native formula is written. */
  cells: readonly (readonly CellValue[])[];
  /** What they hold when it is computed, where that has changed since. */
  edited?: readonly (readonly (CellValue | { error: "#N/A" })[])[];
  is: readonly CellValue[];
  /** EGI gives a result here where the native formula, written for another way of writing, gives an error. */
  isStricter?: true;
}

const scale = [["", "Từ", "Mức"], ["", 0.85, "Tốt"], ["", 0, "Yếu"], ["", 0.5, "Khá"]]; // prettier-ignore
const open = [["", 75, "Dẫn dắt", "x"], ["", 50, "Nâng cao", "x"], ["", 0, "Cơ bản", ""]]; // prettier-ignore
const on = (value: CellValue, rows: readonly (readonly CellValue[])[]) =>
  rows.map((row, at) => (at === 0 ? [value, ...row.slice(1)] : row));

/** Every native form, with the traps of each: bounds, binary noise, marks, edits that change how a score is written. */
export const nativeCases: readonly NativeCase[] = [
  // Scores written as text
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], is: [0.9625] },
  { formula: "=EGI.RATIO(A1)", cells: [["38.5 / 40"]], is: [0.9625] },
  { formula: "=EGI.RATIO(A1)", cells: [["1035/1000"]], is: [1.035] },
  { formula: "=EGI.RATIO(A1)", cells: [["46,8/52"]], is: [0.9] },
  { formula: "=EGI.RATIO(A1)", cells: [["103,5 %"]], is: [1.035] },
  { formula: "=EGI.RATIO(A1)", cells: [["8,5/9"]], is: [0.944444444444444] },
  { formula: "=EGI.RATIO(A1,,1)", cells: [["753/797"]], is: [0.945] },
  { formula: "=EGI.RATIO(A1,B1)", cells: [["38,5", 40]], is: [0.9625] },
  { formula: "=EGI.RATIO(A1,B1)", cells: [["38,5/40", 40]], is: [0.9625] },
  { formula: "=EGI.RATIO(A1,B1)", cells: [["38,5/40", 40]], edited: [["38,5/40", 50]], is: ["#"] },
  { formula: "=EGI.RATIO(A1,B1)", cells: [["38,5/40", ""]], is: [0.9625] },
  { formula: "=EGI.RATIO(A1,B1)", cells: [[38.5, "40,0"]], is: [0.9625] },
  { formula: "=EGI.RATIO(A1,B1)", cells: [[38.5, 40]], edited: [[38.5, -40]], is: ["#"] },
  { formula: "=EGI.RATIO(A1,B1)", cells: [[38.5, 40]], edited: [["–", 40]], is: [""] },
  { formula: "=EGI.RATIO(A1,B1)", cells: [[38.5, 40]], edited: [[38.5, "4,5"]], is: ["#"], isStricter: true }, // prettier-ignore
  { formula: '=EGI.RATIO("38,5/40")', cells: [[""]], is: [0.9625] },
  { formula: '=EGI.RATIO("38,5",B1)', cells: [["", 40]], is: [0.9625] },
  {
    formula: "=EGI.RATIO(A1:A3)",
    cells: [["38,5/40"], ["-"], ["103,5%"]],
    is: [0.9625, "", 1.035],
  },
  // Edited since: another text is an error, a number where one was meant is taken
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["39/40"]], is: [0.975] },
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["39.5.1/40"]], is: ["#"] },
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["5/8/2021"]], is: ["#"] },
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["5"]], is: ["#"] },
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["1E1/40"]], is: ["#"] },
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["5-8/40"]], is: ["#"] },
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [[",5/40"]], is: ["#"] },
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["5,/40"]], is: ["#"] },
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["1.000/1000"]], is: ["#"] },
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["0.500/1"]], is: [0.5] },
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["38,5/0"]], is: ["#"] },
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["90%"]], is: ["#"], isStricter: true }, // prettier-ignore
  { formula: "=EGI.RATIO(A1)", cells: [["38,5/40"]], edited: [["-"]], is: [""] },
  { formula: "=EGI.RATIO(A1)", cells: [["90%"]], edited: [["5%3"]], is: ["#"] },
  { formula: "=EGI.RATIO(A1)", cells: [["90%"]], edited: [["50%%"]], is: ["#"] },
  // Tiers: each bound, and just below
  { formula: '=EGI.TIER(A1,"khanh-hoa-2020")', cells: [["85%"]], is: ["Tốt"] },
  { formula: '=EGI.TIER(A1,"khanh-hoa-2020")', cells: [["84,99%"]], is: ["Khá"] },
  { formula: '=EGI.TIER(A1,"khanh-hoa-2020")', cells: [["59,5/70"]], is: ["Tốt"] },
  { formula: '=EGI.TIER(A1,"khanh-hoa-2020")', cells: [["59,4999/70"]], is: ["Khá"] },
  { formula: '=EGI.TIER(A1,"khanh-hoa-2020")', cells: [["0/70"]], is: ["Yếu"] },
  { formula: '=EGI.TIER(A1,"khanh-hoa-2020")', cells: [["103,5%"]], is: ["Tốt"] },
  { formula: '=EGI.TIER(A1,"khanh-hoa-2020")', cells: [["0,85"]], is: ["Tốt"] },
  { formula: '=EGI.TIER(A1,"khanh-hoa-2020")', cells: [["0,85"]], edited: [["85"]], is: ["#"] },
  { formula: '=EGI.TIER("103,5%","khanh-hoa-2020")', cells: [[""]], is: ["Tốt"] },
  { formula: '=EGI.TIER(A1,"binh-dinh-2021")', cells: [["79,4999%"]], is: ["Khá"] },
  { formula: '=EGI.TIER(A1,"binh-dinh-2021")', cells: [["79,5%"]], is: ["Tốt"] },
  // Scales of the worksheet
  { formula: "=EGI.TIER(A1,B1:C4)", cells: on(0.85, scale), is: ["Tốt"] },
  { formula: "=EGI.TIER(A1,B1:C4)", cells: on(0.8499999999, scale), is: ["Khá"] },
  { formula: "=EGI.TIER(A1,B1:C4)", cells: on(0.1 + 0.7 + 0.05, scale), is: ["Tốt"] },
  { formula: "=EGI.TIER(A1,B1:C4)", cells: on(0, scale), is: ["Yếu"] },
  { formula: "=EGI.TIER(A1,B1:C4)", cells: on(-0.1, scale), is: ["#"] },
  { formula: "=EGI.TIER(A1,B1:C4)", cells: on(85, scale), is: ["#"] },
  { formula: "=EGI.TIER(A1,B1:C4)", cells: on("34/40", scale), is: ["Tốt"] },
  { formula: "=EGI.TIER(A1,B1:C4)", cells: on("84,9%", scale), is: ["Khá"] },
  { formula: "=EGI.TIER(A1,B1:D3)", cells: on(75, open), is: ["Nâng cao"] },
  { formula: "=EGI.TIER(A1,B1:D3)", cells: on(75.0001, open), is: ["Dẫn dắt"] },
  { formula: "=EGI.TIER(A1,B1:D3)", cells: on(0.75, open), is: ["#"] },
  {
    formula: "=EGI.TIER(A1,B1:C4)",
    cells: on(0.8, scale),
    edited: on(0.8, [scale[0]!, ["", 0.8, "Tốt"], ...scale.slice(2)]),
    is: ["Tốt"],
  },
  {
    formula: "=EGI.TIER(A1,B1:C4)",
    cells: on(0.8, scale),
    edited: on(0.8, [...scale.slice(0, 3), ["", 0.85, "Khá"]]),
    is: ["#"],
  },
  {
    formula: "=EGI.TIER(A1,B1:C4)",
    cells: on(0.8, scale),
    edited: on(0.8, [...scale.slice(0, 3), ["", "50%", "Khá"]]),
    is: ["#"],
    isStricter: true,
  },
  // Ranks
  { formula: '=EGI.RANK(A1:A5,A1:A5,"day",0)', cells: [[0.944], [""], [0.9449], [0.95], [0.5]], is: [2, "", 2, 1, 3] }, // prettier-ignore
  { formula: '=EGI.RANK(A1:A4,A1:A4,"day",1)', cells: [[0.9445], [0.94451], [0.9444], [0.9449]], is: [1, 1, 2, 1] }, // prettier-ignore
  { formula: '=EGI.RANK(A1:A4,A1:A4,"day",0)', cells: [[77.5], ["Không chấm"], [78], [77.4]], is: [1, "#", 1, 2] }, // prettier-ignore
  { formula: '=EGI.RANK(A1:A4,A1:A4,"day",0)', cells: [[""], [0], [-0.5], [0.001]], is: ["", 1, 2, 1] }, // prettier-ignore
  { formula: '=EGI.RANK(A1:A4,A1:A4,"day")', cells: [[0.9], [46.8 / 52], [0.8], [1]], is: [2, 2, 3, 1] }, // prettier-ignore
  { formula: '=EGI.RANK(A1,A1:A3,"day")', cells: [[0.9], [0.8], [0.95]], edited: [[0.9], [{ error: "#N/A" }], [0.95]], is: ["#"], isStricter: true }, // prettier-ignore
  { formula: '=EGI.RANK(A1:A4,A1:A4,"canh-tranh")', cells: [["96,3%"], ["90/100"], [0.9], [46.8 / 52]], is: [1, 2, 2, 2] }, // prettier-ignore
  { formula: '=EGI.RANK(A1:A5,A1:A5,"canh-tranh",0)', cells: [["96,3%"], ["95,5%"], ["-"], ["95,4%"], ["x"]], is: [1, 1, "", 3, "#"] }, // prettier-ignore
  { formula: '=EGI.RANK(A1:A4,A1:A4,"lien-tuc")', cells: [["96,3%"], ["95,5%"], ["96,3%"], ["97%"]], is: [2, 4, 3, 1] }, // prettier-ignore
  { formula: '=EGI.RANK(A3,A1:A3,"canh-tranh")', cells: [["38,5"], ["40"], ["39"]], is: [2] },
  // Points to the next tier
  { formula: '=EGI.GAP(A1,B1,"khanh-hoa-2020")', cells: [[33.9, 40]], is: [0.1] },
  { formula: '=EGI.GAP(A1,B1,"khanh-hoa-2020")', cells: [[34, 40]], is: [0] },
  { formula: '=EGI.GAP(A1,B1,"khanh-hoa-2020")', cells: [[1035, 1000]], is: [0] },
  { formula: '=EGI.GAP(A1,B1,"khanh-hoa-2020")', cells: [[100, 1000]], is: [400] },
  { formula: '=EGI.GAP(A1,,"khanh-hoa-2020")', cells: [["33,9/40"]], is: [0.1] },
  { formula: '=EGI.GAP(A1,,"khanh-hoa-2020")', cells: [["84,9%"]], is: [0.001] },
  { formula: '=EGI.GAP("33,9/40",,"khanh-hoa-2020")', cells: [[""]], is: [0.1] },
  { formula: '=EGI.GAP(A1,,"khanh-hoa-2020")', cells: [[0.849]], is: [0.001] },
  { formula: '=EGI.GAP(A1,B1,"khanh-hoa-2020")', cells: [["-", 1000]], is: [""] },
  // 85 % of 797 is 677.45
  { formula: '=EGI.GAP(A1,B1,"khanh-hoa-2020")', cells: [[650.2, 797]], is: [27.25] },
  // The ratio is rounded first: from 79.5 % on, 67.575 of 85
  { formula: '=EGI.GAP(A1,B1,"binh-dinh-2021")', cells: [[67, 85]], is: [0.575] },
  { formula: '=EGI.GAP(A1,"85","binh-dinh-2021")', cells: [["67"]], is: [0.575] },
  { formula: '=EGI.GAP(A1,,"khanh-hoa-egov-2020/xa/san-sang")', cells: [[26.5]], is: [0.5] },
  { formula: "=EGI.GAP(A1,,B1:C4)", cells: on(0.849, scale), is: [0.001] },
  { formula: "=EGI.GAP(A1,D1,B1:C4)", cells: on(33.9, scale).map((row, at) => (at === 0 ? [...row, 40] : row)), is: [0.1] }, // prettier-ignore
  { formula: "=EGI.GAP(A1,,B1:D3)", cells: on(75, open), is: [0.0001] },
  { formula: "=EGI.GAP(A1,,B1:D3)", cells: on(50.5, open), is: [24.5001] },
  { formula: "=EGI.GAP(A1,,B1:D3)", cells: on(76, open), is: [0] },
  // Out of text
  { formula: "=EGI.PARSE(A1)", cells: [["Đạt 38,5/40"]], is: [38.5] },
  { formula: '=EGI.PARSE(A1,"toi-da")', cells: [["Đạt 38,5/40"]], is: [40] },
  { formula: '=EGI.PARSE(A1,"ty-le")', cells: [["Đạt 38,5/40"]], is: [0.9625] },
  { formula: "=EGI.PARSE(A1)", cells: [["1035/1000 (103,5%)"]], is: [1035] },
  { formula: '=EGI.PARSE(A1,"toi-da")', cells: [["1035/1000 (103,5%)"]], is: [1000] },
  { formula: '=EGI.PARSE(A1,"ty-le")', cells: [["1035/1000 (103,5%)"]], is: [1.035] },
  { formula: "=EGI.PARSE(A1)", cells: [["-100 (nộp trễ)"]], is: [-100] },
  { formula: "=EGI.PARSE(A1)", cells: [["38,5 điểm"]], is: [38.5] },
  { formula: '=EGI.PARSE(A1,"toi-da")', cells: [["Hạ tầng (Tối đa: 13)"]], is: [13] },
  { formula: '=EGI.PARSE(A1,"ty-le")', cells: [["Đạt 103,5% kế hoạch"]], is: [1.035] },
  { formula: "=EGI.PARSE(A1)", cells: [["38,5 điểm"]], edited: [["Hạ tầng (Tối đa: 13)"]], is: ["#"] }, // prettier-ignore
  { formula: "=EGI.PARSE(A1)", cells: [["38,5 điểm"]], edited: [["38,5 và 12 điểm"]], is: ["#"] },
  { formula: "=EGI.PARSE(A1)", cells: [["38,5 điểm"]], edited: [["Q5"]], is: ["#"] },
  { formula: "=EGI.PARSE(A1)", cells: [["38,5 điểm"]], edited: [[12]], is: [12] },
  { formula: '=EGI.PARSE("Đạt 38,5/40","toi-da")', cells: [[""]], is: [40] },
  { formula: "=EGI.STEP(A1,\"50%;80%\")", cells: [["75%"]], is: [1] }, // prettier-ignore
  { formula: "=EGI.STEP(A1,\"50%;80%\")", cells: [["32/40"]], is: [2] }, // prettier-ignore
  { formula: "=EGI.STEP(A1,\"50%;80%\")", cells: [[0.8]], edited: [[80]], is: ["#"] }, // prettier-ignore
  {
    formula: "=EGI.STEP(A1,B1:B2)",
    cells: [
      ["46,8/52", 0.9],
      ["", 0.5],
    ],
    is: [2],
  },
];
