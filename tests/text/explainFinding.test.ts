import type { Finding } from "../../src/scoring/Finding";
import { assess } from "../../src/scoring/assess";
import { explainFinding } from "../../src/text/explainFinding";
import { presetNamed } from "../../src/regulations/presets";
import { entry, exemption, gradedBy, group, measure, regulation } from "../scoring/smallRegulation";

const said = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => {
    const { what, todo } = explainFinding(finding);
    return `${what} ${todo}`;
  });

const rules = regulation({ exemptions: [exemption("Sở B", { without: ["B"] })] });
const find = (...entries: ReturnType<typeof entry>[]) =>
  said(assess([{ block: "unit", entries }], rules).findings);

test("a score that is missing, below 0, too high, or not asked for is said with unit and criterion", () => {
  expect(find(entry("Sở A", { A: 1 }))).toEqual([
    "Sở A: chưa có điểm ở “Nhóm B”, nên chưa tính tổng và xếp hạng. Nhập 0 nếu không được điểm nào.",
  ]);
  expect(find(entry("Sở A", { A: -1, B: 40.5 }))).toEqual([
    "Sở A: −1 điểm ở “Nhóm A”, nhỏ hơn 0. Nhập số từ 0 trở lên; điểm bị trừ ghi ở cột điểm trừ.",
    "Sở A: 40,5 điểm ở “Nhóm B”, vượt điểm tối đa 40. Nhập điểm không quá 40. Căn cứ: Điều 1.",
  ]);
  expect(find(entry("Sở B", { A: 1, B: 2 }))).toEqual([
    "Sở B: 2 điểm ở “Nhóm B”, nhưng đơn vị được miễn. Nhập “-”. Căn cứ: Điều 2.",
  ]);
});

test("exempt in a cell without an exemption in the regulation is said with what to do", () => {
  expect(find(entry("Sở A", { A: 1, B: "exempt" }))).toEqual([
    "Sở A: ghi không chấm ở “Nhóm B”, nhưng quy định không miễn cho đơn vị này nên điểm tối đa không giảm. Nhập điểm (0 nếu không được điểm nào), hoặc ghi phần miễn cùng căn cứ vào quy định.",
  ]);
});

test("a bonus that the regulation does not have, or whose cap is chưa rõ, is said with what came of it", () => {
  expect(find(entry("Sở A", { A: 1, B: 1 }, { bonus: 55_000 }))).toEqual([
    "Sở A: ghi 5,5 điểm cộng, nhưng quy định không có điểm cộng, nên không tính. Xóa số này, hoặc ghi điểm cộng cùng căn cứ vào quy định.",
  ]);
  const cap = { points: "unknown", source: "không ghi" } as const;
  const bonus = { label: "Điểm cộng", names: [], cap, isWithinMax: false, source: "Điều 8" };
  const entries = [entry("Sở A", { A: 1, B: 1 }, { bonus: 55_000 })];
  expect(said(assess([{ block: "unit", entries }], regulation({ bonus })).findings)).toEqual([
    "Sở A: ghi 5,5 điểm cộng, nhưng chưa rõ được tính nhiều nhất bao nhiêu, nên chưa tính tổng và xếp hạng. Bổ sung mức trần của điểm cộng, hoặc điểm tối đa, vào quy định.",
  ]);
});

test("84,5 between the bands 70–84 and 85–100 is said to be of neither", () => {
  const bands = regulation({
    groups: [group("A", 100)],
    measures: [
      gradedBy("exactScore", [
        { label: "Tốt", atLeast: 85 },
        { label: "Khá", atLeast: 70, atMost: 84 },
      ]),
    ],
  });
  const entries = [entry("Sở A", { A: 84.5 }), entry("Sở B", { A: 50 })];
  expect(said(assess([{ block: "unit", entries }], bands).findings)).toEqual([
    "Sở A: 84,5 điểm ở “Tổng thể” nằm giữa mức “Khá” và mức “Tốt”; quy định không nói thuộc mức nào. Không xếp loại đơn vị này cho đến khi cấp có thẩm quyền cho ý kiến, hoặc sửa thang trong quy định.",
    "Sở B: 50 điểm ở “Tổng thể” thấp hơn mức thấp nhất (“Khá”) của quy định. Kiểm tra điểm, hoặc bổ sung mức thấp nhất vào quy định.",
  ]);
});

test("a score within the interval of an inferred bound is said to be nằm trong khoảng chưa xác định", () => {
  const egov = presetNamed("khanh-hoa-egov-2020")!;
  const entries = [entry("UBND huyện A", { achieved: 89, readiness: 50 })];
  expect(said(assess([{ block: "district", entries }], egov).findings)).toEqual([
    "UBND huyện A: 89 điểm ở “Mức độ đạt được” nằm trong khoảng chưa xác định: mốc của mức “I” ở trên 88,07 đến 90,56 điểm. Tạm xếp “II”. Mốc này suy ra từ số liệu, không có trong văn bản; kiểm tra trước khi công bố. Căn cứ: suy ra từ số liệu của Phụ lục I: 90,56 là I; 88,07 là II.",
  ]);
});

test("63 of 79 points, printed 80%, is said to be Tốt by rounding alone", () => {
  const binhDinh = presetNamed("binh-dinh-2021")!;
  const scores = { I: 10, "II.a": 16, "II.b": 4, III: 13, IV: 5, V: 7, VI: 8 };
  const { findings } = assess(
    [{ block: "department", entries: [entry("Sở Tài chính", scores)] }],
    binhDinh,
  );
  expect(
    said(findings.filter(({ kind, ...more }) => kind === "roundingDecides" && "measure" in more && more.measure.id === "overall")), // prettier-ignore
  ).toEqual([
    "Sở Tài chính: 80% ở “Mức độ ứng dụng CNTT” được xếp “Tốt”, nhưng tỷ lệ chưa làm tròn là 79,7468%, thuộc mức “Khá”: làm tròn quyết định mức. Kiểm tra văn bản xếp loại theo số trước hay sau khi làm tròn, trước khi công bố. Quy định đang dùng tỷ lệ đã làm tròn. Căn cứ: suy ra từ các bảng: không có dòng nào mà làm tròn làm đổi mức, nên xếp mức theo đúng tỷ lệ dùng để xếp hạng.",
  ]);
});

test("a maximum of 0, one that is chưa rõ, parts that differ, another stage, a missing parent: each has its sentence", () => {
  const unknown = { unit: { points: "unknown" as const, source: "không ghi" } };
  const tree = regulation({
    groups: [group("A", 60, { criteria: [group("A.1", 60)] }), group("B", 40, { maxScore: unknown })], // prettier-ignore
    measures: [
      measure({ ranking: { ...measure().ranking, scope: "parent" } }),
      measure({ id: "b", label: "Nhóm B", of: ["B"] }),
    ],
  });
  const entries = [entry("Xã A", { A: 30, "A.1": 20, B: 1 })];
  expect(said(assess([{ block: "unit", stage: "draft", entries }], tree).findings)).toEqual([
    "Bảng này là điểm dự thảo; quy định xếp hạng theo điểm chính thức. Dùng bảng điểm chính thức, hoặc sửa giai đoạn của bảng.",
    "Xã A: “Nhóm A” ghi 30 điểm, các tiêu chí bên trong cộng lại 20: thừa 10 điểm. Sửa điểm của nhóm, hoặc của các tiêu chí: “Nhóm A.1”.",
    "Xã A: quy định không ghi điểm tối đa của “Tổng thể” (chưa rõ), nên không tính tỷ lệ, xếp loại, xếp hạng. Bổ sung điểm tối đa vào quy định nếu cần.",
    "Xã A: chưa rõ thuộc đơn vị cấp trên nào. Ghi đơn vị cấp trên, vì quy định xếp hạng trong từng đơn vị đó.",
    "Xã A: quy định không ghi điểm tối đa của “Nhóm B” (chưa rõ), nên không tính tỷ lệ, xếp loại, xếp hạng. Bổ sung điểm tối đa vào quy định nếu cần.",
  ]);
  const zero = [entry("Sở A", { A: 1, B: 0 }, { maxScore: 0 })];
  expect(said(assess([{ block: "unit", entries: zero }], regulation()).findings)).toEqual([
    "Sở A: điểm tối đa của “Tổng thể” không lớn hơn 0. Kiểm tra điểm tối đa và phần được miễn của đơn vị.",
  ]);
});
