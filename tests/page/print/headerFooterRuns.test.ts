import { headerFooterRuns } from "../../../src/workbench/page/print/headerFooterRuns";

const facts = {
  page: 3,
  pages: 12,
  file: "điểm.xlsx",
  sheet: "PL I.1",
  at: new Date(2026, 0, 5, 8, 7),
};
const said = (text: string) =>
  headerFooterRuns(text, facts)
    .map((run) => run.text)
    .join("");

test.each([
  ["Trang &P/&N", "Trang 3/12"],
  ["&P+2", "5"],
  ["&P-1", "2"],
  ["&F, &A", "điểm.xlsx, PL I.1"],
  ["&D &T", "05/01/2026 08:07"],
  ["Sở A && B", "Sở A & B"],
  ["&p", "3"],
])("the text %s prints as %s", (text, printed) => {
  expect(said(text)).toBe(printed);
});

test("fonts, sizes and signs hold for what follows", () => {
  expect(headerFooterRuns('&"Times New Roman,Bold"&14&P&B của &I&N', facts)).toMatchObject([
    { text: "3", font: "Times New Roman", size: 14, bold: true, italic: false },
    { text: " của ", font: "Times New Roman", size: 14, bold: false, italic: false },
    { text: "12", bold: false, italic: true },
  ]);
});

test("a colour is taken as written", () => {
  expect(headerFooterRuns("&KFF0000mật", facts)).toMatchObject([
    { text: "mật", colour: "#FF0000" },
  ]);
});
