import { khanhSon2021 } from "../../src/regulations/khanh-son-2021";
import type { CommitteeLine } from "../actions/committeeTable";
import { khanhHoaRules, type Rules } from "../actions/separateCalculation";
import type { CommitteeBlock } from "./committeeRound";
import { printedDocument, printedTable } from "./PrintedDocument";

const print = printedDocument(khanhSon2021.id);

/** A table of the document: scores, and the điểm chuẩn of each unit as points that are taken off the block's. */
const asPublished = (block: string, id: string, most: number): CommitteeBlock => ({
  block,
  groups: ["total"],
  table: {
    appendix: `bảng ${id}`,
    groupMax: [most],
    roundsTotals: false,
    lines: printedTable(print, id).rows.map(({ unit, cells }): CommitteeLine => {
      const standard = cells["Điểm chuẩn"]!.value!;
      return {
        unit,
        groups: [cells["Điểm đạt được"]!.value!],
        bonus: 0,
        penalty: 0,
        note: "",
        maxScore: standard,
        exemption: { without: [], less: [], unallocated: most - standard },
      };
    }),
  },
});

/** Its three tables as a committee would hand them in. */
export const khanhSonBlocks: readonly CommitteeBlock[] = [
  asPublished("office", "1", 1000),
  asPublished("serviceUnit", "2", 750),
  asPublished("commune", "3", 960),
];
/** By what they are graded and printed. */
export const khanhSonRules: Rules = { ...khanhHoaRules, ratioDecimals: 2, unscored: "last" }; // domain.md, section 2
