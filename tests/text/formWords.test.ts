import { blankForm, type Form } from "../../src/reading/form/Form";
import { formWords } from "../../src/text/formWords";

const form = (more: Partial<Form>): Form => ({ ...blankForm, symbol: "QĐ-UBND", ...more });

test.each([
  ["2020-06-04", "Huế, ngày 04 tháng 6 năm 2020"],
  ["2021-03-05", "Huế, ngày 05 tháng 3 năm 2021"],
  ["2021-02-15", "Huế, ngày 15 tháng 02 năm 2021"],
  ["2020-12-24", "Huế, ngày 24 tháng 12 năm 2020"],
  ["", "Huế, ngày … tháng … năm …"],
])("the date %s is printed as %s", (date, printed) => {
  expect(formWords.placeAndDate(form({ place: "Huế", date }))).toBe(printed);
});

test("the reference line names the document, number and date stay open in electronic form", () => {
  const issuer = "Ủy ban nhân dân tỉnh Bình Định";
  expect(formWords.reference(form({ issuer, number: "5136", date: "2021-12-23" }))).toBe(
    "(Kèm theo Quyết định số 5136/QĐ-UBND ngày 23 tháng 12 năm 2021 của Ủy ban nhân dân tỉnh Bình Định)",
  );
  expect(formWords.reference(form({ issuer }))).toBe(
    "(Kèm theo Quyết định số …/QĐ-UBND ngày … tháng … năm … của Ủy ban nhân dân tỉnh Bình Định)",
  );
});

test("a number below 10 has a zero before it", () => {
  expect(formWords.number(form({ number: "7" }))).toBe("Số: 07/QĐ-UBND");
  expect(formWords.number(form({}))).toBe("Số: …/QĐ-UBND");
});

test("recipients have a dash and a semicolon each, the last a full stop, typed or not", () => {
  expect(formWords.recipientLines(["UBND tỉnh (để b/cáo)", "- Như Điều 3;", "Lưu: VT"])).toEqual([
    "- UBND tỉnh (để b/cáo);",
    "- Như Điều 3;",
    "- Lưu: VT.",
  ]);
});
