import { workbenchWords as words } from "../../text/workbenchWords";

/** Widths that a pane has in Excel, in pixels. */
const narrowest = 320;
const widest = 500;
const step = 10;

/** Lets the pane be made wider and narrower, by dragging or by the arrow keys. */
export function divider(handle: HTMLElement, pane: HTMLElement, page: HTMLElement): void {
  handle.setAttribute("aria-label", words.resize);
  const resize = (width: number) => {
    const kept = Math.min(widest, Math.max(narrowest, width));
    pane.style.width = `${kept}px`;
    handle.setAttribute("aria-valuenow", String(kept));
  };
  handle.setAttribute("aria-valuemin", String(narrowest));
  handle.setAttribute("aria-valuemax", String(widest));
  resize(pane.offsetWidth);
  handle.addEventListener("pointerdown", (down) => {
    const { clientX } = down;
    const before = pane.offsetWidth;
    handle.setPointerCapture(down.pointerId);
    page.classList.add("dragging");
    const move = (event: PointerEvent) => resize(before + clientX - event.clientX);
    handle.addEventListener("pointermove", move);
    handle.addEventListener(
      "pointerup",
      () => {
        handle.removeEventListener("pointermove", move);
        page.classList.remove("dragging");
      },
      { once: true },
    );
  });
  handle.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(pane.offsetWidth + step);
    if (key === "ArrowRight") resize(pane.offsetWidth - step);
  });
}
