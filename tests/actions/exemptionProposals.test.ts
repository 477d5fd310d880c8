import { exemptionProposals } from "../../src/actions/exemptionProposals";
import type { Exemption } from "../../src/regulations/Exemption";

const exemption = (unit: string, reason: string, more: Partial<Exemption> = {}): Exemption => ({
  ...{ unit, block: "department", without: [], less: [], unallocated: 0 },
  ...{ reason, source: "mục 3", ...more },
});

const reasons = (register: readonly Exemption[], without: readonly string[] = []) =>
  exemptionProposals(register, without).map(({ reason }) => reason);

test("exemptions from the same criterion come first, then those from others", () => {
  const register = [
    exemption("Sở A", "không có máy chủ", { without: ["I"] }),
    exemption("Sở B", "không có TTHC", { without: ["II.b"] }),
    exemption("Sở C", "không có TTHC qua bưu chính", { less: [{ criterion: "I", points: 2 }] }),
  ];
  expect(reasons(register, ["II.b"])[0]).toBe("không có TTHC");
  expect(reasons(register, ["I"])).toEqual([
    "không có TTHC qua bưu chính",
    "không có máy chủ",
    "không có TTHC",
  ]);
});

test("the newest document comes first; where none has one, the last line of the register", () => {
  const of = (date: string) => ({ document: { number: "1/QĐ", date } });
  expect(
    reasons([
      exemption("Sở A", "năm 2021", of("2021-02-01")),
      exemption("Sở B", "năm 2023", of("2023-01-31")),
      exemption("Sở C", "năm 2022", of("2022-12-31")),
    ]),
  ).toEqual(["năm 2023", "năm 2022", "năm 2021"]);
  expect(reasons([exemption("Sở A", "trước"), exemption("Sở B", "sau")])).toEqual(["sau", "trước"]);
});

test("the same words are proposed once, with all their units", () => {
  expect(
    exemptionProposals(
      [exemption("Sở A", "không có TTHC"), exemption("Sở B", "không có TTHC")],
      [],
    ),
  ).toEqual([{ reason: "không có TTHC", source: "mục 3", units: ["Sở B", "Sở A"] }]);
});

test("what was inferred from the figures of one unit is proposed for no other", () => {
  expect(reasons([exemption("Sở A", "…", { source: "suy ra từ bảng I.1: 830/830" })])).toEqual([]);
});
