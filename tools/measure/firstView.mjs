/* global document, window, performance, requestAnimationFrame */
// node tools/measure/firstView.mjs [--runs=N]: how long until the cells of the sample can be read, on the
// workbench's page and on a bare page of Univer with the same workbook, in turn, in one browser.
import { build } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { buildIfStale } from "../build.mjs";
import { bundlePage, pageBuild } from "../workbench/bundle.mjs";
import { findBrowser } from "../workbench/findBrowser.mjs";
import { serve } from "../workbench/serve.mjs";

const runs = Number(process.argv.find((each) => each.startsWith("--runs="))?.slice(7) ?? 9);
const folder = "build/page/bare";
const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Univer</title>
<link rel="stylesheet" href="/workbench/bare/bareUniver.css">
<style>html,body,#grid{margin:0;height:100%}</style>
<div id="grid"></div><script type="module" src="/workbench/bare/bareUniver.js"></script></html>`;

/** Runs in the page: notes when there is text among the cells, by looking at the picture of the grid. */
function watchCells() {
  const heads = 70; // pixels at the left and above that belong to row and column names
  const look = () => {
    const canvas = document.querySelector("canvas[id^=univer-sheet-main-canvas]");
    if (canvas && canvas.width > 2 * heads && canvas.height > 2 * heads) {
      const { data } = canvas.getContext("2d").getImageData(heads, heads, 500, 300);
      let dark = 0;
      for (let i = 0; i < data.length; i += 4)
        if (data[i + 3] > 200 && data[i] + data[i + 1] + data[i + 2] < 200) dark += 1;
      if (dark > 500) {
        window.firstView = performance.now();
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function firstView(browser, address) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
  });
  const tab = await context.newPage();
  await tab.addInitScript(`if (window === window.top) (${watchCells})()`);
  await tab.goto(address);
  await tab.waitForFunction("window.firstView");
  const time = await tab.evaluate("window.firstView");
  return { tab, time, close: () => context.close() };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

await buildIfStale();
await bundlePage();
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/index.html`, page);
await build({ ...pageBuild, entryPoints: ["tools/measure/bareUniver.ts"], outdir: folder });
const server = await serve(0);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--headless", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  const ours = { name: "workbench", address: server.origin, times: [] };
  const bare = {
    name: "bare Univer",
    address: `${server.origin}/workbench/bare/index.html`,
    times: [],
  };
  const first = await firstView(browser, ours.address); // not counted: browser and disk warm up
  const snapshot = await first.tab.evaluate("JSON.stringify(window.workbench.book.snapshot())");
  writeFileSync(`${folder}/snapshot.json`, snapshot);
  await first.close();
  await (await firstView(browser, bare.address)).close();
  for (let run = 0; run < runs; run += 1)
    for (const side of run % 2 ? [ours, bare] : [bare, ours]) {
      const { time, close } = await firstView(browser, side.address);
      side.times.push(time);
      await close();
    }
  for (const { name, times } of [bare, ours])
    console.log(`${name}: ${Math.round(median(times))} ms (${times.map(Math.round).join(", ")})`);
  console.log(`ratio: ${(median(ours.times) / median(bare.times)).toFixed(2)} (at most 1.5)`);
} finally {
  await browser.close();
  await server.close();
}
