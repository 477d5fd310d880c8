import { mkdirSync } from "node:fs";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import { browserArgs } from "../../tools/workbench/browserArgs.mjs";
import { findBrowser } from "../../tools/workbench/findBrowser.mjs";
import { type StartedServer, startServer } from "./startServer";

/** Univer says so of itself with every further workbook. */
const known = "Component univer.sheet.cell-alert already exists.";

/** The workbench's page in a real browser, with a fresh profile. */
export interface OpenPage {
  readonly page: Page;
  readonly origin: string;
  /** The task pane. */
  readonly pane: FrameLocator;
  /** Every address that was asked for. */
  readonly requested: readonly string[];
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Saves what is on the screen as build/pictures/<name>.png. */
  picture(name: string): Promise<void>;
  /** The same page under another address of its own: "?excel=2021"; what it complains of is in the same list. */
  another(search: string): Promise<Page>;
  close(): Promise<void>;
}

/** How the page is opened. */
export interface PageOptions {
  /** 1366 × 768 where none is given, the screen of most offices. */
  viewport?: { width: number; height: number };
}

/** Opens the page and waits until the sample and the pane stand. */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("There is no browser on this machine");
  const server = await startServer();
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath, args: browserArgs });
    return await opened(browser, server, options);
  } catch (error) {
    await browser?.close();
    await server.stop();
    throw error;
  }
}

async function opened(
  browser: Browser,
  server: StartedServer,
  { viewport = { width: 1366, height: 768 } }: PageOptions,
): Promise<OpenPage> {
  const { origin } = server;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true, // the certificate is the server's own
    viewport,
    locale: "vi-VN",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const requested: string[] = [];
  const complaints: string[] = [];
  const another = async (search: string) => {
    const page = await context.newPage();
    page.on("request", (request) => requested.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      const text = message.text();
      if (["error", "warning"].includes(message.type()) && text !== known) complaints.push(text);
    });
    await page.goto(`${origin}/${search}`);
    return page;
  };
  const page = await another("");
  const pane = page.frameLocator("#pane iframe");
  await pane.getByRole("heading", { name: "Đã nhận diện 3 bảng điểm" }).waitFor();
  return {
    page,
    origin,
    pane,
    requested,
    complaints,
    another,
    picture: async (name) => {
      mkdirSync("build/pictures", { recursive: true });
      await page.screenshot({ path: `build/pictures/${name}.png` });
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
