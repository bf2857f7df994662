/** Names of statuses, levels and severities, as they stand on screen and paper. */
import type { Campaign } from "../campaign/campaign.ts";
import type {
  FileStatus,
  ResultCampaignEvidence,
  ResultFile,
  Timeliness,
  UnitStatus,
} from "../consolidation/result.ts";
import type { FindingState, Severity } from "../finding/finding.ts";
import type { Ownership, SchoolLevel } from "../report-pack/report-pack.ts";
import { formatDate } from "./format.ts";
import type { Language } from "./language.ts";

type Labels<Key extends string> = Readonly<
  Record<Key, { readonly vi: string; readonly en: string }>
>;

const severities: Labels<Severity> = {
  error: { vi: "Cần sửa", en: "To correct" },
  warning: { vi: "Cần làm rõ", en: "To clarify" },
  note: { vi: "Lưu ý", en: "Note" },
};

const findingStates: Labels<FindingState> = {
  open: { vi: "Chưa xử lý", en: "Open" },
  explained: { vi: "Đã ghi chú", en: "Explained" },
  accepted: { vi: "Đã chấp nhận", en: "Accepted" },
  held: { vi: "Vấn đề chung, chờ xem xét", en: "Held, common problem" },
};

const unitStatuses: Labels<UnitStatus> = {
  accepted: { vi: "Đạt, đưa vào tổng hợp", en: "Accepted" },
  "needs-fixing": { vi: "Đề nghị chỉnh sửa", en: "Needs fixing" },
  "to-decide": { vi: "Chờ xác định", en: "To decide" },
  unreadable: { vi: "Tệp chưa dùng được", en: "File not usable" },
  missing: { vi: "Chưa gửi", en: "Missing" },
  excused: { vi: "Được miễn", en: "Excused" },
  "not-required": { vi: "Không phải báo cáo", en: "Not required" },
};

const timeliness: Labels<Timeliness> = {
  "on-time": { vi: "Đúng hạn", en: "On time" },
  late: { vi: "Trễ hạn", en: "Late" },
  unknown: { vi: "Chưa rõ ngày nhận", en: "Date unknown" },
};

const fileStatuses: Labels<FileStatus> = {
  counted: { vi: "Được tính", en: "Counted" },
  // Replaced by a newer file, or not to be used by the office's decision.
  superseded: { vi: "Không tính", en: "Not counted" },
  identical: { vi: "Trùng tệp khác", en: "Same as another file" },
  conflict: { vi: "Thông tin đơn vị không khớp", en: "Unit disagrees" },
  ambiguous: { vi: "Chưa rõ đơn vị hoặc kỳ", en: "Unit or period unclear" },
  "to-decide": { vi: "Chờ xác định cách dùng", en: "To decide" },
  "other-period": { vi: "Của kỳ khác", en: "Other period" },
  "other-pack": { vi: "Của bộ mẫu khác", en: "Other pack" },
  "unknown-unit": { vi: "Đơn vị ngoài danh mục", en: "Unit not in registry" },
  unrecognised: { vi: "Chưa nhận ra biểu mẫu", en: "Not recognised" },
  document: { vi: "Văn bản kèm theo", en: "Document" },
  encrypted: { vi: "Có mật khẩu", en: "Has a password" },
  unreadable: { vi: "Không đọc được", en: "Unreadable" },
  unsafe: { vi: "Không mở vì an toàn", en: "Refused as unsafe" },
  ignored: { vi: "Bỏ qua", en: "Ignored" },
};

const levels: Labels<SchoolLevel> = {
  MN: { vi: "Mầm non", en: "Preschool" },
  TH: { vi: "Tiểu học", en: "Primary" },
  THCS: { vi: "THCS", en: "Lower secondary" },
  THPT: { vi: "THPT", en: "Upper secondary" },
  "TH-THCS": { vi: "TH và THCS", en: "Primary and lower secondary" },
  "THCS-THPT": { vi: "THCS và THPT", en: "Lower and upper secondary" },
  "TH-THCS-THPT": { vi: "TH, THCS và THPT", en: "Primary to upper secondary" },
  GDTX: { vi: "GDTX", en: "Continuing education" },
  CB: { vi: "Chuyên biệt", en: "Special school" },
  KHAC: { vi: "Khác", en: "Other" },
  DANG: { vi: "Tổ chức đảng", en: "Party organisation" },
};

const ownerships: Labels<Ownership> = {
  public: { vi: "Công lập", en: "Public" },
  "non-public": { vi: "Ngoài công lập", en: "Non-public" },
};

type EvidenceSource =
  ResultFile["evidence"][number]["source"] | ResultCampaignEvidence["evidence"][number]["source"];

const evidenceSources: Labels<EvidenceSource> = {
  "hidden-id": { vi: "Mã ẩn trong tệp", en: "Id hidden in the file" },
  "typed-name": { vi: "Tên ghi trong biểu", en: "Name in the form" },
  "file-name": { vi: "Tên tệp", en: "File name" },
  "folder-name": { vi: "Tên thư mục", en: "Folder name" },
  "archive-name": { vi: "Tên tệp nén", en: "Archive name" },
  "mail-name": { vi: "Tên thư", en: "Mail name" },
  "hidden-sheet": { vi: "Trang ẩn trong tệp", en: "Hidden sheet" },
  "form-cells": { vi: "Số ô của biểu tìm thấy", en: "Cells of the form found" },
  title: { vi: "Tiêu đề", en: "Title" },
  "report-date": { vi: "Ngày lập báo cáo", en: "Date of the report" },
  sender: { vi: "Người gửi", en: "Sender" },
  assigned: { vi: "Cơ quan tổng hợp gán", en: "Assigned by the office" },
};

/** "Cần sửa", "Cần làm rõ", "Lưu ý". */
export function severityLabel(severity: Severity, language: Language): string {
  return severities[severity][language];
}

/** Whether a finding is open, explained, accepted or held. */
export function findingStateLabel(state: FindingState, language: Language): string {
  return findingStates[state][language];
}

/** What became of a unit. */
export function unitStatusLabel(status: UnitStatus, language: Language): string {
  return unitStatuses[status][language];
}

/** Whether a report came in time. */
export function timelinessLabel(value: Timeliness, language: Language): string {
  return timeliness[value][language];
}

/** What became of a file. */
export function fileStatusLabel(status: FileStatus, language: Language): string {
  return fileStatuses[status][language];
}

/** A school level. */
export function levelLabel(level: SchoolLevel, language: Language): string {
  return levels[level][language];
}

/** Public or not. */
export function ownershipLabel(ownership: Ownership, language: Language): string {
  return ownerships[ownership][language];
}

/** Where evidence of a file's unit, pack or period was seen. A source without name is given back as it is. */
export function evidenceSourceLabel(source: string, language: Language): string {
  const labels: Readonly<Record<string, Readonly<Record<Language, string>>>> = evidenceSources;
  return Object.hasOwn(labels, source) ? (labels[source]?.[language] ?? source) : source;
}

/** "trước ngày 25/4/2024" or "chậm nhất ngày 25/4/2024", as the campaign says. */
export function dueText(
  { dueDate, dueMeans }: Pick<Campaign, "dueDate" | "dueMeans">,
  language: Language,
): string {
  const date = formatDate(dueDate, language);
  if (language === "vi") return `${dueMeans === "by" ? "chậm nhất ngày" : "trước ngày"} ${date}`;
  return `${dueMeans} ${date}`;
}
