import { useCallback, useEffect, useState } from "react";
import { loaded } from "../actions/loaded";
import { language, type Language, speak } from "../text/language";
import { chosenLanguage, keepLanguage } from "./chosenLanguage";
import type { PaneStore } from "./PaneStore";

/** The language that is spoken, at first the one chosen earlier on this computer, and the press that changes it. */
export function useLanguage(store: PaneStore): [Language, (chosen: Language) => void] {
  const [spoken, setSpoken] = useState<Language>(language);
  const change = useCallback(
    (chosen: Language) => {
      void store.load(async () => {
        await loaded(speak(chosen));
        keepLanguage(chosen);
        setSpoken(chosen);
      });
    },
    [store],
  );
  useEffect(() => {
    const chosen = chosenLanguage();
    if (chosen !== language()) change(chosen);
  }, [change]);
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return [spoken, change];
}
