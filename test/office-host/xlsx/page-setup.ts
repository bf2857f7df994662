import type { SheetModel } from "../model/sheet-model.ts";

/** Number of A4 in files. */
const A4 = 9;

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Orientation, paper, fit, area and repeated lines, by the names of exceljs. */
export function pageSetupOf({ page }: SheetModel): Readonly<Record<string, unknown>> {
  const zoom = page.get("Zoom") as Zoom | undefined;
  const text = (key: string): string | undefined => {
    const value = page.get(key);
    return typeof value === "string" ? value : undefined;
  };
  const [area, rows, columns] = ["PrintArea", "PrintTitleRows", "PrintTitleColumns"].map(text);
  const isFitted = zoom?.horizontalFitToPages !== undefined;
  return {
    orientation: page.get("Orientation") === "Landscape" ? "landscape" : "portrait",
    paperSize: A4,
    horizontalCentered: page.get("CenterHorizontally") === true,
    ...(isFitted
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : {}),
    ...(zoom?.scale === undefined ? {} : { scale: zoom.scale }),
    ...(area === undefined ? {} : { printArea: area }),
    ...(rows === undefined ? {} : { printTitlesRow: rows }),
    ...(columns === undefined ? {} : { printTitlesColumn: columns }),
  };
}
