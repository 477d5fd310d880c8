import type { Page } from "playwright-core";

/** Drags a file over the page and lets it go, over the grid. */
export async function drop(
  page: Page,
  name: string,
  content: Buffer,
  whileOver?: () => Promise<void>,
): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    { name, base64: content.toString("base64") },
  );
  const grid = page.locator("#grid");
  await grid.dispatchEvent("dragenter", { dataTransfer: data });
  await grid.dispatchEvent("dragover", { dataTransfer: data });
  await whileOver?.();
  await page.locator("#drop").dispatchEvent("drop", { dataTransfer: data });
}
