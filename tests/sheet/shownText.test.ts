import { shownText } from "../../src/sheet/shownText";

test.each([
  ["5/8", "@", "5/8"],
  ["=2+3", "0.0%", "=2+3"],
  [1, "0", "1"],
  [1, "00", "01"],
  [1, '0"."', "1."],
  [0.813, "0.0%", "81,3%"],
  [1.035, "0.0%", "103,5%"],
  [1, "0.0%", "100,0%"],
  [0.905, "0%", "91%"], // half up, though 0.905 is binary 0.90500000000000002664
  [0.145, "0%", "15%"], // and 0.145 is 0.14499999999999999
  [98.625, "0.00", "98,63"],
  [77.4, "0.0##", "77,4"],
  [77, "0.##", "77"],
  [0.05, "0.0", "0,1"],
  [-100, "0", "-100"],
  [1234567, "#,##0", "1.234.567"],
  [0.1 + 0.2, "General", "0,3"],
])("%p under %p shows %p", (cell, format, shown) => {
  expect(shownText(cell, format, ",")).toBe(shown);
});

test("a formula shows what it comes to, with the mark that is asked for", () => {
  expect(shownText({ formula: "=1/8", result: 0.125 }, "0.0%", ".")).toBe("12.5%");
});
