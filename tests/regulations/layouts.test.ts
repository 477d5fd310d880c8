import type { PartLayout, SheetLayout } from "../../src/regulations/layouts/Layout";
import type { TableLayout } from "../../src/regulations/layouts/TableLayout";
import { layoutOf } from "../../src/regulations/layouts/layoutOf";
import { layouts } from "../../src/regulations/layouts/layouts";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { shownBy } from "../../src/scoring/shownBy";

const millimetres = (length: number): number => (length * 72) / 25.4;

/** Between margins of 30 and 15 mm. */
const room = { portrait: millimetres(210 - 45), landscape: millimetres(297 - 45) };

const width = ({ widths }: SheetLayout): number => widths.reduce((sum, each) => sum + each, 0);

describe.each([...layouts])("the appendices of %s", (_, layout) => {
  test("are data that survives JSON, in NFC", () => {
    expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
    const text = JSON.stringify(layout);
    expect(text).toBe(text.normalize("NFC"));
  });

  test("have worksheet names that Excel accepts, and no two sheets or tables alike", () => {
    const names = layout.map(({ name }) => name);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))).toEqual([]);
    for (const all of [names, layout.map(({ id }) => id), idsOf(layout)])
      expect(new Set(all).size).toBe(all.length);
  });

  test("fit between the margins of A4, and every table is as wide as its sheet", () => {
    expect(layout.filter((sheet) => width(sheet) > room[sheet.orientation])).toEqual([]);
    for (const { widths, parts } of layout)
      for (const part of parts)
        if (part.is !== "conclusion")
          expect(spansOf(part).reduce((sum, span) => sum + span, 0)).toBe(widths.length);
  });

  test("say in every table which units stand in it", () => {
    for (const { columns } of layout.flatMap(({ parts }) => parts.filter(isTable)))
      expect(columns.filter(({ shows }) => shows.is === "unit")).toHaveLength(1);
  });
});

test("a regulation that names appendices which no decision has is a fault", () => {
  expect(() => layoutOf({ ...khanhHoa2020, layout: "nowhere" })).toThrow("nowhere");
});

test("a table of scores by group shows its measure and its groups", () => {
  const [detail] = layoutOf(khanhHoa2020)!.filter(({ id }) => id === "B.I");
  expect(detail!.parts.flatMap(shownBy)).toEqual([
    {
      block: "department",
      measure: "overall",
      criteria: ["infrastructure", "staff", "software", "policy", "web", "security"],
    },
  ]);
});

const isTable = (part: PartLayout): part is TableLayout => part.is === "table";

/** How many columns of the sheet each column of a part takes. */
const spansOf = (part: Exclude<PartLayout, { is: "conclusion" }>): readonly number[] =>
  part.is === "table" ? part.columns.map(({ span = 1 }) => span) : part.spans;

const idsOf = (layout: readonly SheetLayout[]): string[] =>
  layout.flatMap(({ parts }) => parts.flatMap((part) => ("id" in part ? [part.id] : [])));
