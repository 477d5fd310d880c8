/** Serves workbench, add-in, office.js and samples on one https address of this machine. */
export function serve(
  port: number,
): Promise<{ origin: string; cert: string; close: () => Promise<void> }>;
