/** A button of the ribbon, as the manifest says it. */
export interface RibbonButton {
  label: string;
  tip: string;
  /** Address of the icon of 32 pixels. */
  icon: string;
  /** The function that it runs; absent where it shows the pane. */
  runs?: string;
}

export interface Ribbon {
  /** Name of the add-in; it stands above the task pane. */
  name: string;
  tab: string;
  groups: { label: string; buttons: RibbonButton[] }[];
}

const children = (of: Element, name: string): Element[] =>
  [...of.children].filter((child) => child.localName === name);

const child = (of: Element, name: string): Element => {
  const found = children(of, name)[0];
  if (!found) throw new Error(`manifest.xml: ${of.localName} has no ${name}`);
  return found;
};

/** The add-in's tab as Excel would draw it in Vietnamese, read from its manifest. */
export function ribbonOf(manifest: Document): Ribbon {
  const resources = new Map(
    [...manifest.getElementsByTagName("*")]
      .filter((each) => each.hasAttribute("id") && each.hasAttribute("DefaultValue"))
      .map((each) => [each.getAttribute("id"), each.getAttribute("DefaultValue")!]),
  );
  const text = (of: Element): string => {
    const found = resources.get(of.getAttribute("resid"));
    if (found === undefined) throw new Error("manifest.xml: a resid that no resource has");
    return found;
  };
  const button = (control: Element): RibbonButton => {
    const action = child(control, "Action");
    const icon = children(child(control, "Icon"), "Image").find(
      (image) => image.getAttribute("size") === "32",
    );
    const [runs] = children(action, "FunctionName");
    return {
      label: text(child(control, "Label")),
      tip: text(child(child(control, "Supertip"), "Description")),
      icon: icon ? new URL(text(icon)).pathname : "",
      ...(runs && { runs: runs.textContent }),
    };
  };
  const tab = [...manifest.getElementsByTagName("*")].find(
    (each) => each.localName === "CustomTab",
  );
  if (!tab) throw new Error("manifest.xml: no CustomTab");
  return {
    name: child(manifest.documentElement, "DisplayName").getAttribute("DefaultValue") ?? "",
    tab: text(child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      label: text(child(group, "Label")),
      // The items of a menu stand side by side, as buttons.
      buttons: children(group, "Control").flatMap((control) => {
        const items = children(control, "Items").flatMap((each) => children(each, "Item"));
        return (items.length > 0 ? items : [control]).map(button);
      }),
    })),
  };
}
