import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";

/** Rows of which one is reached by Tab and the others from it by the keys of a list. */
export interface RovingRows {
  /** The row that Tab reaches; it must stay in the page. */
  active: number;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Arrow keys go to the next row that can be pressed, Page keys a page further, Home and End to the
 * ends. Rows are `li[data-index]` with their button inside.
 *
 * @param keys    of the rows, in order
 * @param canGo   whether a row can be pressed
 * @param pageOf  how many rows of a list are seen at once
 * @param bring   brings a row into sight before it has the focus
 */
export function useRovingRows(
  keys: readonly string[],
  canGo: (at: number) => boolean,
  pageOf: (list: HTMLElement) => number,
  bring?: (at: number) => void,
): RovingRows {
  const [chosen, choose] = useState<string>();
  const wanted = useRef<HTMLElement>(undefined);
  const stops = keys.flatMap((_, at) => (canGo(at) ? [at] : []));
  const found = chosen === undefined ? -1 : keys.indexOf(chosen);
  const active = found < 0 ? (stops[0] ?? 0) : found;
  useLayoutEffect(() => {
    const list = wanted.current;
    if (list === undefined) return;
    wanted.current = undefined;
    // The list itself scrolls to it, where it does.
    buttonAt(list, active)?.focus({ preventScroll: bring !== undefined });
  });
  return {
    active,
    onFocus: ({ target }) => {
      const at = target.closest("li")?.dataset.index;
      if (at !== undefined) choose(keys[Number(at)]);
    },
    onKeyDown: (event) => {
      const { key, currentTarget } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const from = stops.indexOf(active);
      const page = Math.max(1, pageOf(currentTarget));
      const steps: Readonly<Record<string, number>> = {
        ArrowDown: from + 1,
        ArrowUp: from - 1,
        PageDown: from + page,
        PageUp: from - page,
        Home: 0,
        End: stops.length - 1,
      };
      const step = steps[key];
      const to = step === undefined ? undefined : stops[Math.min(stops.length - 1, Math.max(0, step))]; // prettier-ignore
      if (to === undefined) return;
      event.preventDefault();
      wanted.current = currentTarget;
      bring?.(to);
      choose(keys[to]);
    },
  };
}

const buttonAt = (list: HTMLElement, at: number): HTMLElement | null =>
  list.querySelector<HTMLElement>(`li[data-index="${at}"] button`);
