import { render, screen } from "@testing-library/react";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../src/taskpane/App";
import { PaneStore } from "../../src/taskpane/PaneStore";
import { paneWorkOn } from "../../src/taskpane/paneWorkOn";
import { PlainWorkbook } from "../actions/plainWorkbook";

/** The pane over a plain workbook, with what a person can see of it. */
export interface OpenPane {
  store: PaneStore;
  workbook: PlainWorkbook;
  /** Cells that were selected, "Sở · C3". */
  shown: string[];
}

// jsdom matches every rule of Fluent for every element: only those that hide something matter here.
const renderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /display:none|visibility:hidden/.test(rule),
});

/** Opens the pane on a workbook; `background` is Excel's own colour. */
export function openPane(workbook: PlainWorkbook, background = "#ffffff"): OpenPane {
  const shown: string[] = [];
  const store = new PaneStore({
    ...paneWorkOn(workbook),
    show: async (sheet, cell) => {
      await workbook.show();
      shown.push(`${sheet} · ${cell}`);
    },
  });
  render(
    <RendererProvider renderer={renderer}>
      <App store={store} officeBackground={background} />
    </RendererProvider>,
  );
  return { store, workbook, shown };
}

/** What axe has against the page; contrast is looked at in a browser, landmarks of a whole page are not ours. */
export async function complaints(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !html.includes("data-tabster-dummy")) // Fluent's own focus guards
      .map(({ html }) => `${id}: ${html}`),
  );
}

/** A press on a tab, by its first words: "Kiểm tra" is also "Kiểm tra 4". */
export async function goTo(tab: string): Promise<void> {
  await userEvent.click(await screen.findByRole("tab", { name: new RegExp(`^${tab}`) }));
}
