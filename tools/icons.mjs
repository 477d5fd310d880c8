// Draws assets/icons/*.png from the SVG beside them: node tools/icons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "./workbench/findBrowser.mjs";

const sizes = [16, 32, 64, 80];
const folder = "assets/icons";

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("No browser found; name one in BROWSER_PATH");
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--headless", "--disable-gpu", "--no-first-run"],
});
for (const name of ["egi", "kiem-tra", "phu-luc"]) {
  const svg = readFileSync(`${folder}/${name}.svg`, "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    writeFileSync(`${folder}/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
