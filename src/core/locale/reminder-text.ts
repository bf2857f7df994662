/**
 * A reminder as the office sends it to its units, by Zalo or mail.
 *
 * Vietnamese in every language of the screen: it is read by schools. It asks and thanks; who is late
 * knows it.
 */
import type { Campaign } from "../campaign/campaign.ts";
import { isAfterDue, lastDayToReport, localDate } from "../campaign/due-date.ts";
import type { UnitStatus } from "../consolidation/result.ts";
import type { FileReasonCode } from "../finding/file-reason.ts";
import { formatDate, formatInstant } from "./format.ts";
import { dueText } from "./labels.ts";
import { reasonAdviceVi } from "./reason-advice-vi.ts";

export interface ReminderFacts {
  readonly campaign: Pick<Campaign, "year" | "dueDate" | "dueMeans" | "timeZone" | "office">;
  readonly packTitle: string;
  readonly period: string;
  /** When the board was made: ISO instant. */
  readonly asOf: string;
  /** In the order of the lists; those that nothing is asked of are left out. */
  readonly units: readonly RemindedUnit[];
}

/** A unit of the board, as far as a reminder goes. */
export interface RemindedUnit {
  readonly name: string;
  readonly status: UnitStatus;
  /** What came of its signed report. */
  readonly signedDocument?: object | undefined;
  /** The form that it was given came back as it was. */
  readonly sentBlankForm?: boolean | undefined;
  /** The office asks it for its signed report, its figures being there. */
  readonly asksDocument?: boolean | undefined;
  /** Why none of its files counts. */
  readonly heldUpBy?: readonly FileReasonCode[] | undefined;
}

type RemindedStatus = "missing" | "needs-fixing" | "unreadable";

/** What is asked of a unit. */
type Asked = RemindedStatus | "filled-form" | "figures" | "document";

/** What is asked of one unit, and of the units that a list follows with. */
interface Request {
  readonly one: string;
  readonly several: (count: number) => string;
}

interface Reminded {
  readonly name: string;
  readonly asked: Asked;
  /** What it is to do about its files, a sentence each; those of other units may differ. */
  readonly advice: string;
}

/** What a document lacks is a blank to be filled in. */
const BLANK = "……………………";

/**
 * Whether a unit is reminded: nothing came, it cannot be opened, or it is to be corrected. One that
 * waits for an answer of the office itself is not.
 */
export function isReminded(status: UnitStatus): status is RemindedStatus {
  return status === "missing" || status === "needs-fixing" || status === "unreadable";
}

/** A unit that sent its signed report, or its form unfilled, is asked for what lacks only. */
function askedOf(unit: RemindedUnit): Asked | undefined {
  const { status } = unit;
  if (unit.asksDocument === true) return "document";
  if (!isReminded(status)) return undefined;
  if (status !== "missing") return status;
  if (unit.sentBlankForm === true) return "filled-form";
  return unit.signedDocument === undefined ? status : "figures";
}

/** The reminder, ready to be edited and sent; `""` where nobody is to be reminded. */
export function reminderText(facts: ReminderFacts): string {
  const { campaign, packTitle, period, units } = facts;
  const reminded = units.flatMap((unit): readonly Reminded[] => {
    const asked = askedOf(unit);
    return asked === undefined ? [] : [{ name: unit.name, asked, advice: adviceTo(unit, asked) }];
  });
  const [first] = reminded;
  if (first === undefined) return "";
  const { office } = campaign;
  const sender = filled(office.name);
  const only = reminded.length === 1 ? first.name : undefined;
  return [
    `Kính gửi: ${only ?? "Quý đơn vị có tên dưới đây"}`,
    `${sender} đang tổng hợp báo cáo “${packTitle}”, ${periodOfYear(period, campaign.year)}. ${dueSentence(facts)}`,
    ...askedInOrder.flatMap((asked) => {
      const ofKind = reminded.filter((unit) => unit.asked === asked);
      return [...new Set(ofKind.map(({ advice }) => advice))].map((advice) => {
        const names = ofKind.filter((unit) => unit.advice === advice).map(({ name }) => name);
        const request = requestOf(asked, advice, facts);
        if (only !== undefined) return request.one;
        return [request.several(names.length), ...numbered(names)].join("\n");
      });
    }),
    `Nơi nhận báo cáo: ${filled(office.sendTo)}`,
    "Đơn vị đã gửi trong thời gian này xin bỏ qua lời nhắc. Trân trọng cảm ơn!",
    sender,
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** What the reasons of its files ask of the sender; where that is nothing, the file is asked for again. */
function adviceTo({ heldUpBy = [] }: RemindedUnit, asked: Asked): string {
  if (asked !== "unreadable") return "";
  const asks = heldUpBy.map((code) => reasonAdviceVi[code].sender).filter((text) => text !== "");
  return asks.length === 0 ? "Đề nghị gửi lại tệp Excel (.xlsx)." : [...new Set(asks)].join(" ");
}

const askedInOrder: readonly Asked[] = [
  "missing",
  "filled-form",
  "figures",
  "unreadable",
  "needs-fixing",
  "document",
];

function requestOf(asked: Asked, advice: string, { asOf, campaign }: ReminderFacts): Request {
  switch (asked) {
    case "missing": {
      const moment = formatInstant(asOf, campaign.timeZone, "vi");
      return {
        one: `Đến ${moment}, chúng tôi chưa nhận được báo cáo của đơn vị; mong sớm nhận được.`,
        several: (count) =>
          `Đến ${moment}, chúng tôi chưa nhận được báo cáo của ${count} đơn vị; mong sớm nhận được:`,
      };
    }
    case "filled-form":
      return {
        one: "Biểu mẫu đơn vị gửi về chưa có số liệu; mong đơn vị điền rồi gửi lại.",
        several: (count) =>
          `Biểu mẫu của ${count} đơn vị gửi về chưa có số liệu; mong đơn vị điền rồi gửi lại:`,
      };
    case "figures":
      return {
        one: "Chúng tôi đã nhận văn bản của đơn vị nhưng chưa nhận được tệp Excel số liệu; mong sớm nhận được.",
        several: (count) =>
          `Chúng tôi đã nhận văn bản nhưng chưa nhận được tệp Excel số liệu của ${count} đơn vị; mong sớm nhận được:`,
      };
    case "unreadable":
      return {
        one: `Tệp đơn vị đã gửi chưa dùng được. ${advice}`,
        several: (count) =>
          `Tệp của ${count} đơn vị chưa dùng được. ${advice.replace(/\.$/u, ":")}`,
      };
    case "needs-fixing":
      return {
        one: "Báo cáo đã nhận còn nội dung cần rà soát; mong đơn vị xem lại và gửi tệp đã chỉnh sửa.",
        several: (count) =>
          `Báo cáo của ${count} đơn vị còn nội dung cần rà soát; mong đơn vị xem lại và gửi tệp đã chỉnh sửa:`,
      };
    case "document":
      return {
        one: "Chúng tôi đã nhận số liệu của đơn vị nhưng chưa nhận được văn bản báo cáo đã ký; mong sớm nhận được.",
        several: (count) =>
          `Chúng tôi đã nhận số liệu nhưng chưa nhận được văn bản báo cáo đã ký của ${count} đơn vị; mong sớm nhận được:`,
      };
  }
}

function dueSentence({ campaign, asOf }: ReminderFacts): string {
  const lastDay = lastDayToReport(campaign);
  const due = `Hạn gửi: ${dueText(campaign, "vi")}`;
  // "Trước ngày 25" is often read as the 25th itself.
  const last = campaign.dueMeans === "before" ? ` (ngày cuối là ${formatDate(lastDay, "vi")})` : "";
  if (isAfterDue(asOf, campaign)) return `${due}${last}, nay đã qua.`;
  const isToday = localDate(asOf, campaign.timeZone) === lastDay;
  return isToday ? `${due}; hôm nay là ngày cuối.` : `${due}${last}.`;
}

function periodOfYear(period: string, year: number): string {
  return period.includes(String(year)) ? `kỳ ${period}` : `kỳ ${period} năm ${year}`;
}

function numbered(names: readonly string[]): readonly string[] {
  return names.map((name, index) => `${index + 1}. ${name}`);
}

function filled(text: string): string {
  return text.trim() === "" ? BLANK : text.trim();
}
