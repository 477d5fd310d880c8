import { render } from "@testing-library/react";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import axe from "axe-core";
import { check } from "../../src/actions/check";
import { chooseRegulation } from "../../src/actions/chooseRegulation";
import { produceAppendices } from "../../src/actions/produceAppendices";
import { regulationChoices } from "../../src/actions/regulationChoices";
import { App } from "../../src/taskpane/App";
import { PaneStore } from "../../src/taskpane/PaneStore";
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
    check: () => check(workbook),
    produce: () => produceAppendices(workbook),
    choose: (regulation) => chooseRegulation(workbook, regulation),
    show: async (sheet, cell) => {
      await workbook.show();
      shown.push(`${sheet} · ${cell}`);
    },
  });
  render(
    <RendererProvider renderer={renderer}>
      <App store={store} choices={regulationChoices} officeBackground={background} />
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
