import { CampaignSchema } from "../../../src/core/campaign/campaign.ts";
import { unitStatuses, type UnitStatus } from "../../../src/core/consolidation/result.ts";
import {
  isReminded,
  reminderText,
  type ReminderFacts,
} from "../../../src/core/locale/reminder-text.ts";
import type { FileReasonCode } from "../../../src/core/finding/file-reason.ts";
import { reasonAdviceVi } from "../../../src/core/locale/reason-advice-vi.ts";
import { forbiddenWords, holdsWord } from "./forbidden-words.ts";

const campaign = CampaignSchema.parse({
  formatVersion: 1,
  packId: "hocmon-2024",
  packVersion: "1.0.0",
  period: "6T",
  year: 2024,
  dataFrom: "2023-12-15",
  dataTo: "2024-04-24",
  dueDate: "2024-04-25",
  dueMeans: "before",
  form: "short",
  office: { name: "Phòng GDĐT huyện Hóc Môn", sendTo: "thư điện tử tonghop@example.vn" },
});

const reasonCodes = Object.keys(reasonAdviceVi) as FileReasonCode[];

function facts(units: readonly (readonly [string, UnitStatus])[], asOf: string): ReminderFacts {
  return {
    campaign,
    packTitle: "Công tác dân vận",
    period: "6 tháng",
    asOf,
    units: units.map(([name, status]) => ({ name, status })),
  };
}

describe("reminderText", () => {
  it("asks for what is missing and names the units in their order", () => {
    const text = reminderText(
      facts(
        [
          ["Trường Tiểu học Thới Thạnh", "missing"],
          ["Trường Tiểu học Hòa Bình", "accepted"],
          ["Trường Mầm non Sơn Ca", "missing"],
          ["Trường Mầm non Sơn Ca 2", "needs-fixing"],
        ],
        "2024-04-22T01:05:00Z",
      ),
    );
    expect(text).toBe(`Kính gửi: Quý đơn vị có tên dưới đây

Phòng GDĐT huyện Hóc Môn đang tổng hợp báo cáo “Công tác dân vận”, kỳ 6 tháng năm 2024. Hạn gửi: trước ngày 25/4/2024 (ngày cuối là 24/4/2024).

Đến 8 giờ 05 ngày 22/4/2024, chúng tôi chưa nhận được báo cáo của 2 đơn vị; mong sớm nhận được:
1. Trường Tiểu học Thới Thạnh
2. Trường Mầm non Sơn Ca

Báo cáo của 1 đơn vị còn nội dung cần rà soát; mong đơn vị xem lại và gửi tệp đã chỉnh sửa:
1. Trường Mầm non Sơn Ca 2

Nơi nhận báo cáo: thư điện tử tonghop@example.vn

Đơn vị đã gửi trong thời gian này xin bỏ qua lời nhắc. Trân trọng cảm ơn!

Phòng GDĐT huyện Hóc Môn`);
  });

  it.each([
    {
      why: "of whom the signed report came without figures",
      unit: { status: "missing", signedDocument: { files: ["a.pdf"] } },
      says: "Chúng tôi đã nhận văn bản của đơn vị nhưng chưa nhận được tệp Excel số liệu;",
    },
    {
      why: "whose figures came without the signed report, where the office asks for it",
      unit: { status: "needs-fixing", asksDocument: true },
      says: "Chúng tôi đã nhận số liệu của đơn vị nhưng chưa nhận được văn bản báo cáo đã ký;",
    },
    {
      why: "whose form came back blank, signed or not",
      unit: { status: "missing", sentBlankForm: true, signedDocument: { files: ["a.pdf"] } },
      says: "chưa có số liệu; mong đơn vị điền rồi gửi lại",
    },
    {
      why: "whose figures are to be corrected, signed or not",
      unit: { status: "needs-fixing", signedDocument: { files: ["a.pdf"] } },
      says: "Báo cáo đã nhận còn nội dung cần rà soát;",
    },
  ] as const)("asks for what is lacking of one $why", ({ unit, says }) => {
    const units = [{ name: "Trường A", ...unit }];
    const one = reminderText({ ...facts([], "2024-04-22"), units });
    expect(one).toContain(says);
    expect(one).not.toContain("chưa nhận được báo cáo");
    const two = reminderText({ ...facts([], "2024-04-22"), units: [...units, ...units] });
    expect(two).toContain("2 đơn vị");
    for (const text of [one, two]) {
      expect(forbiddenWords.filter((word) => holdsWord(text, word))).toEqual([]);
    }
  });

  it("asks of those whose files cannot be used what each file's reason asks", () => {
    const file = (name: string, ...heldUpBy: readonly FileReasonCode[]) =>
      ({ name, status: "unreadable", heldUpBy }) as const;
    const units = [
      file("Trường A", "encrypted"),
      file("Trường B", "other-period"),
      file("Trường C", "encrypted", "encrypted"),
      file("Trường D", "damaged", "encrypted"),
      // The office has to download it: the unit has nothing to mend.
      file("Trường E", "not-downloaded"),
    ];
    const text = reminderText({ ...facts([], "2024-04-22"), units });
    const paragraphs = text.split("\n\n").filter((one) => one.startsWith("Tệp của"));
    expect(paragraphs).toEqual([
      `Tệp của 2 đơn vị chưa dùng được. Đề nghị bỏ mật khẩu của tệp (trong Excel: Tệp, Thông tin, Bảo vệ sổ làm việc) rồi gửi lại:
1. Trường A
2. Trường C`,
      `Tệp của 1 đơn vị chưa dùng được. Đề nghị gửi báo cáo của kỳ này theo biểu mẫu đã nhận:
1. Trường B`,
      `Tệp của 1 đơn vị chưa dùng được. Đề nghị gửi lại tệp Excel (.xlsx) đã mở thử được. Đề nghị bỏ mật khẩu của tệp (trong Excel: Tệp, Thông tin, Bảo vệ sổ làm việc) rồi gửi lại:
1. Trường D`,
      `Tệp của 1 đơn vị chưa dùng được. Đề nghị gửi lại tệp Excel (.xlsx):
1. Trường E`,
    ]);
  });

  it.each(reasonCodes)("speaks of passwords only where there is one, in good words: %s", (code) => {
    const unit = { name: "Trường A", status: "unreadable", heldUpBy: [code] } as const;
    const text = reminderText({ ...facts([], "2024-04-22"), units: [unit] });
    expect(text.includes("mật khẩu")).toBe(code === "encrypted");
    expect(text).toContain(reasonAdviceVi[code].sender);
    expect(forbiddenWords.filter((word) => holdsWord(text, word))).toEqual([]);
  });

  it("speaks to one unit without a list", () => {
    const text = reminderText(facts([["Trường TH Thới Thạnh", "unreadable"]], "2024-04-22"));
    expect(text).toContain("Kính gửi: Trường TH Thới Thạnh\n");
    expect(text).toContain("Tệp đơn vị đã gửi chưa dùng được. Đề nghị gửi lại tệp Excel (.xlsx).");
    expect(text).not.toContain("1.");
  });

  it.each([
    { asOf: "2024-04-24T16:59:00Z", says: "trước ngày 25/4/2024; hôm nay là ngày cuối." },
    { asOf: "2024-04-24T17:00:00Z", says: "(ngày cuối là 24/4/2024), nay đã qua." },
  ])("tells whether the due date is over, by the campaign's clock: $asOf", ({ asOf, says }) => {
    expect(reminderText(facts([["A", "missing"]], asOf))).toContain(says);
  });

  it("does not explain a due date that means itself", () => {
    const by = { ...campaign, dueMeans: "by" } as const;
    const text = reminderText({ ...facts([["A", "missing"]], "2024-04-22"), campaign: by });
    expect(text).toContain("Hạn gửi: chậm nhất ngày 25/4/2024.");
  });

  it("shows what is not known as a blank to fill in", () => {
    const office = { ...campaign.office, name: " ", sendTo: "" };
    const text = reminderText({
      ...facts([["A", "missing"]], "2024-04-22"),
      campaign: { ...campaign, office },
    });
    expect(text).toContain("Nơi nhận báo cáo: ……………………");
    expect(text.endsWith("……………………")).toBe(true);
  });

  it("says nothing where nobody is to be reminded", () => {
    const rest = unitStatuses.filter((status) => !isReminded(status));
    expect(rest).toEqual(["accepted", "to-decide", "excused", "not-required"]);
    expect(
      reminderText(
        facts(
          rest.map((status) => [status, status]),
          "2024-04-22",
        ),
      ),
    ).toBe("");
  });

  it("blames nobody", () => {
    const all = facts(
      unitStatuses.map((status) => ["Trường A", status]),
      "2024-05-01",
    );
    for (const units of [all.units, ...all.units.map((unit) => [unit])]) {
      const text = reminderText({ ...all, units });
      expect(forbiddenWords.filter((word) => holdsWord(text, word))).toEqual([]);
      expect(text).not.toMatch(/thi đua|chậm trễ|vi phạm|nhắc nhở/iu);
    }
  });
});
