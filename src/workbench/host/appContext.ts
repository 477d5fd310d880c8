/** Requirement sets of the emulated application: Microsoft 365, as far as the npm office.js knows. */
export const microsoft365: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  CustomFunctions: "1.9", // from 1.4 on answers come in arrays
  CustomFunctionsRuntime: "1.4",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  SharedRuntime: "1.1",
  AddinCommands: "1.3",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
  Selection: "1.1",
  DocumentEvents: "1.1",
};

/** What office.js asks first: where it runs. Versions are texts, else 1.10 becomes 1.1. */
export function appContext(
  controlId: string,
  locale: string,
  requirementSets: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return {
    _id: controlId,
    _appName: 16, // Excel on the web
    _appVersion: "16.00",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://workbench.invalid/workbook.xlsx",
    _clientMode: 1, // read and write
    _settings: Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _appInstanceId: controlId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: "16.0.18000.10000",
    _addinName: "EGI",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
