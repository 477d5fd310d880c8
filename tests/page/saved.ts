import type { Page } from "playwright-core";

/** Presses Lưu tệp and gives what the browser downloads. */
export async function saved(page: Page): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent("download");
  await page.locator("#bar").getByRole("button", { name: "Lưu tệp" }).click();
  const download = await coming;
  const parts: Buffer[] = [];
  for await (const part of (await download.createReadStream()) as AsyncIterable<Buffer>)
    parts.push(part);
  return { name: download.suggestedFilename(), content: Buffer.concat(parts) };
}
