import type { Page } from "playwright-core";

/** Goes to a cell by the name box, as a person may. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator("#grid input").first();
  await box.fill(address);
  await box.press("Enter");
  await page.waitForTimeout(300); // the grid takes the keyboard a moment after the cell is selected
}

/** Types into a cell and presses Enter. */
export async function enter(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text, { delay: 10 });
  await page.waitForTimeout(200);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
}
