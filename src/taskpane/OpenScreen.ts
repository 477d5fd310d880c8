import type { MaximumProblem } from "../reading/MaximumProblem";
import type { TableName } from "../reading/TableName";

/** A screen that a person opened over what the pane shows by itself; leaving it leads back. */
export type OpenScreen =
  /** Another regulation is to be chosen in place of the one that was. */
  | { is: "choice" }
  /** The sheet "Quy định" is to be written. */
  | { is: "writeRegulation" }
  /** Sheets for scores are to be made. */
  | { is: "makeSheets" }
  /** Thể thức văn bản. */
  | { is: "form" }
  /** Việc khác. */
  | { is: "more" }
  /** The regulation in force, and where its numbers come from. */
  | { is: "regulation" }
  /** How the table of this name was understood. */
  | { is: "reading"; table: TableName }
  /** What may explain a declared maximum. */
  | { is: "exemption"; problem: MaximumProblem };
