import { useEffect, useState } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { type Language, speak } from "../text/language";
import { chosenLanguage, keepLanguage } from "./chosenLanguage";
import { ErrorBoundary } from "./ErrorBoundary";
import type { PaneStore } from "./PaneStore";
import { Screen } from "./Screen";
import { Kept } from "./useKept";
import { Shell } from "./Shell";
import { useTheme } from "./useTheme";

interface AppProps {
  store: PaneStore;
  /** Excel's own background, "#rrggbb", where Excel tells it. */
  officeBackground: string | undefined;
}

/** The task pane, in the language that was chosen on this computer. */
export function App({ store, officeBackground }: AppProps) {
  const [language, setLanguage] = useState<Language>(() => {
    const kept = chosenLanguage();
    speak(kept);
    return kept;
  });
  const [kept] = useState(() => new Map<string, unknown>());
  const theme = useTheme(officeBackground);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = (chosen: Language) => {
    keepLanguage(chosen);
    speak(chosen);
    setLanguage(chosen);
  };
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
