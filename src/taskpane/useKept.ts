import { createContext, useContext, useState } from "react";

/** What screens left behind, by name: a tab that comes back finds its search, block and open unit again. */
export const Kept = createContext<Map<string, unknown>>(new Map());

/** A state of a screen that outlives the screen, for as long as the pane is open. */
export function useKept<T>(name: string, initial: T): [T, (value: T) => void] {
  const kept = useContext(Kept);
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : initial));
  return [
    value,
    (next) => {
      kept.set(name, next);
      setValue(next);
    },
  ];
}
