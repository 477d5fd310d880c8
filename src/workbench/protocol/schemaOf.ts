import type { ClassSchema, Schema } from "./Schema";

const classPattern =
  /^ {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)^ {4}\}\(OfficeExtension\.ClientObject\)\);/gm;
const propertyPattern =
  /Object\.defineProperty\(\w+\.prototype, "(\w+)", \{\n\s+get: function \(\) \{\n((?:(?!Object\.defineProperty)[\s\S])*?)enumerable/g;
const methodPattern = /^ {8}\w+\.prototype\.(\w+) = function \([^)]*\) \{\n([\s\S]*?)^ {8}\};/gm;
const eventPattern =
  /Object\.defineProperty\(\w+\.prototype, "(on\w+)", \{[\s\S]*?eventType: (\d+|[\w.]+),[\s\S]*?registerFunc: function \(\) \{ return (?:_this\.(\w+))?/g;
const apiSetPattern = /_throwIfApiNotSupported\("[^"]+", (_defaultApiSetName|"[^"]+"), "([^"]+)"/;
const objectPattern =
  /_createMethodObject\((?:Excel|OfficeCore)?\.?(\w+), this, "(\w+)", \d, \[[^\]]*\]/;
const navigationPattern =
  /_createPropertyObject\((?:Excel|OfficeCore|Office)?\.?(\w+), this, "(\w+)", (?:true|false)/;
const indexerPattern = /_createIndexerObject\((?:Excel|OfficeCore)?\.?(\w+), this, /;
const itemPattern = /_createChildItemObject\((?:Excel|OfficeCore)?\.?(\w+), (?:true|false), this/;

function listOf(code: string, property: string): string[] {
  const found = new RegExp(
    `prototype, "${property}", \\{\\s*get: function \\(\\) \\{\\s*return (\\[[^\\]]*\\]);`,
  ).exec(code);
  return found ? (JSON.parse(found[1]!) as string[]) : [];
}

function apiSetOf(body: string): { apiSet?: string } {
  const found = apiSetPattern.exec(body);
  if (!found) return {};
  const set = found[1] === "_defaultApiSetName" ? "ExcelApi" : (JSON.parse(found[1]!) as string);
  return { apiSet: `${set} ${found[2]!}` };
}

function addProperties(found: ClassSchema, code: string): void {
  const wireNames = new Map(Object.entries(found.scalars).map(([wire, { name }]) => [name, wire]));
  for (const [, name, body] of code.matchAll(propertyPattern)) {
    const navigation = navigationPattern.exec(body!);
    if (navigation) {
      const [, type, wire] = navigation;
      found.navigations[wire!] = { name: name!, type: type!, ...apiSetOf(body!) };
    } else {
      const wire = wireNames.get(name!);
      if (wire !== undefined) Object.assign(found.scalars[wire]!, apiSetOf(body!));
    }
  }
}

function addMethods(found: ClassSchema, code: string): void {
  for (const [, name, body] of code.matchAll(methodPattern)) {
    const apiSet = apiSetOf(body!).apiSet ?? "ExcelApi 1.1";
    const object = objectPattern.exec(body!);
    const indexer = indexerPattern.exec(body!);
    const plain = /_invokeMethod\(this, "(\w+)", \d/.exec(body!);
    if (object) found.methods[object[2]!] = { name: name!, type: object[1]!, apiSet };
    else if (indexer) found.indexer = indexer[1]!;
    else if (plain) found.methods[plain[1]!] = { name: name!, apiSet };
  }
}

function classOf(code: string): ClassSchema {
  const found: ClassSchema = { scalars: {}, navigations: {}, methods: {}, events: {} };
  const wireNames = listOf(code, "_scalarPropertyOriginalNames");
  listOf(code, "_scalarPropertyNames").forEach((name, at) => {
    found.scalars[wireNames[at] ?? name] = { name };
  });
  addProperties(found, code);
  addMethods(found, code);
  for (const [, name, eventType, register] of code.matchAll(eventPattern))
    if (register !== undefined && /^\d+$/.test(eventType!))
      found.events[name!] = { eventType: Number(eventType), register };
  const item = itemPattern.exec(code);
  if (item) found.item = item[1]!;
  return found;
}

/**
 * The API as the library itself declares it.
 * @param source text of `excel-web-16.00.debug.js` of the installed package
 */
export function schemaOf(source: string): Schema {
  const text = source.replaceAll("\r\n", "\n");
  const api = text.slice(text.indexOf('var _hostName = "Excel";'), text.indexOf("var _EndExcel"));
  const schema: Schema = {};
  for (const [, name, code] of api.matchAll(classPattern)) schema[name!] = classOf(code!);
  return schema;
}
