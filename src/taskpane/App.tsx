import { useState } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { ErrorBoundary } from "./ErrorBoundary";
import type { PaneStore } from "./PaneStore";
import { Screen } from "./Screen";
import { Kept } from "./useKept";
import { Shell } from "./Shell";
import { useLanguage } from "./useLanguage";
import { useTheme } from "./useTheme";

interface AppProps {
  store: PaneStore;
  /** Excel's own background, "#rrggbb", where Excel tells it. */
  officeBackground: string | undefined;
}

/** The task pane, in the language that was chosen on this computer. */
export function App({ store, officeBackground }: AppProps) {
  const [language, change] = useLanguage(store);
  const [kept] = useState(() => new Map<string, unknown>());
  const theme = useTheme(officeBackground);
  return (
    <FluentProvider theme={theme}>
      <ErrorBoundary around={(screen) => <Shell isKnown={false}>{screen}</Shell>}>
        <Kept.Provider value={kept}>
          {/* Every word is drawn anew in another language. */}
          <Screen key={language} {...{ store, language }} onLanguage={change} />
        </Kept.Provider>
      </ErrorBoundary>
    </FluentProvider>
  );
}
