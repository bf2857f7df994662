import { formatArea } from "../model/area.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { invalidArgument } from "../rich-api/api-error.ts";
import { ApiObject, type ApiClass, type ScalarMember } from "../rich-api/api-object.ts";
import type { Json } from "../rich-api/wire.ts";
import { numberOf, optionalText, rangeOf, recordOf } from "./argument.ts";

/** Points in a unit of `setPrintMargins`. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const pageLayout: ApiClass<SheetModel> = {
  name: "PageLayout",
  scalars: {
    Orientation: choice("Orientation", ["Portrait", "Landscape"]),
    PaperSize: stored("PaperSize"),
    Zoom: stored("Zoom"),
    BlackAndWhite: stored("BlackAndWhite"),
    CenterHorizontally: stored("CenterHorizontally"),
    CenterVertically: stored("CenterVertically"),
    PrintHeadings: stored("PrintHeadings"),
    PrintGridlines: stored("PrintGridlines"),
    PrintOrder: choice("PrintOrder", ["DownThenOver", "OverThenDown"]),
    FirstPageNumber: stored("FirstPageNumber"),
    LeftMargin: stored("LeftMargin"),
    RightMargin: stored("RightMargin"),
    TopMargin: stored("TopMargin"),
    BottomMargin: stored("BottomMargin"),
    HeaderMargin: stored("HeaderMargin"),
    FooterMargin: stored("FooterMargin"),
  },
  children: { HeadersFooters: (self) => ApiObject.of(headerFooterGroup, self) },
  methods: {
    SetPrintArea: (sheet, [area]) => setArea(sheet, "PrintArea", area),
    SetPrintTitleRows: (sheet, [rows]) => setArea(sheet, "PrintTitleRows", rows),
    SetPrintTitleColumns: (sheet, [columns]) => setArea(sheet, "PrintTitleColumns", columns),
    SetPrintMargins: (sheet, [unit, margins]) => {
      const name = optionalText(unit) ?? "Points";
      if (!(name in POINTS)) throw invalidArgument(`Unit ${name}`);
      for (const [side, value] of Object.entries(recordOf(margins))) {
        const key = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
        sheet.page.set(key, numberOf(value as Json) * POINTS[name as keyof typeof POINTS]);
      }
      return null;
    },
  },
};

const headerFooterGroup: ApiClass<SheetModel> = {
  name: "HeaderFooterGroup",
  scalars: {
    State: stored("HeadersFooters.State"),
    UseSheetMargins: stored("HeadersFooters.UseSheetMargins"),
    UseSheetScale: stored("HeadersFooters.UseSheetScale"),
  },
  children: { DefaultForAllPages: (self) => ApiObject.of(headerFooter, self) },
};

const headerFooter: ApiClass<SheetModel> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: stored("LeftHeader"),
    CenterHeader: stored("CenterHeader"),
    RightHeader: stored("RightHeader"),
    LeftFooter: stored("LeftFooter"),
    CenterFooter: stored("CenterFooter"),
    RightFooter: stored("RightFooter"),
  },
};

export function pageLayoutObject(sheet: SheetModel): ApiObject {
  return ApiObject.of(pageLayout, sheet);
}

function stored(key: string): ScalarMember<SheetModel> {
  return {
    read: ({ page }) => page.get(key) ?? null,
    write: ({ page }, value) => {
      page.set(key, value);
    },
  };
}

function choice(key: string, values: readonly Json[]): ScalarMember<SheetModel> {
  return {
    read: ({ page }) => page.get(key) ?? values[0] ?? null,
    write: ({ page }, value) => {
      if (!values.includes(value)) throw invalidArgument(`${key} ${JSON.stringify(value)}`);
      page.set(key, value);
    },
  };
}

function setArea(sheet: SheetModel, key: string, argument: Parameters<typeof rangeOf>[0]): null {
  const range = rangeOf(argument, sheet);
  if (range.sheet !== sheet) throw invalidArgument("The range is on another sheet");
  sheet.page.set(key, formatArea(range.area));
  return null;
}
