import { WorkbookFailure } from "../workbook";

/** What webpack calls it where a file of the add-in does not come. */
const missing = "ChunkLoadError";

/** A part of the add-in once it is loaded. Throws `WorkbookFailure` where it cannot be had: asked for again, it may come. */
export async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (error) {
    if (error instanceof Error && error.name === missing)
      throw new WorkbookFailure({ kind: "notLoaded" });
    throw error;
  }
}
