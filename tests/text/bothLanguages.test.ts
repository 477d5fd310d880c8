import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const text = join(__dirname, "../../src/text");
const taskpane = join(__dirname, "../../src/taskpane");

/** What is printed, written on a sheet or said by the workbench, which is Vietnamese whatever the pane speaks. */
const vietnameseAlone = [
  "batchWords.ts",
  "committeeSheetWords.ts",
  "dateInWords.ts",
  "documentText.ts",
  "formWords.ts",
  "lossText.ts",
  "regulationSheetWords.ts",
  "workbenchWords.ts",
];

/** What an English sentence calls by its Vietnamese name without quotes. */
const names = [
  "the sheet Quy định",
  "full sheet Quy định",
  "table Miễn",
  "(có)",
  "(không)",
  "Ngôn ngữ", // the way back for who reads no English
  "Tiếng Việt",
];

const isVietnamese = (said: string): boolean => /[À-ỹ]/.test(said);

/** Without what stands in quotes or is a name. */
const ownWords = (said: string): string =>
  names.reduce((left, name) => left.replaceAll(name, ""), said.replace(/“[^”]*”/g, ""));

interface Said {
  file: string;
  said: string;
  node: ts.Node;
}

/** Every text of a folder's code, "…${}…" with its gaps. */
function textsOf(folder: string): Said[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return textsIn(relative(folder, path).replaceAll("\\", "/"), readFileSync(path, "utf8"));
    });
}

function textsIn(file: string, code: string): Said[] {
  const found: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node))
      found.push({ file, said: node.text, node });
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.map(({ literal }) => literal.text);
      found.push({ file, said: [node.head.text, ...spans].join("${}"), node });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const isWithin = (node: ts.Node, holds: (around: ts.Node) => boolean): boolean =>
  holds(node) || (!ts.isSourceFile(node) && isWithin(node.parent, holds));

/** In the English half of a file that has both. */
const isEnglishHalf = (around: ts.Node): boolean =>
  ts.isPropertyAssignment(around) && around.name.getText() === "en";

const isEnglish = ({ file, node }: Said): boolean =>
  file.startsWith("english/") || isWithin(node, isEnglishHalf);

/** Texts that a component says by itself: letters in JSX, Vietnamese anywhere, sentences in attributes. */
function literalSentences(texts: readonly Said[]): string[] {
  return texts
    .filter(
      ({ said, node }) =>
        (ts.isJsxText(node) && /\p{L}/u.test(said)) ||
        isVietnamese(said) ||
        (/\p{L} \p{L}/u.test(said) &&
          isWithin(
            node,
            (around) =>
              ts.isJsxAttribute(around) &&
              /^(aria-label|title|label|hint|placeholder|alt)$/.test(around.name.getText()),
          )),
    )
    .map(({ file, said }) => `${file}: ${said.trim()}`);
}

describe("both languages", () => {
  const texts = textsOf(text);

  test("every file with a Vietnamese sentence says it through spoken, which wants the English too", () => {
    const files = new Set(
      texts.filter((each) => !isEnglish(each) && isVietnamese(each.said)).map(({ file }) => file),
    );
    const alone = [...files].filter(
      (file) => !/\b(spoken|Record<Language)\b/.test(readFileSync(join(text, file), "utf8")),
    );
    expect(alone.sort()).toEqual(vietnameseAlone);
  });

  test("no English sentence has a Vietnamese word outside quotes, but for the names of our own sheet", () => {
    const english = texts.filter(isEnglish);
    expect(english.length).toBeGreaterThan(700);
    const mixed = english.filter(({ said }) => isVietnamese(ownWords(said)));
    expect(mixed.map(({ file, said }) => `${file}: ${said}`)).toEqual([]);
  });

  test("no English sentence counts 1 problems: a number and its noun are joined by what knows the plural", () => {
    const nouns =
      /\$\{\} (cells|units|sheets|problems|errors|tables|rows|columns|blocks|points|decimals)\b/;
    const guarded = /=== "?1|counted/i;
    const wrong = texts.filter(
      ({ said, node, ...each }) =>
        isEnglish({ said, node, ...each }) &&
        nouns.test(said) &&
        !guarded.test(statementAround(node)),
    );
    expect(wrong.map(({ file, said }) => `${file}: ${said}`)).toEqual([]);
  });

  test("a Vietnamese word planted in an English sentence is found", () => {
    const [planted] = textsIn(
      "english/planted.ts",
      "const a = { b: (c) => `${c} ô left in “Sở”` };",
    );
    expect(isEnglish(planted!)).toBe(true);
    expect(ownWords(planted!.said)).toBe("${} ô left in ");
  });
});

/** The property or variable that a text belongs to, as written. */
const statementAround = (node: ts.Node): string =>
  ts.isPropertyAssignment(node) || ts.isVariableStatement(node)
    ? node.getText()
    : ts.isSourceFile(node)
      ? ""
      : statementAround(node.parent);

describe("the pane's components", () => {
  test("say no sentence of their own", () => {
    expect(literalSentences(textsOf(taskpane))).toEqual([]);
  });

  test("a planted sentence is found wherever it stands", () => {
    const planted = [
      "const A = () => <p>Hello</p>;",
      'const A = () => <p>{"Xin chào"}</p>;',
      'const A = () => <Button aria-label="Go there" />;',
      "const A = () => <Button aria-label={`Go there ${n}`} />;",
    ];
    for (const code of planted)
      expect(literalSentences(textsIn("Planted.tsx", code))).toHaveLength(1);
  });
});
