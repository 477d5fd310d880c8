import { useState } from "react";
import { FluentProvider } from "@fluentui/react-components";
import type { RegulationChoice } from "../actions/regulationChoices";
import { type Language, speak } from "../text/language";
import { chosenLanguage, keepLanguage } from "./chosenLanguage";
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

/** The task pane, in the language that was chosen on this computer. */
export function App({ store, choices, officeBackground }: AppProps) {
  const [language, setLanguage] = useState<Language>(() => {
    const kept = chosenLanguage();
    speak(kept);
    return kept;
  });
  const theme = useTheme(officeBackground);
  const change = (chosen: Language) => {
    keepLanguage(chosen);
    speak(chosen);
    document.documentElement.lang = chosen;
    setLanguage(chosen);
  };
  return (
    <FluentProvider theme={theme}>
      <ErrorBoundary>
        {/* Every word is drawn anew in another language. */}
        <Screen key={language} {...{ store, choices, language }} onLanguage={change} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
