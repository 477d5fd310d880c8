import { decimalText, percentText } from "../../src/scoring/decimalText";

test.each([
  [385000, ",", undefined, "38,5"],
  [10350000, ",", undefined, "1035"],
  [10350000, ".", undefined, "1035"],
  [10001, ".", undefined, "1.0001"],
  [1000000, ",", undefined, "100"],
  [0, ",", undefined, "0"],
  [-1000000, ",", undefined, "-100"],
  [-5000, ",", undefined, "-0,5"],
  [380000, ",", 1, "38,0"], // B.II, web column
  [7200000, ",", 2, "720,00"], // Khánh Sơn 2021
  [9135000, ",", 0, "914"],
  [9134999, ",", 0, "913"],
  [-5000, ",", 0, "0"],
] as const)(
  "%p ten-thousandths with %p at %p decimals print as %p",
  (value, mark, decimals, text) => {
    expect(decimalText(value, mark, decimals)).toBe(text);
  },
);

test.each([
  { part: 1035, whole: 1000, decimals: 1, text: "103,5%" },
  { part: 830, whole: 830, decimals: 1, text: "100,0%" },
  { part: 385, whole: 400, decimals: 1, text: "96,3%" },
  { part: 67, whole: 70, decimals: 0, text: "96%" },
  { part: 0, whole: 70, decimals: 1, text: "0,0%" },
  { part: -9, whole: 1000, decimals: 1, text: "-0,9%" },
])("$part of $whole at $decimals decimals prints as $text", ({ part, whole, decimals, text }) => {
  expect(percentText({ part, whole }, decimals, ",")).toBe(text);
});
