import { workbenchWords as words } from "../../text/workbenchWords";
import { element } from "./element";
import type { Ribbon, RibbonButton } from "./ribbonOf";

export interface BarActions {
  open(file: File): void;
  openSample(file: string): void;
  save(): void;
  preview(): void;
  press(button: RibbonButton): void;
}

/** What the title line shows of the open file. */
export interface Bar {
  nodes: Node[];
  name: (file: string) => void;
  unsaved: (any: boolean) => void;
}

/** The title line with the file's name and what can be done with it, and the ribbon tab of the add-in. */
export function bar(
  ribbon: Ribbon,
  samples: readonly string[],
  undo: readonly Node[],
  note: string,
  actions: BarActions,
): Bar {
  const file = element("span", { className: "file" });
  const state = element("span", { className: "state", hidden: true }, words.unsaved);
  const title = element(
    "div",
    { className: "title" },
    element("h1", {}, file),
    state,
    ...fileButtons(samples, actions),
    element("span", { className: "line" }),
    ...undo,
    element("span", { className: "note", title: note }, note),
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
      file.title = name;
      document.title = `${name} - ${words.title}`;
    },
    unsaved: (any) => {
      state.hidden = !any;
    },
  };
}

function fileButtons(samples: readonly string[], actions: BarActions): HTMLElement[] {
  const input = element("input", { type: "file", accept: ".xlsx,.xlsm", hidden: true, id: "file" });
  input.addEventListener("change", () => {
    const [chosen] = input.files ?? [];
    if (chosen) actions.open(chosen);
    input.value = ""; // the same file can be chosen again
  });
  const button = (label: string, run: () => void) =>
    element("button", { type: "button", onclick: run }, label);
  const choose = element(
    "select",
    { title: words.sampleHint, ariaLabel: words.sampleHint },
    element("option", { value: "", hidden: true }, words.samples),
    ...samples.map((sample) =>
      element("option", { value: sample }, sample.replace(/\.xlsx$/i, "")),
    ),
  );
  choose.addEventListener("change", () => {
    const { value } = choose;
    choose.value = ""; // it is a menu: it always shows its name
    actions.openSample(value);
  });
  return [
    button(words.open, () => input.click()),
    input,
    choose,
    button(words.save, () => actions.save()),
    button(words.preview, () => actions.preview()),
  ];
}
