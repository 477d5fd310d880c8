import type { WireObject } from "../protocol/WireObject";
import { booleanOf, oneOf } from "./argument";
import { headerFooterObject } from "./headerFooterObject";
import { objectIn, type World } from "./World";

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** `Excel.HeaderFooterGroup`: headers of all pages, and of the first where it has its own. */
export function headerFooterGroupObject(world: World, sheet: string): WireObject {
  const { metadata, protection } = world.book;
  const layout = () =>
    (metadata.sheet(sheet).pageLayout ?? {}) as { headersFooters?: Record<string, unknown> };
  const group = () => layout().headersFooters ?? {};
  const change = (part: Record<string, unknown>) => {
    protection.guardSheet(sheet);
    metadata.setSheet(sheet, {
      pageLayout: { ...layout(), headersFooters: { ...group(), ...part } },
    });
  };
  const page = (key: string) => () =>
    headerFooterObject(world, sheet, {
      read: () => (group()[key] ?? {}) as Record<string, string>,
      write: (texts) => change({ [key]: texts }),
    });
  return objectIn(world, "HeaderFooterGroup", sheet, {
    get: {
      State: () => group().state ?? "Default",
      UseSheetMargins: () => group().useSheetMargins ?? true,
      UseSheetScale: () => group().useSheetScale ?? true,
      DefaultForAllPages: page("defaultForAllPages"),
      EvenPages: page("evenPages"),
      OddPages: page("defaultForAllPages"), // the file has one place for both
      FirstPage: page("firstPage"),
    },
    set: {
      State: (value) => change({ state: oneOf(value, states) }),
      UseSheetMargins: (value) => change({ useSheetMargins: booleanOf(value) }),
      UseSheetScale: (value) => change({ useSheetScale: booleanOf(value) }),
    },
  });
}
