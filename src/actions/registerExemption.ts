import { CellGrid } from "../reading/CellGrid";
import { isError, type Problem } from "../reading/Problem";
import { isRegulationSheet } from "../reading/readRegulationId";
import { addedExemption } from "../reading/regulation/addedExemption";
import { SectionReader } from "../reading/regulation/SectionReader";
import type { Exemption } from "../regulations/Exemption";
import type { CellChange } from "../sheet/CellChange";
import type { SheetCells } from "../sheet/SheetCells";
import type { Workbook } from "../workbook";
import { namedRegulation } from "./namedRegulation";
import { writeRegulationSheet } from "./writeRegulationSheet";

/** How a registration ended. */
export interface Registration {
  /** With an error among them nothing was registered. */
  problems: readonly Problem[];
  /** What takes the line back, see takeBack; empty where nothing was registered. The sheet stays. */
  undo: readonly CellChange[];
}

/**
 * Đăng ký miễn: adds an exemption to the register of the sheet "Quy định". Where the workbook only
 * names its regulation, the sheet is written first; one that is there and is not the regulation in
 * full is a failure unless the person allowed to write over it.
 *
 * An exemption without a reason or a source is refused, as the sheet itself would be.
 */
export async function registerExemption(
  workbook: Workbook,
  exemption: Exemption,
  mayReplace = false,
): Promise<Registration> {
  const lacking = (["reason", "source"] as const).filter((each) => exemption[each].trim() === "");
  if (lacking.length > 0)
    return {
      problems: lacking.map((lacks) => ({
        ...{ severity: "error", kind: "incompleteExemption", unit: exemption.unit, lacks },
      })),
      undo: [],
    };
  const sheets = await workbook.readAll();
  const { regulation, problems } = await namedRegulation(workbook, sheets);
  if (regulation === undefined || problems.some(isError)) return { problems, undo: [] };
  const standing = fullSheet(sheets);
  if (standing === undefined) await writeRegulationSheet(workbook, regulation, mayReplace);
  const grid = standing ?? fullSheet(await workbook.readAll());
  if (grid === undefined) throw new Error("the sheet that was written is not there");
  const undo = await workbook.writeCells(addedExemption(grid, exemption));
  return { problems: [], undo };
}

const fullSheet = (sheets: readonly SheetCells[]): CellGrid | undefined =>
  sheets
    .filter(isRegulationSheet)
    .map((sheet) => new CellGrid(sheet))
    .find((grid) => new SectionReader(grid).isFull);
