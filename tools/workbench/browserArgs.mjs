/** How a browser is started by tests and pictures: without a window, asking nothing of the network by itself. */
export const browserArgs = [
  "--no-sandbox",
  "--headless",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
