import { officeTheme } from "./colours";
import { element as e, type XmlNode } from "./XmlNode";

/** The order in which a theme names its colours, and which of `officeTheme` each is. */
const colours =
  "dk1:1 lt1:0 dk2:3 lt2:2 accent1:4 accent2:5 accent3:6 accent4:7 accent5:8 accent6:9 hlink:10 folHlink:11"
    .split(" ")
    .map((each) => each.split(":") as [string, string]);

const fill = (): XmlNode => e("a:solidFill", {}, [e("a:schemeClr", { val: "phClr" })]);
const three = (make: () => XmlNode): XmlNode[] => [make(), make(), make()];

function font(name: string, typeface: string): XmlNode {
  return e(`a:${name}`, {}, [
    e("a:latin", { typeface }),
    e("a:ea", { typeface: "" }),
    e("a:cs", { typeface: "" }),
  ]);
}

/**
 * Excel's own theme, "Office", in its plainest form. Automatic colours of charts are those of the
 * theme: a program that finds none draws nothing.
 */
export const officeThemePart = (): XmlNode =>
  e(
    "a:theme",
    { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office" },
    [
      e("a:themeElements", {}, [
        e(
          "a:clrScheme",
          { name: "Office" },
          colours.map(([name, at]) =>
            e(`a:${name}`, {}, [e("a:srgbClr", { val: officeTheme[Number(at)] })]),
          ),
        ),
        e("a:fontScheme", { name: "Office" }, [
          font("majorFont", "Calibri Light"),
          font("minorFont", "Calibri"),
        ]),
        e("a:fmtScheme", { name: "Office" }, [
          e("a:fillStyleLst", {}, three(fill)),
          e(
            "a:lnStyleLst",
            {},
            three(() => e("a:ln", { w: 9525 }, [fill()])),
          ),
          e(
            "a:effectStyleLst",
            {},
            three(() => e("a:effectStyle", {}, [e("a:effectLst")])),
          ),
          e("a:bgFillStyleLst", {}, three(fill)),
        ]),
      ]),
    ],
  );
