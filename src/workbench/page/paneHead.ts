import { workbenchWords as words } from "../../text/workbenchWords";
import { byId, element } from "./element";

/** The task pane's title line with its cross, as Excel draws them; the add-in runs on when it is closed. */
export function paneHead(name: string): { show: () => void } {
  const shown = (isShown: boolean) => {
    for (const id of ["pane", "divider"]) byId(id).hidden = !isShown;
  };
  const close = element(
    "button",
    { type: "button", title: words.close, ariaLabel: words.close },
    "✕",
  );
  close.addEventListener("click", () => shown(false));
  byId("pane").prepend(
    element("div", { className: "head" }, element("span", { title: name }, name), close),
  );
  return { show: () => shown(true) };
}
