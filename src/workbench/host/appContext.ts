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
