import type JSZip from "jszip";

/** Puts text into a part of the package, before a mark that stands there once. */
export async function insertBefore(
  zip: JSZip,
  name: string,
  mark: string,
  text: string,
): Promise<void> {
  const xml = (await zip.file(name)?.async("string")) ?? "";
  if (!xml.includes(mark)) throw new Error(`${name} has no ${mark}`);
  zip.file(
    name,
    xml.replace(mark, () => text + mark),
  );
}
