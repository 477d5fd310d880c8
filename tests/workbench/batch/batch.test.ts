import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { appendixNames } from "../../actions/appendixNames";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { FileReport, FolderReport, Report } from "../../../src/workbench/batch/Report";
import { openWorkbench, type Workbench } from "../../../src/workbench/node/openWorkbench";
import { partsOf, withParts } from "../xlsx/SavedBook";
import { batchLine } from "./batchLine";

const sample = "assets/samples/khanh-hoa-2020.xlsx";
let folder: string;
let file: (name: string) => string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "egi-batch-"));
  file = (name) => join(folder, name);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The sample after a change, as a file in the folder. */
async function changedSample(change: (workbench: Workbench) => void): Promise<string> {
  const workbench = await openWorkbench({ xlsx: new Uint8Array(readFileSync(sample)) });
  await workbench.settle(); // the pane has read it
  change(workbench);
  await workbench.settle();
  writeFileSync(file("vào.xlsx"), await workbench.save());
  workbench.close();
  return file("vào.xlsx");
}

const withBadScore = () =>
  changedSample((workbench) => workbench.enter("Sở ban ngành", "C7", "ba mươi"));

describe("npm run batch -- appendix", () => {
  test("writes a workbook with the appendices and reports on the standard output", async () => {
    const { code, stdout } = await batchLine("appendix", sample, file("ra.xlsx"));
    const report = JSON.parse(stdout) as Report;
    expect(report.sheets.map(({ name }) => name)).toEqual(appendixNames);
    expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual(["ra.xlsx"]);

    const written = await openWorkbench({ xlsx: new Uint8Array(readFileSync(file("ra.xlsx"))) });
    expect(written.text(appendixNames[0], "A6:E6")).toEqual([
      ["1", "Sở Tài chính", "1035/1000", "103,5%", "Tốt"], // as printed
    ]);
    // Job and report leave no trace; what the next run compares with stays.
    expect(Object.keys(written.host.settings())).toEqual(["trang-da-ghi", "ket-qua-lan-chay"]);
    written.close();
  });

  test("puts the report into the file that --json names", async () => {
    const { code, stdout } = await batchLine(
      "appendix",
      sample,
      file("ra.xlsx"),
      "--json",
      file("báo cáo.json"),
    );
    expect(stdout).toBe("");
    const report = JSON.parse(readFileSync(file("báo cáo.json"), "utf8")) as Report;
    expect(report.sheets).toHaveLength(12);
    expect(code).toBe(0);
  });

  test("with an error writes nothing, names the cell and ends with 1", async () => {
    writeFileSync(file("ra.xlsx"), "earlier");
    const { code, stdout, stderr } = await batchLine(
      "appendix",
      await withBadScore(),
      file("ra.xlsx"),
    );
    expect(code).toBe(1);
    expect(readFileSync(file("ra.xlsx"), "utf8")).toBe("earlier");
    const [problem] = (JSON.parse(stdout) as Report).problems;
    expect(problem).toMatchObject({ severity: "error", todo: "Nhập điểm bằng số." });
    expect(problem?.where).toMatch(/Sở ban ngành.*C7/);
    expect(stderr).toContain("“ba mươi” ở cột “Hạ tầng CNTT” không phải là điểm");
    expect(stderr).toContain("Có 1 lỗi, chưa ghi gì.");
  });

  test("takes the regulation of --regulation where the workbook names none, and remembers it", async () => {
    const without = await changedSample(({ book }) =>
      book.sheets.remove(book.sheets.find("Quy định")!),
    );
    const refused = await batchLine("appendix", without, file("ra.xlsx"));
    expect(refused.code).toBe(1);
    expect(existsSync(file("ra.xlsx"))).toBe(false);
    expect(refused.stderr).toContain("Tệp chưa ghi áp dụng quy định nào.");

    const done = await batchLine(
      "appendix",
      without,
      file("ra.xlsx"),
      "--regulation",
      "khanh-hoa-2020",
    );
    expect(done.code).toBe(0);
    const again = await batchLine("appendix", file("ra.xlsx"), file("ra 2.xlsx"));
    expect(again.code).toBe(0);
  });
});

describe("npm run batch over a folder", () => {
  test("writes what can be written, names what cannot, and ends with the highest code", async () => {
    mkdirSync(file("vào"));
    const good = await changedSample(() => undefined);
    renameSync(good, file("vào/tốt.xlsx"));
    renameSync(await withBadScore(), file("vào/có lỗi.xlsx"));
    writeFileSync(file("vào/hỏng.xlsx"), "no workbook");
    writeFileSync(file("vào/~$tốt.xlsx"), "what Excel keeps beside an open file");
    writeFileSync(file("vào/ghi chú.txt"), "");

    const json = file("báo cáo.json");
    const line = ["appendix", file("vào"), file("ra"), "--json", json];
    const { code, stdout, stderr } = await batchLine(...line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(readdirSync(file("ra"))).toEqual(["tốt.xlsx"]);
    expect(readdirSync(folder).sort()).toEqual(["báo cáo.json", "ra", "vào"].sort());

    const report = JSON.parse(readFileSync(json, "utf8")) as FolderReport;
    const shown = report.files.map(({ from, exitCode }) => [basename(from), exitCode]);
    expect({ verb: report.verb, exitCode: report.exitCode, shown }).toEqual({
      verb: "appendix",
      exitCode: 2,
      shown: [
        ["có lỗi.xlsx", 1],
        ["hỏng.xlsx", 2],
        ["tốt.xlsx", 0],
      ],
    });
    const [bad, broken, done] = report.files;
    expect(bad?.report?.problems[0]).toMatchObject({ severity: "error" });
    expect(broken?.failure).toContain("Không mở được tệp");
    expect(done?.report?.sheets.map(({ name }) => name)).toEqual(appendixNames);

    expect(stderr).toMatch(/\[3\/3\] .+: /); // progress
    expect(stderr).toContain("có lỗi.xlsx: Sở ban ngành · C7");
    expect(stderr).toMatch(/^tốt\.xlsx +xong +0 +\d+ +12$/m);
    expect(stderr).toContain("Cộng 3 tệp: 1 xong; 1 có lỗi, chưa ghi; 1 không chạy được.");
  });

  test.each([
    { of: "without workbooks", to: "ra", says: "không có tệp .xlsx nào" },
    { of: "into itself", to: "vào", says: "Thư mục ra phải khác thư mục vào" },
  ])("$of ends with 2 and says why", async ({ to, says }) => {
    mkdirSync(file("vào"));
    const { code, stderr } = await batchLine("appendix", file("vào"), file(to));
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});

describe("npm run batch over a file with something that is not kept", () => {
  test("warns of it before writing, on stderr and in the report", async () => {
    const data = await changedSample(() => undefined);
    const xlsx = new Uint8Array(readFileSync(data)).buffer;
    const name = "xl/_rels/workbook.xml.rels";
    const macro = `<Relationship Id="macro" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`;
    const list = (await partsOf(xlsx))[name]!.replace("</Relationships>", macro);
    const withMacro = await withParts(xlsx, { [name]: list, "xl/vbaProject.bin": "x" });
    writeFileSync(file("vào.xlsx"), new Uint8Array(withMacro));

    const { code, stdout, stderr } = await batchLine("appendix", file("vào.xlsx"), file("ra.xlsx"));
    const sentence = "Mã macro (VBA) bị bỏ khi lưu, vì tệp .xlsx không chứa macro.";
    expect(code).toBe(0);
    expect(stderr).toContain(`Lưu ý: ${sentence}`);
    expect((JSON.parse(stdout) as FileReport).losses).toEqual([
      { kind: "macros", count: 1, what: expect.stringContaining(sentence) as string },
    ]);
  });
});

describe("npm run batch -- check", () => {
  test("prints the list of the pane's Kiểm tra, writes no workbook and ends with 1 at an error", async () => {
    const from = await withBadScore();
    const { code, stderr } = await batchLine("check", from, "--json", file("báo cáo.json"));
    expect(code).toBe(1);
    expect(stderr).toContain("Có 1 lỗi.");
    expect(readdirSync(folder).sort()).toEqual(["báo cáo.json", "vào.xlsx"]);
    const report = JSON.parse(readFileSync(file("báo cáo.json"), "utf8")) as Report;
    expect(report.sheets).toEqual([]);

    const workbench = await openWorkbench({ xlsx: new Uint8Array(readFileSync(from)) });
    expect(report.problems.length).toBeGreaterThan(0);
    await workbench.press("kiemTra");
    for (const { what, todo } of report.problems) {
      await workbench.paneSays(what);
      await workbench.paneSays(todo);
    }
    workbench.close();
  });

  test("of the sample finds no error and no warning and ends with 0", async () => {
    const { code, stdout, stderr } = await batchLine("check", sample);
    expect(stderr).toContain("Không có vấn đề.");
    const { problems } = JSON.parse(stdout) as Report;
    expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(code).toBe(0);
  });

  test("with a file to write to is refused: it writes none", async () => {
    const { code, stderr } = await batchLine("check", sample, file("ra.xlsx"));
    expect(code).toBe(2);
    expect(stderr).toContain("check (kiểm tra, không có tệp ra)");
  });
});

describe("npm run batch that cannot run ends with 2 and says why", () => {
  test.each([
    { of: "no words", words: [], says: "Cách dùng: npm run batch" },
    { of: "an unknown verb", words: ["in", "a", "b"], says: "Không có việc nào tên “in”." },
    {
      of: "a word of every object",
      words: ["constructor", "a", "b"],
      says: "Không có việc nào tên “constructor”.",
    },
    { of: "an unknown option", words: ["appendix", "a", "b", "--x", "y"], says: "Cách dùng" },
    { of: "a file that is not there", words: ["appendix", "không-có.xlsx", "b"], says: "không-có" },
    { of: "a file that is no workbook", words: ["appendix", "README.md", "b"], says: "README.md" },
  ])("of $of", async ({ words, says }) => {
    const { code, stdout, stderr } = await batchLine(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  test.each(["audit", "learn", "collect"])("of %s, which is not there yet", async (verb) => {
    const { code, stderr } = await batchLine(verb, sample, file("ra.xlsx"));
    expect(code).toBe(2);
    expect(stderr).toContain(`Việc “${verb}” chưa có trong bản này.`);
  });

  test("into a folder that is not there", async () => {
    const { code, stderr } = await batchLine("appendix", sample, file("không có/ra.xlsx"));
    expect(code).toBe(2);
    expect(stderr).toContain("Không ghi được tệp");
    expect(readdirSync(folder)).toEqual([]);
  });
});
