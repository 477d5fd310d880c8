import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether a program is to be had on this machine's PATH. */
export function isInstalled(program) {
  const names = process.platform === "win32" ? [`${program}.exe`, `${program}.com`] : [program];
  return (process.env.PATH ?? "").split(delimiter).some((folder) =>
    names.some((name) => {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return true;
      } catch {
        return false; // not in this folder: the next one is asked
      }
    }),
  );
}
