import { browserTheme, onBrowserTheme } from "./browser-theme.ts";
import { folderChooser } from "./choose-folder.ts";
import { isDarkColour } from "./dark-colour.ts";
import { excelWorkbook } from "./excel-workbook.ts";
import type { Host } from "./host.ts";
import { saveFromExcel } from "./save-from-excel.ts";

/** Excel with its open workbook; only after `Office.onReady`. */
export function excelHost(): Host {
  const { displayLanguage } = Office.context;
  const chooseFolder = folderChooser();
  return {
    kind: "excel",
    program: programName(),
    language: /^vi\b/iu.test(displayLanguage) ? "vi" : "en",
    theme: theme(),
    onTheme: (change) => {
      onBrowserTheme(() => {
        change(theme());
      });
    },
    workbook: excelWorkbook,
    saveFile: saveFromExcel,
    ...(chooseFolder === undefined ? {} : { chooseFolder }),
  };
}

function theme(): Host["theme"] {
  return browserTheme(isDarkColour(backgroundOf(Office.context)));
}

/** The types say that a theme is always there; Excel on the web has none. */
function backgroundOf(context: { readonly officeTheme?: Partial<Office.OfficeTheme> }): unknown {
  return context.officeTheme?.bodyBackgroundColor;
}

const KNOWN_SETS = 40;

/** Such as `Excel PC 16.0.17531.20140 ExcelApi 1.16`. */
function programName(): string {
  const { diagnostics, requirements } = Office.context;
  let set = 1;
  while (set < KNOWN_SETS && requirements.isSetSupported("ExcelApi", `1.${set + 1}`)) set += 1;
  return `Excel ${diagnostics.platform} ${diagnostics.version} ExcelApi 1.${set}`;
}
