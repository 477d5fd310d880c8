import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The width of an element in px, without its borders, also after the pane was made wider; 0 until it is drawn. */
export function useWidth<E extends HTMLElement>(): { ref: RefObject<E | null>; width: number } {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setWidth(ref.current?.clientWidth ?? 0);
    measure();
    window.addEventListener("resize", measure); // the pane is a page of its own: as wide as its window
    return () => window.removeEventListener("resize", measure);
  }, []);
  return { ref, width };
}
