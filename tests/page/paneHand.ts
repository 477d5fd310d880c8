import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** The pane's own document. */
export const paneOf = (page: Page): Frame =>
  page.frames().find((frame) => frame.url().includes("taskpane.html"))!;

/** Makes the pane so wide, as Excel's own may be; what measures itself is drawn anew. */
export async function makePaneWide(page: Page, width: number): Promise<void> {
  await page.evaluate((width) => {
    const { style } = document.getElementById("pane")!;
    style.width = `${width}px`;
    style.flex = `0 0 ${width}px`;
  }, width);
  await page.waitForTimeout(100);
}

/** What stands out of the pane to the right, or is cut off there: its text. */
export const cutOff = (page: Page): Promise<string[]> =>
  paneOf(page).evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("header *, nav *, main *, footer *")]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const isUnseen =
          width <= 1 ||
          element.parentElement!.getBoundingClientRect().width <= 1 || // the cross of a blank search
          element.closest("[aria-hidden=true], [data-tabster-dummy]");
        return !isUnseen && right > document.documentElement.clientWidth + 0.5;
      })
      .map(({ localName, textContent }) => `${localName}: ${textContent}`),
  );

/** What axe has against the pane as it is drawn, contrast too; Fluent's own focus guards are not ours. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const pane = paneOf(page);
  await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({ exclude: ["[data-tabster-dummy]"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Goes on with Tab until what has this name has the focus; its name is what a screen reader begins with. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const focused = () =>
    paneOf(page).evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const said = await focused();
    if (said.startsWith(name)) return;
    passed.push(said.slice(0, 40));
    await page.keyboard.press("Tab");
  }
  throw new Error(`60 presses of Tab do not lead to “${name}”: ${passed.join(" | ")}`);
}
