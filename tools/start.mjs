// npm start: the workbench, an Excel to try the add-in in, in a browser window of its own.
// --no-open only serves; --port=N takes another port.
import { buildIfStale } from "./build.mjs";
import { bundlePage } from "./workbench/bundle.mjs";
import { findBrowser } from "./workbench/findBrowser.mjs";
import { openWindow } from "./workbench/openWindow.mjs";
import { serve } from "./workbench/serve.mjs";

const option = (name) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);

await buildIfStale();
await bundlePage();
const { origin, cert, close } = await serve(Number(option("port") ?? 8443));
const browser = process.argv.includes("--no-open") ? undefined : findBrowser();

if (browser === undefined) {
  console.log(`Bàn thử EGI: ${origin}`);
  console.log(
    "Trình duyệt sẽ cảnh báo vì chứng chỉ do chính máy này cấp: chọn Nâng cao (Advanced), rồi Tiếp tục (Continue). Ctrl+C để dừng.",
  );
} else {
  const window = openWindow(browser, origin, cert);
  console.log(`Bàn thử EGI đã mở: ${origin} (đóng cửa sổ hoặc Ctrl+C để dừng)`);
  process.once("SIGINT", window.close);
  process.once("SIGTERM", window.close);
  try {
    await window.closed;
  } catch (error) {
    console.error(`Trình duyệt không mở được: ${error.message}`);
    process.exitCode = 1;
  }
  await close();
}
