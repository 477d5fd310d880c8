import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { startServer } from "./startServer";

describe("the page's own script", () => {
  let script: Buffer;
  beforeAll(async () => {
    await (await startServer()).stop(); // it builds what is missing or stale
    script = readFileSync("build/page/page.js");
  });

  test("weighs at most 6,8 MB, 1,9 MB compressed: Univer and the files, and little else", () => {
    expect(script.length).toBeLessThanOrEqual(6_800_000);
    expect(gzipSync(script).length).toBeLessThanOrEqual(1_900_000);
  });

  test("loads the hyphenation of other languages only when it is needed", () => {
    expect(readdirSync("build/page").filter((name) => name.startsWith("hu-"))).toHaveLength(1);
  });

  test("holds nothing of the add-in, and the add-in nothing of it", () => {
    expect(script.includes("egiShowOldExcel")).toBe(false);
    for (const file of readdirSync("dist").filter((name) => name.endsWith(".js")))
      expect(readFileSync(`dist/${file}`).includes("univer")).toBe(false);
  });
});
