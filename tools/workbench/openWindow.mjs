import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprint } from "./certificate.mjs";

/**
 * Opens an address in a browser window of its own, which trusts this one certificate and nothing
 * else, with a fresh profile that is removed when the window is closed.
 * @returns {{closed: Promise<void>, close: () => void}}
 */
export function openWindow(browser, address, cert) {
  const profile = mkdtempSync(join(tmpdir(), "egi-window-"));
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    browser,
    [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${fingerprint(cert)}`,
      "--test-type", // without it a bar in the window names the flag above
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--window-size=1440,900",
      ...(isRoot ? ["--no-sandbox"] : []),
    ],
    { stdio: "ignore" },
  );
  const closed = new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code, signal) => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      if (code === 0 || signal === "SIGTERM") done();
      else fail(new Error(`${browser} ended with ${code ?? signal}`));
    });
  });
  return { closed, close: () => child.kill() };
}
