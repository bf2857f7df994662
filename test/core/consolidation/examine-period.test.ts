/** Which period a file is of, by its hidden sheet, its date and its title. */
import type { CampaignContext } from "../../../src/core/consolidation/campaign-context.ts";
import { campaignContext } from "../../../src/core/consolidation/campaign-context.ts";
import { examineWorkbook } from "../../../src/core/consolidation/examine-workbook.ts";
import { campaignScore } from "../../../src/core/recognition/campaign-score.ts";
import type { PlannedValue } from "../../../src/core/workbook/workbook-plan.ts";
import { serialFromDate } from "../../../src/core/workbook/date-serial.ts";
import type { WorkbookSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import { smallCampaign, smallPack, someUnit, someUnits } from "../template/small-pack.ts";
import { honest, opened } from "../validation/filled-form.ts";

const unit = someUnit();
const received = { file: "nhan/a.xlsx", sha256: "a", size: 1 };

function contextOf(changes: object): CampaignContext {
  return campaignContext({
    campaign: { ...smallCampaign, ...changes },
    pack: smallPack,
    units: someUnits,
  });
}

const own = contextOf({});
const later = contextOf({ period: "12T", dataTo: "2024-10-24", dueDate: "2024-10-25" });

/** The form of nine months, dated as told. */
function dated(date: string): WorkbookSnapshot {
  const day: PlannedValue = serialFromDate(date, "1900");
  return opened({ ...honest, BC_NGAY: day });
}

/** Without the hidden sheet; the months that the form names are told otherwise. */
function withoutIdentity(
  book: WorkbookSnapshot,
  months = "9 tháng",
  change: (text: string) => string = (text) => text,
): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets
      .filter(({ name }) => name !== "_tonghop")
      .map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells) =>
          cells?.map((cell) => {
            if (typeof cell?.value !== "string") return cell;
            return { ...cell, value: change(cell.value.replaceAll(/9 tháng/giu, months)) };
          }),
        ),
      })),
  };
}

function statusOf(book: WorkbookSnapshot, context: CampaignContext, assigned = false): string {
  const given = assigned ? unit.unitId : undefined;
  const { outcome } = examineWorkbook(received, book, context, given);
  return outcome.kind === "report" ? "report" : `${outcome.status} ${outcome.reason.code}`;
}

describe("the period of a file", () => {
  it.each([
    { why: "the form of this period", book: dated("2024-04-20"), context: own, is: "report" },
    {
      why: "the form and date of an earlier one",
      book: dated("2024-04-20"),
      context: later,
      is: "other-period other-period",
    },
    {
      why: "an earlier form with a date of this period",
      book: dated("2024-10-20"),
      context: later,
      is: "ambiguous period-disagrees",
    },
    {
      why: "no hidden sheet, a date of this period",
      book: withoutIdentity(dated("2024-04-20")),
      context: own,
      is: "report",
    },
    {
      why: "no hidden sheet, a date of an earlier one",
      book: withoutIdentity(dated("2024-04-20")),
      context: later,
      is: "ambiguous period-unknown",
    },
    {
      why: "no hidden sheet, a title of another",
      book: withoutIdentity(dated("2024-04-20"), "6 THÁNG"),
      context: own,
      is: "ambiguous period-unknown",
    },
    {
      why: "no hidden sheet, the title of this one",
      book: withoutIdentity(dated("2024-04-20"), "09 Tháng"),
      context: own,
      is: "report",
    },
  ])("$why: $is", ({ book, context, is }) => {
    expect(statusOf(book, context)).toBe(is);
  });

  it.each([
    { file: "nhan/BC 6 thang TH Thới Thạnh.xlsx", is: "ambiguous period-unknown" },
    { file: "nhan/12T-2024.xlsx", is: "ambiguous period-unknown" },
    { file: "nhan/BC 9 thang TH Thới Thạnh.xlsx", is: "report" },
    { file: "nhan/BC 10 thang.xlsx", is: "report" },
    { file: "nhan/6T/TH Thới Thạnh.xlsx", is: "report" },
    { file: "nhan/bc_quy3_2024.xlsx", is: "report" },
    { file: "nhan/bc_quy2_2024.xlsx", is: "ambiguous period-unknown" },
    { file: "nhan/BC nam 2024.xlsx", is: "report" },
    { file: "nhan/BC nam hoc 2023-2024.xlsx", is: "report" },
    { file: "nhan/BC nam hoc 2022-2023.xlsx", is: "report", why: "the title says 2024" },
    { file: "nhan/BC 9 thang 2023.xlsx", is: "report", why: "the title says 2024" },
    { file: "nhan/BC 9 thang thuc hien KH 2023.xlsx", is: "report" },
  ])("without the hidden sheet the name of the file counts: $file, $is", ({ file, is }) => {
    const book = withoutIdentity(dated("2024-04-20"));
    const { outcome } = examineWorkbook({ ...received, file }, book, own);
    expect(outcome.kind === "report" ? "report" : `${outcome.status} ${outcome.reason.code}`).toBe(
      is,
    );
  });

  /** The title without its year, or with another. */
  const titled = (year: string): WorkbookSnapshot =>
    withoutIdentity(dated("2024-04-20"), "9 tháng", (text) =>
      text.replace(/ năm 2024$/u, year === "" ? "" : ` năm ${year}`),
    );

  it.each([
    { title: "", file: "BC.xlsx", is: "report" },
    { title: "", file: "BC 2024.xlsx", is: "report" },
    { title: "", file: "BC 2023.xlsx", is: "ambiguous period-unknown" },
    { title: "", file: "BC 9T 2023.xlsx", is: "ambiguous period-unknown" },
    { title: "", file: "BC nam hoc 2022-2023.xlsx", is: "ambiguous period-unknown" },
    { title: "", file: "2023/BC.xlsx", is: "report" },
    { title: "", file: "BC QD 12-2023.xlsx", is: "report" },
    { title: "2023", file: "BC.xlsx", is: "ambiguous period-unknown" },
    { title: "2023", file: "BC 2024.xlsx", is: "ambiguous period-unknown" },
  ])("asks where title (“$title”) or $file tell another year: $is", ({ title, file, is }) => {
    const { outcome } = examineWorkbook({ ...received, file }, titled(title), own);
    expect(outcome.kind === "report" ? "report" : `${outcome.status} ${outcome.reason.code}`).toBe(
      is,
    );
  });

  it("lists what speaks for pack and period, and against", () => {
    const { ofCampaign = [] } = examineWorkbook(
      { ...received, file: "nhan/2023.zip!/BC 9T 2024.xlsx" },
      dated("2024-04-20"),
      own,
    );
    expect(
      ofCampaign.map(({ about, source, says, agrees }) => [about, source, says, agrees].join(" ")),
    ).toEqual([
      "pack hidden-sheet mau-nho true",
      "pack form-cells 20/20 true",
      "period hidden-sheet 9T 2024 true",
      "period title Kỳ báo cáo: 9 tháng năm 2024 true",
      "period report-date 2024-04-20 true",
      "period file-name BC 9T 2024.xlsx true",
      "period archive-name 2023.zip false",
    ]);
    expect(campaignScore(ofCampaign, "pack")).toEqual({ score: 98, against: 0 });
    expect(campaignScore(ofCampaign, "period")).toEqual({ score: 99, against: 25 });
  });

  it("does not let a file's name outvote the hidden sheet", () => {
    const file = "nhan/BC 6 thang.xlsx";
    const { outcome } = examineWorkbook({ ...received, file }, dated("2024-04-20"), own);
    expect(outcome.kind).toBe("report");
  });

  it.each([
    { why: "an earlier form dated in this period counts", date: "2024-10-20", is: "report" },
    {
      why: "an earlier report stays what it is",
      date: "2024-04-20",
      is: "other-period other-period",
    },
  ])("when the office gave the file to its unit, $why", ({ date, is }) => {
    expect(statusOf(dated(date), later, true)).toBe(is);
  });
});
