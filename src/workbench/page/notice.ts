import { workbenchWords as words } from "../../text/workbenchWords";
import { byId, element } from "./element";

/** Something that can be done about what is said. */
export interface NoticeAction {
  label: string;
  run: () => void;
}

/** Takes away what was said. */
export function clearNotice(): void {
  const bar = byId("message");
  bar.hidden = true;
  bar.replaceChildren();
}

/** Says something over the ribbon, until something else is said or it is dismissed. */
export function notice(text: string, ...actions: readonly NoticeAction[]): void {
  const button = (label: string, run: () => void) =>
    element("button", { type: "button", onclick: run }, label);
  const dismiss = button("✕", clearNotice);
  dismiss.ariaLabel = words.dismiss;
  dismiss.title = words.dismiss;
  const bar = byId("message");
  bar.replaceChildren(
    element("span", {}, text),
    ...actions.map(({ label, run }) =>
      button(label, () => {
        clearNotice();
        run();
      }),
    ),
    dismiss,
  );
  bar.hidden = false;
}
