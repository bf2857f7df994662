import type { Finding } from "../../../src/core/finding/finding.ts";
import { findingAdvice, findingMessage } from "../../../src/core/locale/finding-messages.ts";
import { findingCodes, findingsOf } from "./sample-sentences.ts";
import { label, named, number } from "./samples.ts";

const base = { state: "open" } as const;

describe("findingMessage", () => {
  it.each<{ readonly finding: Finding; readonly vi: string; readonly en: string }>([
    {
      finding: {
        ...base,
        code: "required-blank",
        severity: "error",
        args: { indicators: [named(4), named(7)] },
      },
      vi: "Còn 2 ô bắt buộc chưa nhập: “Chỉ tiêu 4” (E14); “Chỉ tiêu 7” (E17). Đề nghị nhập đủ; nội dung không phát sinh thì ghi 0 hoặc chọn Có ở ô “không phát sinh” của mục.",
      en: "2 required cells are blank: “Indicator 4” (E14); “Indicator 7” (E17). Fill them in; where nothing happened, write 0 or choose Có in the section's cell “không phát sinh”.",
    },
    {
      finding: {
        ...base,
        code: "ambiguous-value",
        severity: "error",
        args: { label, raw: "1.234", readings: [number(1.234), number(1234)] },
      },
      vi: "“Số đơn tiếp nhận”: ô ghi “1.234” có thể hiểu là 1,234 hoặc 1.234, nên chưa lấy giá trị nào. Đề nghị nhập lại cho chỉ còn một cách hiểu: số thì không kèm dấu chấm, dấu gạch chéo; ngày thì đủ ngày, tháng, năm.",
      en: "“Petitions received”: the cell says “1.234”, which may be 1.234 or 1,234, so no figure was taken. Type it so that it can be read in one way only: a number without dots or slashes, a date with day, month and year.",
    },
    {
      finding: {
        ...base,
        code: "computed-overwritten",
        severity: "note",
        args: {
          label,
          typed: { value: 0.928, as: "ratio" },
          computed: { value: 0.928, as: "ratio" },
        },
      },
      vi: "“Số đơn tiếp nhận”: ô tự tính đang ghi 92,8% do nhập tay; biểu tính được 92,8%.",
      en: "“Petitions received”: 92.8% was typed over the computed cell; the form computes 92.8%.",
    },
    {
      finding: {
        ...base,
        code: "common-problem",
        severity: "warning",
        args: {
          rule: "R-TT-01",
          message: { vi: "Số nữ ({TT_01_02}) lớn hơn tổng số ({TT_01_01}); đề nghị đối chiếu." },
          units: 30,
          reported: 48,
        },
      },
      vi: "Quy tắc R-TT-01 chưa khớp ở 30/48 đơn vị đã báo cáo: Số nữ lớn hơn tổng số; đề nghị đối chiếu. Đề nghị xem lại quy tắc, biểu mẫu hoặc hướng dẫn trước khi đề nghị từng đơn vị chỉnh sửa.",
      en: "Rule R-TT-01 is not met by 30 of 48 units that reported: Số nữ lớn hơn tổng số; đề nghị đối chiếu. Look at the rule, the form or its guidance again before asking every unit to correct figures.",
    },
  ])("$finding.code: $vi", ({ finding, vi, en }) => {
    expect(findingMessage(finding, "vi")).toBe(vi);
    expect(findingMessage(finding, "en")).toBe(en);
  });

  it.each(findingCodes)("%s as a note asks nothing, else it says what to do", (code) => {
    for (const language of ["vi", "en"] as const) {
      const advice = findingAdvice(code, language);
      for (const note of findingsOf(code, "note")) {
        expect(findingMessage(note, language)).not.toContain(advice);
      }
      for (const error of findingsOf(code, "error")) {
        const message = findingMessage(error, language);
        // The author of a rule says what to do in its message.
        if (code === "rule-failed") expect(message).not.toContain(advice);
        else expect(message.endsWith(advice)).toBe(true);
      }
    }
  });

  it("names six of many cells, and of the others where they are", () => {
    const indicators = Array.from({ length: 8 }, (_, index) => named(index));
    const finding: Finding = {
      ...base,
      code: "required-blank",
      severity: "note",
      args: { indicators },
    };
    expect(findingMessage(finding, "vi")).toContain("“Chỉ tiêu 5” (E15) và 2 ô khác: E16, E17.");
    expect(findingMessage(finding, "en")).toContain("“Indicator 5” (E15) and 2 more: E16, E17.");
  });

  it("tells sheets apart where cells lie on several", () => {
    const moved = [named(1), named(2, { sheet: "Báo cáo (2)" })];
    const finding: Finding = { ...base, code: "layout-changed", severity: "note", args: { moved } };
    expect(findingMessage(finding, "vi")).toContain(
      "“Chỉ tiêu 1” (Báo cáo!E11); “Chỉ tiêu 2” (Báo cáo (2)!E12)",
    );
  });

  it.each([
    { raw: "a\u001B[31mb", shown: "“a [31mb”", why: "a terminal's control codes" },
    { raw: "12\n  13", shown: "“12 13”", why: "several lines" },
    { raw: "\u202E12", shown: "“12”", why: "direction of writing" },
    { raw: "x".repeat(200), shown: `“${"x".repeat(79)}…”`, why: "a whole paragraph" },
  ])("quotes what a file says without harm: $why", ({ raw, shown }) => {
    const finding: Finding = {
      ...base,
      code: "vague-value",
      severity: "error",
      args: { label, raw },
    };
    expect(findingMessage(finding, "vi")).toContain(`ô ghi ${shown} chưa chính xác`);
  });
});
