/** How a browser is started by tests and pictures: without a window, asking nothing of the network by itself. */
export const browserArgs: string[];
