import type { Json } from "./rich-api/wire.ts";

export interface AppContextOptions {
  readonly excelApi: string;
  readonly language: string;
  readonly documentUrl: string;
  readonly settings: ReadonlyMap<string, string>;
}

/** What Excel on the web tells about itself when a pane starts. */
export function appContext(options: AppContextOptions): Json {
  const { excelApi, language, documentUrl, settings } = options;
  const requirements = {
    ExcelApi: excelApi,
    SharedRuntime: "1.1",
    AddInCommands: "1.3",
    DialogApi: "1.2",
    DelayForCellEdit: "1.1",
    ImageCoercion: "1.1",
    Settings: "1.1",
  };
  return {
    _id: "app1",
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: documentUrl,
    _clientMode: 1,
    _settings: [...settings].map(([name, value]) => [name, value]),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "1",
    _appInstanceId: "1",
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: "16.0.18000.1000",
    _appDomains: [],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
