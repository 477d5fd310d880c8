import { element } from "./element";

/** A question before something is done. */
export interface Question<Choice extends string> {
  title: string;
  text: string;
  /** Listed under the text. */
  items?: readonly string[];
  /** In reading order; the first is the one that Enter presses. */
  choices: readonly { id: Choice; label: string }[];
}

/** Asks in a dialog of the page's own. Esc, as closing it, gives undefined. */
export function ask<Choice extends string>({
  title,
  text,
  items = [],
  choices,
}: Question<Choice>): Promise<Choice | undefined> {
  return new Promise((answer) => {
    const heading = element("h2", { id: "question" }, title);
    const list = element("ul", {}, ...items.map((item) => element("li", {}, item)));
    const dialog = element("dialog", { className: "question" }, heading);
    if (items.length > 0) dialog.append(list);
    dialog.append(element("p", {}, text));
    dialog.setAttribute("aria-labelledby", heading.id);
    const buttons = choices.map(({ id, label }) =>
      element("button", { type: "button", onclick: () => dialog.close(id) }, label),
    );
    dialog.append(element("div", { className: "choices" }, ...buttons));
    dialog.addEventListener("close", () => {
      dialog.remove();
      answer(choices.find(({ id }) => id === dialog.returnValue)?.id);
    });
    document.body.append(dialog);
    dialog.showModal();
    buttons[0]?.focus();
  });
}
