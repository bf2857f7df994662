import {
  fileStatuses,
  timelinessValues,
  unitStatuses,
} from "../../../src/core/consolidation/result.ts";
import {
  dueText,
  evidenceSourceLabel,
  fileStatusLabel,
  findingStateLabel,
  levelLabel,
  ownershipLabel,
  severityLabel,
  timelinessLabel,
  unitStatusLabel,
} from "../../../src/core/locale/labels.ts";
import { campaignSources } from "../../../src/core/recognition/campaign-evidence.ts";
import { evidenceSources } from "../../../src/core/recognition/evidence.ts";
import { textIn } from "../../../src/core/locale/language.ts";
import { schoolLevels } from "../../../src/core/report-pack/report-pack.ts";

describe("labels", () => {
  it.each([
    ["error", severityLabel("error", "vi"), "Cần sửa"],
    ["warning", severityLabel("warning", "vi"), "Cần làm rõ"],
    ["note", severityLabel("note", "vi"), "Lưu ý"],
    ["accepted", unitStatusLabel("accepted", "vi"), "Đạt, đưa vào tổng hợp"],
    ["needs-fixing", unitStatusLabel("needs-fixing", "vi"), "Đề nghị chỉnh sửa"],
    ["to-decide", unitStatusLabel("to-decide", "vi"), "Chờ xác định"],
    ["unreadable", unitStatusLabel("unreadable", "vi"), "Tệp chưa dùng được"],
    ["missing", unitStatusLabel("missing", "vi"), "Chưa gửi"],
    ["excused", unitStatusLabel("excused", "vi"), "Được miễn"],
    ["not-required", unitStatusLabel("not-required", "vi"), "Không phải báo cáo"],
    ["on-time", timelinessLabel("on-time", "vi"), "Đúng hạn"],
    ["late", timelinessLabel("late", "vi"), "Trễ hạn"],
    ["unknown", timelinessLabel("unknown", "vi"), "Chưa rõ ngày nhận"],
    ["MN", levelLabel("MN", "vi"), "Mầm non"],
    ["TH-THCS", levelLabel("TH-THCS", "vi"), "TH và THCS"],
    ["public", ownershipLabel("public", "vi"), "Công lập"],
    ["explained", findingStateLabel("explained", "vi"), "Đã ghi chú"],
  ])("%s is a word of the design", (_, shown, expected) => {
    expect(shown).toBe(expected);
  });

  it.each([
    [
      "unit statuses",
      unitStatuses.map((one) => [unitStatusLabel(one, "vi"), unitStatusLabel(one, "en")]),
    ],
    [
      "file statuses",
      fileStatuses.map((one) => [fileStatusLabel(one, "vi"), fileStatusLabel(one, "en")]),
    ],
    [
      "timeliness",
      timelinessValues.map((one) => [timelinessLabel(one, "vi"), timelinessLabel(one, "en")]),
    ],
    ["levels", schoolLevels.map((one) => [levelLabel(one, "vi"), levelLabel(one, "en")])],
    [
      "evidence",
      [...new Set([...evidenceSources, ...campaignSources])].map((one) => [
        evidenceSourceLabel(one, "vi"),
        evidenceSourceLabel(one, "en"),
      ]),
    ],
  ])("tells all %s apart in both languages", (_, pairs) => {
    const vi = pairs.map(([text]) => text);
    const en = pairs.map(([, text]) => text);
    expect(new Set(vi).size).toBe(pairs.length);
    expect(new Set(en).size).toBe(pairs.length);
    expect([...vi, ...en]).not.toContain("");
  });

  it("gives back a source of evidence that has no name", () => {
    expect(evidenceSourceLabel("toString", "vi")).toBe("toString");
  });
});

describe("dueText", () => {
  const dueDate = "2024-04-25";
  it.each([
    { dueMeans: "before", vi: "trước ngày 25/4/2024", en: "before 25 Apr 2024" },
    { dueMeans: "by", vi: "chậm nhất ngày 25/4/2024", en: "by 25 Apr 2024" },
  ] as const)("$dueMeans is $vi", ({ dueMeans, vi, en }) => {
    expect(dueText({ dueDate, dueMeans }, "vi")).toBe(vi);
    expect(dueText({ dueDate, dueMeans }, "en")).toBe(en);
  });
});

describe("textIn", () => {
  it.each([
    [{ vi: "Số đơn", en: "Petitions" }, "vi", "Số đơn"],
    [{ vi: "Số đơn", en: "Petitions" }, "en", "Petitions"],
    [{ vi: "Số đơn" }, "en", "Số đơn"],
  ] as const)("shows %j in %s", (text, language, expected) => {
    expect(textIn(text, language)).toBe(expected);
  });
});
