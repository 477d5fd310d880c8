import { workbenchWords as words } from "../../text/workbenchWords";
import { element } from "./element";
import type { Ribbon, RibbonButton } from "./ribbonOf";

export interface BarActions {
  open(file: File): void;
  save(): void;
  press(button: RibbonButton): void;
}

/** The title line with the file's name, and the ribbon tab of the add-in. */
export function bar(
  ribbon: Ribbon,
  actions: BarActions,
): { nodes: Node[]; name(file: string): void } {
  const file = element("span", { className: "file" });
  const input = element("input", { type: "file", accept: ".xlsx", hidden: true, id: "file" });
  input.addEventListener("change", () => {
    const [chosen] = input.files ?? [];
    if (chosen) actions.open(chosen);
    input.value = ""; // the same file can be chosen again
  });
  const open = element("button", { type: "button", onclick: () => input.click() }, words.open);
  const save = element("button", { type: "button", onclick: () => actions.save() }, words.save);
  const title = element(
    "div",
    { className: "title" },
    file,
    open,
    input,
    save,
    element("span", { className: "note" }, words.notExcel),
  );
  const buttonOf = (button: RibbonButton) =>
    element(
      "button",
      { type: "button", title: button.tip, onclick: () => actions.press(button) },
      element("img", { src: button.icon, alt: "", width: 32, height: 32 }),
      button.label,
    );
  const groups = ribbon.groups.map(({ label, buttons }) =>
    element(
      "div",
      { className: "group" },
      element("div", { className: "buttons" }, ...buttons.map(buttonOf)),
      element("span", { className: "label" }, label),
    ),
  );
  return {
    nodes: [
      title,
      element("div", { className: "tabs" }, element("span", { className: "tab" }, ribbon.tab)),
      element("div", { className: "ribbon" }, ...groups),
    ],
    name: (name) => {
      file.textContent = name;
    },
  };
}
