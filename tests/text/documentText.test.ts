import { documentText } from "../../src/text/documentText";

test.each([
  { date: "2020-12-24", text: "1/QĐ ngày 24/12/2020" },
  { date: "2020-06-04", text: "1/QĐ ngày 04/6/2020" },
  { date: "2021-02-01", text: "1/QĐ ngày 01/02/2021" },
  { date: "2021-03-15", text: "1/QĐ ngày 15/3/2021" },
])("a document of $date is $text", ({ date, text }) => {
  expect(documentText({ number: "1/QĐ", date, issuer: "" })).toBe(text);
});
