import { enteredCell } from "../../../src/workbench/model/enteredCell";

const inGeneral = { pattern: "General", locale: "vi" };
const year = new Date().getFullYear();
/** Days since 30/12/1899, as Excel counts them. */
const serial = (day: number, month: number) =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

describe("a person who types in a Vietnamese Excel", () => {
  test.each([
    { typed: "5/8", day: 5, month: 8 },
    { typed: "15/8", day: 15, month: 8 },
    { typed: "12/12", day: 12, month: 12 },
  ])("$typed means the day first", ({ typed, day, month }) => {
    const { v, s } = enteredCell(typed, inGeneral);
    expect(v).toBe(serial(day, month));
    expect(s).toEqual({ n: { pattern: "d/m" } });
  });

  test("8/15 is no date: there is no month 15", () => {
    expect(enteredCell("8/15", inGeneral).v).toBe("8/15");
  });
});

test("the add-in speaks English: 5/8 is 8 May", () => {
  expect(enteredCell("5/8", { pattern: "General", locale: "en" }).v).toBe(serial(8, 5));
});
