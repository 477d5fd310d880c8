import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize } from "node:path";
import { certificate } from "./certificate.mjs";
import { asInTrident, tridentLacks, tridentPage, tridentScript } from "./trident.mjs";

/** Where production pages load office.js from. */
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml",
};

const samplesFolder = "assets/samples";

/** Folders by the beginning of an address; the first that fits and holds the file answers. */
const folders = [
  ["/office-js/", "node_modules/@microsoft/office-js/dist"],
  ["/workbench/", "build/page"],
  ["/samples/", samplesFolder],
  ["/trident/", "dist"],
  ["/", "dist"],
];

/** The path in an address; undefined where its percent signs make no text. */
function pathIn(url, origin) {
  try {
    return decodeURIComponent(new URL(url, origin).pathname);
  } catch (error) {
    if (error instanceof URIError || error.code === "ERR_INVALID_URL") return undefined;
    throw error;
  }
}

/** The file that an address stands for; undefined where there is none. */
function fileAt(pathname) {
  if (pathname === undefined || pathname.includes("\0")) return undefined;
  if (pathname === "/") return "build/page/index.html";
  for (const [prefix, folder] of folders) {
    if (!pathname.startsWith(prefix)) continue;
    const rest = normalize(pathname.slice(prefix.length)).replace(/^(\.\.[\\/])+/, "");
    // The library asks for vi-VN, the package says vi-vn.
    const file = join(folder, prefix === "/office-js/" ? rest.toLowerCase() : rest);
    if (existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}

/** The add-in's page with office.js at our own address; in what is served, and only there. */
function withOwnOfficeJs(html, origin) {
  return html
    .replaceAll(officeJs, `${origin}/office-js/`)
    .replaceAll(new URL(officeJs).origin, origin);
}

/** Names of the samples, in the order of a Vietnamese reader. */
const samples = () =>
  readdirSync(samplesFolder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort(new Intl.Collator("vi").compare);

async function answer(request, response, origin) {
  const path = pathIn(request.url, origin);
  if (path === "/samples/") {
    response.writeHead(200, { "Content-Type": types[".json"] }).end(JSON.stringify(samples()));
    return;
  }
  if (path === tridentScript) {
    response.writeHead(200, { "Content-Type": types[".js"] }).end(tridentLacks);
    return;
  }
  const file = fileAt(path);
  if (file === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Không có tệp này");
    return;
  }
  const headers = {
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
  };
  const content = readFileSync(file);
  const isPage = extname(file) === ".html";
  const isTrident = path.startsWith("/trident/");
  const page = () => withOwnOfficeJs(content.toString(), origin);
  if (isPage) response.writeHead(200, headers).end(isTrident ? tridentPage(page()) : page());
  else if (isTrident && extname(file) === ".js")
    response.writeHead(200, headers).end(await asInTrident(content.toString()));
  else response.writeHead(200, headers).end(content);
}

/**
 * Serves workbench, add-in, office.js and samples on one https address of this machine.
 * @param port the one to take, or the next that is free; 0 for any
 * @returns {Promise<{origin: string, cert: string, close: () => Promise<void>}>}
 */
export async function serve(port) {
  const { key, cert } = await certificate();
  let origin = "https://localhost";
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response, origin).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  const listen = (at) =>
    new Promise((done, fail) => {
      server.once("error", fail);
      server.listen(at, "127.0.0.1", () => {
        server.off("error", fail);
        done();
      });
    });
  for (let at = port; ; at += 1) {
    try {
      await listen(at);
      break;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || at > port + 50) throw error;
    }
  }
  origin = `https://localhost:${server.address().port}`;
  return {
    origin,
    cert,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
