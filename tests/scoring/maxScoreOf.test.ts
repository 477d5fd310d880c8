import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { maxScoreOf } from "../../src/scoring/maxScoreOf";

test.each([
  { block: "department", unit: "Sở Tài chính", max: 10000000 },
  { block: "department", unit: "Văn phòng Ủy ban nhân dân tỉnh", max: 8300000 }, // I.1: 830/830
  { block: "department", unit: "Thanh tra tỉnh", max: 8270000 }, // I.1: 825/827
  { block: "department", unit: "Ban Dân tộc", max: 7970000 }, // I.1: 753/797
  { block: "department", unit: "Sở Ngoại vụ", max: 9570000 }, // I.1: 904/957
  { block: "district", unit: "UBND huyện Khánh Sơn", max: 10000000 }, // II.1: 937/1000
  { block: "serviceUnit", unit: "Trường Đại học Khánh Hòa", max: 7000000 }, // III.1: 682/700
  { block: "serviceUnit", unit: "Thanh tra tỉnh", max: 7000000 }, // exempt as a department only
])("the maximum of $unit in $block is $max ten-thousandths", ({ block, unit, max }) => {
  expect(maxScoreOf(khanhHoa2020, block, unit).points).toBe(max);
});

test("the source of an exempt unit names the maximum and the exemption", () => {
  expect(maxScoreOf(khanhHoa2020, "department", "Thanh tra tỉnh").source).toBe(
    "bảng I.1, cột Tổng điểm: …/1000; suy ra từ bảng I.1: 825/827; bảng I.2.1: 93/97",
  );
});

test("a name typed in capitals, decomposed or with other spaces is the same unit", () => {
  const typed = "  THANH  TRA tỉnh ".normalize("NFD");
  expect(maxScoreOf(khanhHoa2020, "department", typed).points).toBe(8270000);
});

test("the caller may know more about names", () => {
  const keyOf = (name: string) => name.replace("VP UBND", "Văn phòng Ủy ban nhân dân");
  expect(maxScoreOf(khanhHoa2020, "department", "VP UBND tỉnh", keyOf).points).toBe(8300000);
  expect(maxScoreOf(khanhHoa2020, "department", "VP UBND tỉnh").points).toBe(10000000);
});

test("a block of another regulation is a fault", () => {
  expect(() => maxScoreOf(khanhHoa2020, "commune", "Xã A")).toThrow(
    "khanh-hoa-2020 has no block commune",
  );
});
