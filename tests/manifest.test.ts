import { existsSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import functionTexts from "../tools/bundle/functions.en.json";

const xml = readFileSync("manifest.xml", "utf8");
const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
const elements = (name: string) => [...document.getElementsByTagNameNS("*", name)];
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";

/** Everything that can be referred to by a resid, by its id. */
const resources = new Map(
  ["Image", "Url", "String"]
    .flatMap(elements)
    .filter((element) => element.hasAttribute("id"))
    .map((element) => [attribute(element, "id"), element]),
);

describe("manifest.xml", () => {
  test("is well formed and says every name, description and text in Vietnamese and English", () => {
    expect(document.querySelector("parsererror")).toBeNull();
    expect(elements("DefaultLocale")[0]!.textContent).toBe("vi-VN");
    const texts = [...elements("DisplayName"), ...elements("Description"), ...elements("String")]
      .filter((element) => element.hasAttribute("DefaultValue"))
      .map((element) => ({
        id: attribute(element, "id") || element.localName,
        english: [...element.children].map((each) => attribute(each, "Locale")),
      }));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter(({ english }) => !english.includes("en-US"))).toEqual([]);
  });

  test("refers to nothing that is not there, and declares nothing that is not used", () => {
    const used = [...document.querySelectorAll("[resid]")].map((each) => attribute(each, "resid"));
    expect(used.filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  });

  test("keeps Excel's limits: 32 characters for an id, 125 for a short text, 250 for a long one", () => {
    for (const [id, element] of resources) {
      expect(id.length).toBeLessThanOrEqual(32);
      const most = element.parentElement!.localName === "LongStrings" ? 250 : 125;
      if (element.localName === "String")
        for (const each of [element, ...element.children])
          expect(
            (attribute(each, "DefaultValue") || attribute(each, "Value")).length,
          ).toBeLessThanOrEqual(most);
    }
  });

  test("loads everything from one address, over https, and its pictures exist", () => {
    const addresses = xml.match(/https:\/\/localhost:3000[^"<]*/g)!;
    const foreign = [...xml.matchAll(/"(https?:[^"]*)"/g)].map(([, address]) => address!);
    expect(foreign.filter((address) => !address.startsWith("https://localhost:3000"))).toEqual([
      "http://schemas.microsoft.com/office/appforoffice/1.1",
      "http://www.w3.org/2001/XMLSchema-instance",
      "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
      "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
    ]);
    const pictures = addresses.filter((address) => address.endsWith(".png"));
    expect(pictures.length).toBeGreaterThan(5);
    for (const picture of pictures)
      expect(existsSync(picture.replace("https://localhost:3000/", ""))).toBe(true);
  });

  test("has one shared runtime for pane, ribbon and functions, in the namespace EGI", () => {
    const [runtime] = elements("Runtime");
    expect(attribute(runtime!, "lifetime")).toBe("long");
    const page = attribute(runtime!, "resid");
    const others = [
      elements("FunctionFile")[0]!,
      ...elements("Page").map((each) => each.children[0]!),
    ];
    expect(others.map((each) => attribute(each, "resid"))).toEqual([page, page]);
    const namespace = resources.get(attribute(elements("Namespace")[0]!, "resid"))!;
    expect(attribute(namespace, "DefaultValue")).toBe("EGI");
  });

  test("asks for little, so that an Excel too old still opens the pane that says so", () => {
    const sets = elements("Set").map((set) => attribute(set, "Name"));
    expect(sets).toEqual(["ExcelApi"]);
    expect(attribute(elements("Sets")[0]!, "DefaultMinVersion")).toBe("1.1");
    expect(elements("Permissions")[0]!.textContent).toBe("ReadWriteDocument");
  });
});

test("the English texts of the functions have no text left empty", () => {
  expect(JSON.stringify(functionTexts)).not.toContain('""');
});
