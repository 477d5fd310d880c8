/** The versions of Excel that the workbench can be: Microsoft 365, and the volume licence of 2021. */
export type ExcelVersion = "365" | "2021";

/** What both have, in the versions of 2021. */
const common: Readonly<Record<string, string>> = {
  CustomFunctions: "1.9", // from 1.4 on answers come in arrays
  CustomFunctionsRuntime: "1.3",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.1",
  Settings: "1.1",
  Selection: "1.1",
  DocumentEvents: "1.1",
};

const versions: Readonly<Record<ExcelVersion, Readonly<Record<string, string>>>> = {
  "365": {
    ...common,
    ExcelApi: "1.15", // as far as the npm office.js knows it
    CustomFunctionsRuntime: "1.4",
    AddinCommands: "1.3",
    DialogApi: "1.2",
    RibbonApi: "1.2",
    KeyboardShortcuts: "1.1",
  },
  "2021": { ...common, ExcelApi: "1.14" },
};

/**
 * The requirement sets of a version, highest version of each set: { ExcelApi: "1.14" }. ExcelApi and
 * CustomFunctionsRuntime as on Microsoft's pages "Excel JavaScript API requirement sets" and "Custom
 * functions requirement sets"; other pages of Microsoft deny custom functions to volume licences.
 */
export function requirementSetsOf(version: ExcelVersion): Readonly<Record<string, string>> {
  return versions[version];
}
