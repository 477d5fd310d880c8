/** Gives the focus to the title of a screen, which is no stop of the Tab key otherwise. */
export function focusTitle(screen: Element): void {
  const title = screen.querySelector("h1");
  if (!title) return;
  title.tabIndex = 0; // from -1 the Tab key would not lead on: Fluent's focus handling brings it back
  title.addEventListener("blur", () => title.removeAttribute("tabindex"), { once: true });
  title.focus();
}
