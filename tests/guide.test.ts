import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const guide = readFileSync("docs/huong-dan.md", "utf8");

/** Every word that the add-in itself shows: of the ribbon, of an Excel too old, of src/text. */
const shown = [
  "manifest.xml",
  "src/taskpane/page/old-excel.js",
  ...readdirSync("src/text", { withFileTypes: true })
    .filter((file) => file.isFile()) // English stands in a folder of its own
    .map(({ name }) => join("src/text", name)),
]
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

const all = (pattern: RegExp): string[] => [...guide.matchAll(pattern)].map((match) => match[1]!);

/** Keys of the keyboard and words that only stress. */
const stressed = ["Shift", "Ctrl+P", "Enter", "chưa có điểm", "không chấm", "EGI", "Quy định"];

describe("the guide in Vietnamese", () => {
  test("names only pages and pictures that are there", () => {
    const files = all(/\]\(([^)#]+)\)/g);
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => !existsSync(join("docs", file)))).toEqual([]);
  });

  test("has a picture for each file in its folder", () => {
    const drawn = readdirSync("docs/huong-dan").map((file) => `huong-dan/${file}`);
    expect(drawn.filter((file) => !guide.includes(file))).toEqual([]);
  });

  test("calls every button, tab and message as the add-in does", () => {
    const called = [...all(/\*\*([^*]+)\*\*/g), ...all(/^\| “([^”]+)”/gm)]
      .filter((words) => !stressed.includes(words))
      .flatMap((words) => words.split("…").map((part) => part.trim()))
      .filter((words) => words !== "");
    expect(called.length).toBeGreaterThan(20);
    expect(called.filter((words) => !shown.includes(words))).toEqual([]);
  });
});
