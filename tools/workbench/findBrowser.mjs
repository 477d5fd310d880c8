import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const { env, platform } = process;

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not to be run: the next candidate is asked
  }
}

const onPath = (name) =>
  (env.PATH ?? "").split(delimiter).map((folder) => join(folder || ".", name));

/** Where Chromium, Chrome and Edge usually are. Windows and macOS: by their documentation, not tried. */
function candidates() {
  if (platform === "win32")
    return [env["ProgramFiles(x86)"], env.ProgramFiles, env.LOCALAPPDATA]
      .filter((folder) => folder)
      .flatMap((folder) => [
        join(folder, "Microsoft/Edge/Application/msedge.exe"),
        join(folder, "Google/Chrome/Application/chrome.exe"),
        join(folder, "Chromium/Application/chrome.exe"),
      ]);
  if (platform === "darwin")
    return [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
  return [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
  ].flatMap(onPath);
}

/** Path of a browser on this machine: BROWSER_PATH, else Chromium, Chrome or Edge; else undefined. */
export function findBrowser() {
  if (env.BROWSER_PATH) return isProgram(env.BROWSER_PATH) ? env.BROWSER_PATH : undefined;
  return candidates().find(isProgram);
}
