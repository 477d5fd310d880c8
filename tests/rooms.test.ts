import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const src = resolve(__dirname, "../src");

/** Which room may import which: the architecture. A star means types only. */
const mayImport: Record<string, string[]> = {
  regulations: [],
  sheet: [],
  scoring: ["regulations*"],
  reading: ["scoring", "regulations*", "sheet*"],
  auditing: ["scoring", "reading", "regulations*"],
  workbook: ["sheet*"], // src/workbook.ts: the port and its failures
  text: ["regulations*", "scoring", "reading*", "auditing*", "workbook*"], // a number in a sentence is decimalText
  // The sheet "Quy định" is written and read by one table of its columns, which stands in reading.
  appendix: ["regulations*", "scoring", "reading", "auditing*", "sheet", "text"],
  actions: [
    "regulations",
    "scoring",
    "reading",
    "auditing",
    "appendix",
    "sheet",
    "text",
    "workbook",
    "functions", // what a function computes is written natively by the room that computes it
  ],
  excel: ["sheet*", "workbook"], // it throws the failures that the port names
  functions: ["regulations", "scoring", "reading", "text", "sheet*"],
  taskpane: [
    "actions",
    "text",
    "regulations*",
    "scoring*",
    "reading*",
    "auditing*",
    "sheet*",
    "workbook*",
  ],
  commands: ["actions", "text", "workbook*"],
  workbench: ["text"],
};

/** What single files may import beyond their room: the places where the parts are put together. */
const alone: Record<string, string[]> = {
  // The page tells the formulas of the regulations, whose data is no part of the functions' bundle.
  "taskpane/index.tsx": ["excel", "functions", "commands", "regulations"],
  "commands/commands.ts": ["excel"],
};

/** Packages a room may name; the pure rooms name none. */
const packages: Record<string, RegExp> = {
  taskpane: /^(react|react-dom|@fluentui\/|@tanstack\/react-virtual)/,
  workbench: /./,
};

interface Import {
  from: string;
  to: string;
  typesOnly: boolean;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function isTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  const named = clause.namedBindings;
  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (!clause.name &&
      named !== undefined &&
      ts.isNamedImports(named) &&
      named.elements.every((element) => element.isTypeOnly))
  );
}

function imports(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (to: string, typesOnly: boolean) =>
    found.push({ from: relative(src, file).replaceAll("\\", "/"), to, typesOnly });
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      add(node.moduleSpecifier.text, isTypesOnly(node));
    } else if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
      const isRequire = ts.isIdentifier(node.expression) && node.expression.text === "require";
      if ((isImport || isRequire) && first && ts.isStringLiteral(first)) add(first.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const roomOf = (path: string): string => path.split("/")[0]!.replace(/\.tsx?$/, "");

function fault({ from, to, typesOnly }: Import): string | undefined {
  const room = roomOf(from);
  const sentence = `${from} imports ${to}`;
  if (!to.startsWith(".")) {
    return packages[room]?.test(to) === true || /\.css$/.test(to) ? undefined : sentence;
  }
  const target = roomOf(relative(src, resolve(src, dirname(from), to)).replaceAll("\\", "/"));
  if (target === room) return undefined;
  if (mayImport[room]?.includes(target) || alone[from]?.includes(target)) return undefined;
  if (typesOnly && mayImport[room]?.includes(`${target}*`)) return undefined;
  return `${sentence}${typesOnly ? "" : " as a value"}`;
}

describe("the rooms", () => {
  const all = files(src).flatMap(imports);

  test("every folder and file of src is a room of the table", () => {
    const rooms = new Set(
      files(src).map((file) => roomOf(relative(src, file).replaceAll("\\", "/"))),
    );
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
  });

  test("imports point inward only", () => {
    expect(all.map(fault).filter((sentence) => sentence !== undefined)).toEqual([]);
  });

  test("the custom functions reach no layout of an appendix, which would be in their bundle", () => {
    const reached = new Set(["functions/functions.ts"]);
    for (const file of reached)
      for (const { from, to, typesOnly } of all)
        if (from === file && to.startsWith(".") && !typesOnly)
          reached.add(`${relative(src, resolve(src, dirname(from), to)).replaceAll("\\", "/")}.ts`);
    expect([...reached].filter((file) => file.startsWith("regulations/layouts/"))).toEqual([]);
    expect(reached).toContain("scoring/rank.ts"); // the search follows imports
  });

  test("a planted outward import is found", () => {
    const planted = [
      { from: "scoring/rank.ts", to: "../text/problems", typesOnly: false },
      { from: "scoring/rank.ts", to: "../regulations/Regulation", typesOnly: false },
      { from: "appendix/summary.ts", to: "react", typesOnly: false },
      { from: "taskpane/App.tsx", to: "../excel/ExcelWorkbook", typesOnly: false },
    ];
    expect(planted.map(fault)).not.toContain(undefined);
  });

  test("only src/excel says Excel, and only the rooms on Office's side say Office", () => {
    const says = (file: string, word: string): boolean => {
      const isSaid = (node: ts.Node): boolean =>
        (ts.isPropertyAccessExpression(node) &&
          ts.isIdentifier(node.expression) &&
          node.expression.text === word) ||
        ts.forEachChild(node, (child) => isSaid(child) || undefined) === true;
      return isSaid(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
    };
    const saying = (word: string, rooms: string[]) =>
      files(src)
        .filter((file) => !rooms.includes(roomOf(relative(src, file).replaceAll("\\", "/"))))
        .filter((file) => says(file, word));
    expect(saying("Excel", ["excel", "workbench"])).toEqual([]);
    expect(saying("Office", ["excel", "commands", "taskpane", "workbench"])).toEqual([]);
    expect(saying("Excel", ["workbench"])).not.toEqual([]); // the search finds it where it stands
  });
});
