import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Schema } from "../protocol/Schema";
import { schemaOf } from "../protocol/schemaOf";

/**
 * The API of the installed office.js.
 * @param folder its `dist` folder: "node_modules/@microsoft/office-js/dist"
 */
export function officeSchema(folder: string): Schema {
  return schemaOf(readFileSync(join(folder, "excel-web-16.00.debug.js"), "utf8"));
}
