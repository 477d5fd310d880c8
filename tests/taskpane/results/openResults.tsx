import { render } from "@testing-library/react";
import { createDOMRenderer, FluentProvider, RendererProvider } from "@fluentui/react-components";
import type { Scored } from "../../../src/actions/results/Scored";
import { ResultsTab } from "../../../src/taskpane/results/ResultsTab";
import { lightTheme } from "../../../src/taskpane/theme";
import { Kept } from "../../../src/taskpane/useKept";

const renderer = createDOMRenderer(document, { unstable_filterCSSRule: () => false });

/** What was asked for in the tab, in order: "Sở ban ngành · B27", "appendices", "problems". */
export function openResults(scored: Scored): { asked: string[] } {
  const asked: string[] = [];
  render(
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={lightTheme}>
        <Kept.Provider value={new Map()}>
          <ResultsTab
            scored={scored}
            onShow={(sheet, cell) => asked.push(`${sheet} · ${cell}`)}
            onProduce={() => asked.push("appendices")}
            onProblems={() => asked.push("problems")}
          />
        </Kept.Provider>
      </FluentProvider>
    </RendererProvider>,
  );
  return { asked };
}
