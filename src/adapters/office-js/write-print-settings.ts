import type { PrintPlan } from "../../core/workbook/workbook-plan.ts";
import { formatColumn } from "../../core/workbook/cell-address.ts";
import type { RequestQueue } from "./request-queue.ts";
import { PAGE_MARGINS_MM } from "../../core/workbook/page-margins.ts";
import { supports } from "./supports.ts";

/** Excel takes inches, points or centimetres. */
const MARGINS_CM: Excel.PageLayoutMarginOptions = Object.fromEntries(
  Object.entries(PAGE_MARGINS_MM).map(([side, mm]) => [side, mm / 10]),
);

/** Sets up the page: A4 and the margins of official papers; left out where Excel is too old. */
export async function writePrintSettings(
  queue: RequestQueue,
  sheet: string,
  print: PrintPlan | undefined,
  isWritten: boolean,
): Promise<void> {
  if (!supports("printing")) return;
  await queue.step((request) => {
    const worksheet = request.sheet(sheet);
    const { pageLayout } = worksheet;
    request.set(pageLayout, "paperSize", "A4");
    pageLayout.setPrintMargins("Centimeters", MARGINS_CM);
    request.called();
    if (print === undefined) return;
    request.set(
      pageLayout,
      "orientation",
      print.orientation === "landscape" ? "Landscape" : "Portrait",
    );
    request.set(pageLayout, "zoom", zoomOf(print));
    if (print.area !== undefined) pageLayout.setPrintArea(request.range(sheet, print.area));
    if (print.titleRows !== undefined) {
      pageLayout.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
    }
    if (print.titleColumns !== undefined) {
      const { from, to } = print.titleColumns;
      pageLayout.setPrintTitleColumns(`$${formatColumn(from)}:$${formatColumn(to)}`);
    }
    request.called(3);
    if (print.footer !== undefined) {
      const footer = pageLayout.headersFooters.defaultForAllPages;
      const { left, center, right } = footerParts(print.footer);
      request.set(footer, "leftFooter", left);
      request.set(footer, "centerFooter", center);
      request.set(footer, "rightFooter", right);
    }
  });
  const { rowBreaks = [], columnBreaks = [] } = print ?? {};
  await queue.step((request) => {
    const { horizontalPageBreaks, verticalPageBreaks } = request.sheet(sheet);
    if (isWritten) {
      horizontalPageBreaks.removePageBreaks();
      verticalPageBreaks.removePageBreaks();
      request.called(2);
    }
    // A break stands before its cell; the plan says after which row or column.
    for (const row of rowBreaks) {
      horizontalPageBreaks.add(`A${row + 2}`);
      request.called();
    }
    for (const column of columnBreaks) {
      verticalPageBreaks.add(`${formatColumn(column + 1)}1`);
      request.called();
    }
  });
}

function zoomOf({ scale, fitToWidth, fitToHeight }: PrintPlan): Excel.PageLayoutZoomOptions {
  if (scale !== undefined) return { scale };
  return {
    horizontalFitToPages: fitToWidth,
    ...(fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight }),
  };
}

interface FooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Takes a footer apart as files write it: `&L…&C…&R…`; text before any mark is in the centre. */
function footerParts(footer: string): FooterParts {
  const parts = { left: "", center: "", right: "" };
  const sides = { L: "left", C: "center", R: "right" } as const;
  let side: keyof FooterParts = "center";
  for (const piece of footer.split(/(&[LCR])/u)) {
    const letter = /^&([LCR])$/u.exec(piece)?.[1];
    if (letter === undefined) parts[side] += piece;
    else side = sides[letter as keyof typeof sides];
  }
  return parts;
}
