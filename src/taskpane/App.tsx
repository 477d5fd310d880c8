import { FluentProvider } from "@fluentui/react-components";
import type { RegulationChoice } from "../actions/regulationChoices";
import { ErrorBoundary } from "./ErrorBoundary";
import type { PaneStore } from "./PaneStore";
import { Screen } from "./Screen";
import { useTheme } from "./useTheme";

interface AppProps {
  store: PaneStore;
  choices: readonly RegulationChoice[];
  /** Excel's own background, "#rrggbb", where Excel tells it. */
  officeBackground: string | undefined;
}

/** The task pane. */
export function App({ store, choices, officeBackground }: AppProps) {
  return (
    <FluentProvider theme={useTheme(officeBackground)}>
      <ErrorBoundary>
        <Screen store={store} choices={choices} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
