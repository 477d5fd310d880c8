import { RequirementSets } from "../../../src/workbench/protocol/RequirementSets";
import type { Schema } from "../../../src/workbench/protocol/Schema";

const schema: Schema = {
  Range: {
    scalars: { Values: { name: "values" } },
    navigations: {},
    methods: {
      Old: { name: "old", apiSet: "ExcelApi 1.9" },
      New: { name: "new", apiSet: "ExcelApi 1.15" },
      Other: { name: "other", apiSet: "Unheard 1.1" },
    },
    events: {},
  },
};
const check = (excelApi: string, member: string) => () =>
  new RequirementSets(schema, { excelapi: excelApi }).check("Range", member);

test.each([
  { offered: "1.15", member: "New" },
  { offered: "1.10", member: "Old" }, // 1.10 comes after 1.9
  { offered: "2.0", member: "New" },
  { offered: "1.1", member: "Values" },
])("with ExcelApi $offered an add-in may use $member", ({ offered, member }) => {
  expect(check(offered, member)).not.toThrow();
});

test.each([
  { offered: "1.14", member: "New" },
  { offered: "1.8", member: "Old" },
  { offered: "1.1", member: "Old" },
  { offered: "1.15", member: "Other" },
])("with ExcelApi $offered an add-in that uses $member gets ApiNotFound", ({ offered, member }) => {
  expect(check(offered, member)).toThrow(expect.objectContaining({ code: "ApiNotFound" }) as Error);
});
