import { headerFooterText } from "./headerFooterText";
import { margins } from "./pageLayoutFromFile";
import type { HeaderFooter, PageLayout } from "./PageLayout";
import { paperNumbers } from "./paperNumbers";
import { placeChild } from "./placeChild";
import { sheetPropertiesOrder } from "./sheetPropertiesOrder";
import { setSheetPart, sheetPartOf } from "./sheetPartOf";
import { childOf, childrenOf, element, localName, type XmlNode } from "./XmlNode";

const standardMargins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
} as const;

/** Writes how a sheet prints where it differs from what the file says; all else stays as it is there. */
export function pageLayoutToFile(root: XmlNode, before: PageLayout, after: PageLayout): void {
  const differs = (...keys: (keyof PageLayout)[]) =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (differs("centerHorizontally", "centerVertically"))
    setSheetPart(root, "printOptions", {
      horizontalCentered: after.centerHorizontally === true ? 1 : "",
      verticalCentered: after.centerVertically === true ? 1 : "",
    });
  const sides = margins.map((side) => [side, `${side}Margin`] as const);
  if (differs(...sides.map(([, key]) => key))) {
    const kept = { ...standardMargins, ...childOf(root, "pageMargins")?.attributes };
    const given = sides.flatMap(([side, key]) => {
      const size = after[key];
      return size === undefined || size === before[key] ? [] : [[side, size / 72] as const];
    });
    setSheetPart(root, "pageMargins", { ...kept, ...Object.fromEntries(given) });
  }
  if (differs("orientation", "paperSize", "firstPageNumber"))
    setSheetPart(root, "pageSetup", {
      ...(differs("orientation") && { orientation: (after.orientation ?? "").toLowerCase() }),
      ...(differs("paperSize") && { paperSize: paperNumbers[after.paperSize ?? ""] ?? "" }),
      ...(differs("firstPageNumber") && {
        firstPageNumber: after.firstPageNumber ?? "",
        useFirstPageNumber: after.firstPageNumber === undefined ? "" : 1,
      }),
    });
  if (differs("zoom")) zoomToFile(root, after.zoom ?? {});
  if (differs("headersFooters")) textsToFile(root, after.headersFooters ?? {});
}

function zoomToFile(root: XmlNode, zoom: NonNullable<PageLayout["zoom"]>): void {
  const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = zoom;
  const fits = wide != null || high != null;
  const properties = sheetPartOf(root, "sheetPr");
  const fit = childOf(properties, "pageSetUpPr") ?? element("pageSetUpPr");
  placeChild(properties, fit, sheetPropertiesOrder);
  if (fits) fit.attributes["fitToPage"] = "1";
  else delete fit.attributes["fitToPage"];
  setSheetPart(root, "pageSetup", {
    fitToWidth: fits ? (wide ?? 0) : "", // 0: as many as it takes
    fitToHeight: fits ? (high ?? 0) : "",
    scale: fits ? "" : (scale ?? ""),
  });
}

function textsToFile(root: XmlNode, given: NonNullable<PageLayout["headersFooters"]>): void {
  const text = (kind: HeaderFooter | undefined, place: "Header" | "Footer") =>
    headerFooterText({
      left: kind?.[`left${place}`] ?? "",
      center: kind?.[`center${place}`] ?? "",
      right: kind?.[`right${place}`] ?? "",
    });
  const kinds = [
    ["odd", given.defaultForAllPages],
    ["even", given.evenPages],
    ["first", given.firstPage],
  ] as const;
  const texts = kinds.flatMap(([kind, each]) =>
    (["Header", "Footer"] as const).flatMap((place) => {
      const said = text(each, place);
      return said === "" ? [] : [element(`${kind}${place}`, {}, [said])];
    }),
  );
  const node = sheetPartOf(root, "headerFooter");
  const written = new Set(kinds.flatMap(([kind]) => [`${kind}Header`, `${kind}Footer`]));
  node.children = [...texts, ...childrenOf(node).filter(({ tag }) => !written.has(localName(tag)))];
  setSheetPart(root, "headerFooter", {
    differentFirst: given.state?.startsWith("First") === true ? 1 : "",
    differentOddEven: given.state?.endsWith("OddAndEven") === true ? 1 : "",
  });
}
