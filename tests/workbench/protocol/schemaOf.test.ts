import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { schemaOf } from "../../../src/workbench/protocol/schemaOf";

const dist = dirname(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"));
const schema = schemaOf(readFileSync(join(dist, "excel-web-16.00.debug.js"), "utf8"));

// Expected values were read in the library's source by eye.
test("values, objects and methods of a class are known by their names on the wire", () => {
  expect(schema.Range?.scalars.Values).toMatchObject({ name: "values" });
  expect(schema.Range?.navigations.Format).toMatchObject({ name: "format", type: "RangeFormat" });
  expect(schema.Range?.methods.GetRow).toMatchObject({ name: "getRow", type: "Range" });
});

test("each member carries the requirement set that its own code checks", () => {
  expect(schema.Range?.methods.GetSpillParent?.apiSet).toBe("ExcelApi 1.12");
  expect(schema.Worksheet?.scalars.ShowGridlines?.apiSet).toBe("ExcelApi 1.8");
  expect(schema.Worksheet?.scalars.TabId?.apiSet).toBe("ExcelApi 1.14");
});

test("a collection knows the class of its items and of what getItem gives", () => {
  expect(schema.WorksheetCollection).toMatchObject({ item: "Worksheet", indexer: "Worksheet" });
});

test("events have the numbers by which the library tells them apart", () => {
  expect(schema.WorksheetCollection?.events).toMatchObject({
    onChanged: { eventType: 10, register: "_RegisterDataChangedEvent" },
    onAdded: { eventType: 13, register: "_RegisterAddedEvent" },
    onDeleted: { eventType: 15, register: "_RegisterDeletedEvent" },
  });
});
