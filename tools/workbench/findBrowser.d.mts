/** Path of a browser on this machine: BROWSER_PATH, else Chromium, Chrome or Edge; else undefined. */
export function findBrowser(): string | undefined;
