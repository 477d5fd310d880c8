// npm run guide: the pictures of docs/huong-dan.md, taken of the real pane in a browser.
// One after the other, as a clerk comes by them; each is named for what it shows.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { browserArgs } from "../workbench/browserArgs.mjs";
import { findBrowser } from "../workbench/findBrowser.mjs";

const folder = "docs/huong-dan";
const paneWidth = 350; // Excel on the web's own
const server = spawn(process.execPath, ["tools/start.mjs", "--no-open", "--port=0"]);
const origin = await new Promise((found, none) => {
  server.on("exit", (code) => none(new Error(`The workbench ended with ${code}`)));
  createInterface({ input: server.stdout }).on("line", (line) => {
    const address = /https:\/\/localhost:\d+/.exec(line);
    if (address) found(address[0]);
  });
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });

/** Opens a sample as a person finds it, with the pane as wide as Excel's own. */
async function opened(sample, height = 700) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true, // the certificate is the workbench's own
    viewport: { width: 1366, height },
    locale: "vi-VN",
  });
  const page = await context.newPage();
  await page.goto(`${origin}/?sample=${sample}`);
  const pane = page.frameLocator("#pane iframe");
  await pane.getByText(/^Đã nhận diện \d/).waitFor();
  await page.locator("#pane").evaluate(({ style }, width) => {
    style.width = `${width}px`;
    style.flex = `0 0 ${width}px`;
  }, paneWidth);
  const press = (role, name, exact = true) => pane.getByRole(role, { name, exact }).first().click();
  const says = (text) => pane.getByText(text).first().waitFor();
  const settled = () => page.waitForTimeout(700);
  return {
    page,
    pane,
    press,
    says,
    async type(cell, text) {
      const box = page.locator("#grid input").first();
      await box.fill(cell);
      await box.press("Enter");
      await page.waitForTimeout(300); // the grid takes the keyboard a moment after the cell is selected
      await page.keyboard.type(text, { delay: 10 });
      await page.keyboard.press("Enter");
      await page.waitForTimeout(300);
    },
    async takePane(name) {
      await settled();
      await page.locator("#pane").screenshot({ path: `${folder}/${name}.png` });
    },
    async takePage(name) {
      await settled();
      await page.screenshot({ path: `${folder}/${name}.png` });
    },
    close: () => context.close(),
  };
}

/** From opening the committee's workbook to its appendices. */
async function firstAppendices() {
  const { press, says, takePage, takePane, close } = await opened("khanh-hoa-2020", 900);
  await takePage("mo-tep");
  await press("button", "Xem kết quả");
  await says("Sở Giao thông vận tải");
  await takePane("ket-qua");
  await press("button", /Sở Xây dựng/, false);
  await says("Cách tính");
  await takePane("don-vi");
  await press("button", "← Kết quả");
  await press("button", "Biểu đồ");
  await takePane("bieu-do");
  await press("button", "← Kết quả");
  await press("button", "Tạo phụ lục");
  await says("Số liệu trong phụ lục");
  await takePane("phu-luc");
  await press("button", "Sửa thể thức");
  await takePane("the-thuc");
  await press("button", "← Phụ lục");
  await press("button", /^Tạo \d+ /, false);
  await says(/^Đã tạo \d+/);
  await takePage("da-tao");
  await press("button", "Xem");
  await says("Điểm tối đa");
  await takePane("quy-dinh");
  await close();
}

/** A workbook with three faults, and a unit whose declared maximum is fifteen points short. */
async function problems() {
  const { type, press, says, takePane, close } = await opened("binh-dinh-2021", 900);
  await type("F9", "'15");
  await type("G10", "6");
  await type("C12", "12/13");
  await type("K5", "Điểm tối đa");
  await type("K8", "70");
  await type("E8", "-");
  await press("tab", /Kiểm tra/, false);
  await says("Số ghi dạng chữ");
  await takePane("kiem-tra");
  await press("button", /^Giải thích/, false);
  await says("Lý do");
  await takePane("mien");
  await close();
}

try {
  mkdirSync(folder, { recursive: true });
  await firstAppendices();
  await problems();
} finally {
  await browser.close();
  server.kill();
}
