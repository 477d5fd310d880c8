/**
 * Writes assets/samples: the published scores of the five documents as their committees keep them
 * before anything is computed. No totals, ratios, tiers or ranks; units in an order that no document
 * prints. The same data gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { addRegulation, documentLines } from "./samples/addRegulation.mjs";
import { addBinhDinh } from "./samples/binhDinh.mjs";
import { dated } from "./samples/dated.mjs";
import { addKhanhHoa } from "./samples/khanhHoa.mjs";
import { addKhanhHoaEgov } from "./samples/khanhHoaEgov.mjs";
import { addKhanhSon } from "./samples/khanhSon.mjs";
import { inRepository } from "./samples/published.mjs";
import { addThanhHoa } from "./samples/thanhHoa.mjs";

/** When a workbook says it was made; a fixed moment each, so that the bytes do not change. */
const samples = [
  ["khanh-hoa-2020", addKhanhHoa, "Thông báo", "2020-12-18T02:00:00Z"],
  ["binh-dinh-2021", addBinhDinh, "Quyết định", "2021-12-15T02:00:00Z"],
  ["khanh-son-2021", addKhanhSon, "Công văn", "2021-10-22T02:00:00Z"],
  ["khanh-hoa-egov-2020", addKhanhHoaEgov, "Quyết định", "2021-03-08T02:00:00Z"],
  ["thanh-hoa-2017", addThanhHoa, "Báo cáo", "2018-04-20T02:00:00Z"],
];

for (const [id, add, kind, moment] of samples) {
  const made = new Date(moment);
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { created: made, modified: made, creator: "Tổ giúp việc", title: "" });
  const { document } = add(workbook);
  addRegulation(workbook, id, documentLines(document, kind));
  const output = inRepository(`assets/samples/${id}.xlsx`);
  writeFileSync(output, await dated(await workbook.xlsx.writeBuffer(), made));
  console.log(output);
}
