import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type StartedServer, startServer } from "./startServer";

interface Answer {
  status: number | undefined;
  text: string;
}

/** What the server answers at a path, as it stands in the request. */
const answerAt = (origin: string, path: string): Promise<Answer> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(origin);
    get({ hostname, port, path, rejectUnauthorized: false }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.once("end", () => done({ status: response.statusCode, text }));
    }).once("error", fail);
  });

describe("npm start without a window", () => {
  let server: StartedServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test("prints the address and what to do about the warning", () => {
    expect(server.lines[0]).toBe(`Bàn thử EGI: ${server.origin}`);
    expect(server.lines[1]).toMatch(/^Trình duyệt sẽ cảnh báo vì chứng chỉ do chính máy này cấp/);
  });

  test.each(["/", "/taskpane.html", "/office-js/office.js", "/samples/khanh-hoa-2020.xlsx"])(
    "answers %s",
    async (path) => {
      expect((await answerAt(server.origin, path)).status).toBe(200);
    },
  );

  test.each([
    "/package.json",
    "/../package.json",
    "/..%2f..%2fpackage.json",
    "/samples/..%2f..%2fpackage.json",
    "/%00",
    "/%E0%A4%A",
    "//",
  ])("has nothing at %s", async (path) => {
    expect(await answerAt(server.origin, path)).toEqual({ status: 404, text: "Không có tệp này" });
  });

  test("replaces Microsoft's address in the add-in's page, and nothing else", async () => {
    const { text } = await answerAt(server.origin, "/taskpane.html");
    const built = readFileSync("dist/taskpane.html", "utf8");
    expect(
      text
        .replace(`${server.origin}/office-js/`, "https://appsforoffice.microsoft.com/lib/1/hosted/")
        .replace(`'self' ${server.origin}`, "'self' https://appsforoffice.microsoft.com"),
    ).toBe(built);
  });
});

test("npm start opens a window of its own that trusts this certificate, and ends with it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "egi-browser-"));
  const browser = join(folder, "browser");
  const given = join(folder, "given.json");
  const script = `require("fs").writeFileSync(${JSON.stringify(given)}, JSON.stringify(process.argv))`;
  writeFileSync(browser, `#!${process.execPath}\n${script}\n`, { mode: 0o755 });
  try {
    const child = spawn(process.execPath, ["tools/start.mjs", "--port=0"], {
      env: { ...process.env, BROWSER_PATH: browser },
    });
    const code = await new Promise((done) => child.once("exit", done));
    expect(code).toBe(0);
    const words = JSON.parse(readFileSync(given, "utf8")) as string[];
    expect(words).toContainEqual(expect.stringMatching(/^--app=https:\/\/localhost:\d+$/));
    expect(words).toContainEqual(
      expect.stringMatching(/^--ignore-certificate-errors-spki-list=[\w+/]{43}=$/),
    );
    expect(words).toContainEqual(expect.stringMatching(/^--user-data-dir=/));
    expect(words).toContain("--test-type");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
