import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: {
      name: string;
      description: string;
      type: string;
      dimensionality?: string;
      optional?: boolean;
    }[];
  }[];
}

const golden = join(__dirname, "golden");
const built = (file: string) => readFileSync(`dist/${file}`, "utf8");
const files = ["functions.json", "functions.en.json"];

/** What workbooks hold of a function: its id, and its parameters by place. */
const signatures = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    (JSON.parse(text) as Metadata).functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, type, dimensionality, optional }) =>
        [name, type, dimensionality ?? "scalar", optional === true ? "optional" : "required"].join(
          " ",
        ),
      ),
    ]),
  );

test.each(files)("%s is as it was recorded", (file) => {
  const text = `${JSON.stringify(JSON.parse(built(file)), null, 2)}\n`;
  if (process.env["EGI_RECORD"] !== undefined) writeFileSync(join(golden, file), text);
  expect(text).toBe(readFileSync(join(golden, file), "utf8"));
});

// shipped.json is written by hand at a release and only ever grows: workbooks hold these names.
test("no function that was shipped is gone, and none of its parameters changed its place", () => {
  const shipped = JSON.parse(readFileSync(join(golden, "shipped.json"), "utf8")) as Record<
    string,
    string[]
  >;
  const now = signatures(built("functions.json"));
  const kept = Object.entries(shipped).map(([id, parameters]) => [
    id,
    now[id]?.slice(0, parameters.length),
  ]);
  expect(Object.fromEntries(kept)).toEqual(shipped);
  for (const [id, parameters] of Object.entries(now))
    for (const added of parameters.slice(shipped[id]?.length ?? parameters.length))
      expect(`${id}: ${added}`).toMatch(/optional$/); // formulas of before do not give it
});

test("both languages describe the same functions; names are ASCII, each with an example and a page", () => {
  const [vietnamese, english] = files.map((file) => JSON.parse(built(file)) as Metadata);
  const shape = ({ functions }: Metadata) =>
    functions.map(({ id, name, helpUrl, parameters }) => [
      id,
      name,
      helpUrl,
      parameters.map((parameter) => ({ ...parameter, description: "" })),
    ]);
  expect(shape(english!)).toEqual(shape(vietnamese!));
  for (const { functions, allowErrorForDataTypeAny } of [vietnamese!, english!]) {
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { id, description, helpUrl, parameters } of functions) {
      expect(description).toContain(`=EGI.${id}(`);
      expect(helpUrl).toBe(`https://localhost:3000/help/${id.toLowerCase()}.html`);
      readFileSync(`dist/help/${id.toLowerCase()}.html`);
      for (const { name, description: text } of parameters) {
        expect(name).toMatch(/^[a-z_]+$/);
        expect(text).not.toBe("");
      }
    }
  }
});
