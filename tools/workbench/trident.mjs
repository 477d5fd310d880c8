import { transform } from "esbuild";

/** Address of the script below. */
export const tridentScript = "/workbench/trident.js";

/**
 * Runs first in the pane: takes away what Trident, the browser of Excel 2016 and 2019, never had, so
 * that the pane's own feature test finds what it finds there.
 */
export const tridentLacks = `
delete window.Promise;
["findLast", "findLastIndex", "includes", "flat", "flatMap"].forEach(function (name) {
  delete Array.prototype[name];
});
Object.defineProperty(navigator, "userAgent", {
  value: "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko",
});
`;

/** The add-in's page as an Excel with Trident loads it. */
export const tridentPage = (html) =>
  html.replace("<script", `<script src="${tridentScript}"></script><script`);

/** First what large scripts fail by at a few places: each error costs a copy of their one long line. */
const olderThan = [
  { target: "esnext", supported: { class: false, generator: false, "for-of": false } },
  { target: "es5" },
];

/** A script as Trident reads it: one that is newer than ES5 is a syntax error and does not run. */
export async function asInTrident(script) {
  try {
    for (const limits of olderThan) await transform(script, { ...limits, logLevel: "silent" });
    return script;
  } catch (error) {
    if (!(error instanceof Error) || !("errors" in error)) throw error;
    return `${JSON.stringify(error.errors[0].text)} is why Trident does not run this`;
  }
}
