import { type ReactNode, useContext, useLayoutEffect, useRef } from "react";
import { makeStyles } from "@fluentui/react-components";
import { focusTitle } from "./focusTitle";
import { Kept } from "./useKept";

/** How far down a screen was read, and what had the focus in it. */
interface Left {
  depth: number;
  scroll: number;
  /** Name of what had the focus: the page draws it anew when the screen comes back. */
  focused?: string;
}

/** What screens left behind, and which of them is shown. */
interface Places {
  shown: string | undefined;
  left: Map<string, Left>;
}

const useStyles = makeStyles({ place: { display: "contents" } });

interface PlaceProps {
  /** Of the screen: another name is another screen. */
  name: string;
  /** How many presses it lies below its tab. */
  depth: number;
  children: ReactNode;
}

/**
 * Brings a person back to where a screen was left: scrolled as far, the focus on the same thing. A screen
 * that was opened by a press takes the focus at its title, but only where the focus was on what is gone.
 */
export function Place({ name, depth, children }: PlaceProps) {
  const kept = useContext(Kept);
  const root = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  useLayoutEffect(() => {
    const places = placesIn(kept);
    const before = places.shown === undefined ? undefined : places.left.get(places.shown);
    const isBack = before !== undefined && before.depth > depth;
    const isFirst = places.shown === undefined;
    places.shown = name;
    for (const [other, left] of places.left) if (left.depth > depth) places.left.delete(other); // opened anew it begins at its title
    const left = places.left.get(name) ?? { depth, scroll: 0 };
    places.left.set(name, left);
    const main = root.current!.querySelector("main");
    if (main) main.scrollTop = left.scroll;
    if (isFirst || document.activeElement !== document.body || !document.hasFocus()) return;
    const same = isBack ? named(root.current!, left.focused) : undefined;
    if (same) same.focus({ preventScroll: true });
    else focusTitle(root.current!);
  }, [kept, name, depth]);
  const note = (change: Partial<Left>) => {
    const left = placesIn(kept).left.get(name);
    if (left) Object.assign(left, change);
  };
  return (
    <div
      ref={root}
      className={styles.place}
      onFocus={({ target }) => note({ focused: nameOf(target) })}
      onScrollCapture={({ target }) => {
        if (target instanceof HTMLElement && target.localName === "main")
          note({ scroll: target.scrollTop });
      }}
    >
      {children}
    </div>
  );
}

const key = "places";

function placesIn(kept: Map<string, unknown>): Places {
  const places = (kept.get(key) as Places | undefined) ?? { shown: undefined, left: new Map() };
  kept.set(key, places);
  return places;
}

const nameOf = (element: HTMLElement): string =>
  element.getAttribute("aria-label") ?? element.textContent;

const named = (root: HTMLElement, name: string | undefined): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>("button, input, select, a[href]")].find(
    (element) => nameOf(element) === name,
  );
