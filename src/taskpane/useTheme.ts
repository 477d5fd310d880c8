import { useSyncExternalStore } from "react";
import type { Theme } from "@fluentui/react-components";
import { isDark } from "./isDark";
import { darkTheme, lightTheme } from "./theme";

const query = "(prefers-color-scheme: dark)";

/** Excel's theme by its background where Excel tells it (not on the web), else the system's, else light. */
export function useTheme(officeBackground: string | undefined): Theme {
  const systemIsDark = useSyncExternalStore(
    (listener) => {
      const asked = window.matchMedia(query);
      asked.addEventListener("change", listener);
      return () => asked.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );
  return (isDark(officeBackground) ?? systemIsDark) ? darkTheme : lightTheme;
}
