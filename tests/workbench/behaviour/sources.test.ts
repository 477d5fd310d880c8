import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const folder = __dirname;

/** The first argument of every `documented(…)` in the suite. */
function sources(): string[] {
  const found: string[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8");
    const visit = (node: ts.Node): void => {
      const [first] = ts.isCallExpression(node) ? node.arguments : [];
      if (ts.isCallExpression(node) && node.expression.getText(source) === "documented" && first)
        found.push(ts.isStringLiteral(first) ? first.text : "");
      ts.forEachChild(node, visit);
    };
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    visit(source);
  }
  return found;
}

/** Members of Excel's classes as the reference documentation has them: its text is the type file. */
function members(): Set<string> {
  const path = "node_modules/@types/office-js/index.d.ts";
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const names = new Set<string>();
  const visit = (node: ts.Node, space: string): void => {
    if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body))
      for (const statement of node.body.statements) visit(statement, node.name.text);
    if (!["Excel", "OfficeExtension"].includes(space)) return;
    if (
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isEnumDeclaration(node)
    )
      for (const { name } of node.members)
        if (name) names.add(`${node.name!.text}.${name.getText(source)}`);
  };
  for (const statement of source.statements) visit(statement, "");
  return names;
}

/** Pages of learn.microsoft.com/office/dev/add-ins on which checks rest. */
const guides = [
  "concepts/resource-limits-and-performance-optimization",
  "develop/application-specific-api-model",
  "excel/excel-add-ins-core-concepts",
  "excel/excel-add-ins-data-validation",
  "excel/excel-add-ins-events",
  "excel/excel-add-ins-multiple-ranges",
  "excel/excel-add-ins-ranges-unbounded",
  "excel/excel-add-ins-worksheets",
  "testing/application-specific-api-error-handling",
];

describe("the behaviour suite", () => {
  const cited = sources();

  test("has at least 120 checks", () => {
    expect(cited.length).toBeGreaterThanOrEqual(120);
  });

  test("cites a member of Excel's documentation or one of its guides with each", () => {
    const known = members();
    expect(cited.filter((each) => !known.has(each) && !guides.includes(each))).toEqual([]);
    expect(known.has("Range.noSuchMember")).toBe(false);
  });
});
