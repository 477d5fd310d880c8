import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ResourceLoader } from "jsdom";

/** The folder of Microsoft's library in the installed package. */
export const officeJsFolder = "node_modules/@microsoft/office-js/dist";

/** Where production pages load office.js from; the rest of its files lie beside it. */
export const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The page's address; a host must have the same host name. */
export const pageOrigin = "https://localhost";

/** A file of the add-in or of office.js by the address at which the page asks for it. */
export function fileAt(url: string, dist: string): string {
  if (url.startsWith(officeJsAddress)) {
    // The library asks for vi-VN, the package says vi-vn.
    return join(officeJsFolder, url.slice(officeJsAddress.length).toLowerCase());
  }
  const { origin, pathname } = new URL(url);
  if (origin !== pageOrigin) throw new Error(`The page asks for ${url}, which is not its own`);
  return join(dist, pathname);
}

/** Answers the page's requests from disk: its own files, and office.js. Nothing else is to be had. */
export class PageFiles extends ResourceLoader {
  constructor(private readonly dist: string) {
    super();
  }

  override fetch(url: string) {
    // A page that is closed while it waits for a file tells the request to stop.
    const request = Object.assign(readFile(fileAt(url, this.dist)), { abort: () => undefined });
    return request as unknown as ReturnType<ResourceLoader["fetch"]>;
  }
}

export const pageText = (dist: string): string => readFileSync(join(dist, "taskpane.html"), "utf8");
