import { element } from "./element";

/** Gives a file to the person, as the browser does with downloads. */
export function download(data: ArrayBuffer, name: string): void {
  const link = element("a", { href: URL.createObjectURL(new Blob([data])), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}
