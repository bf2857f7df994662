import { fileColumns, FILES_SHEET, useWords } from "../../../src/core/campaign/decision-columns.ts";
import type { FileReason } from "../../../src/core/finding/file-reason.ts";
import { reasonMessage } from "../../../src/core/locale/reason-messages.ts";
import { problemMessage } from "../../../src/core/locale/problem-messages.ts";

describe("reasonMessage", () => {
  it.each<{ readonly reason: FileReason; readonly vi: string }>([
    { reason: { code: "only-file", args: {} }, vi: "Tệp duy nhất của đơn vị." },
    {
      reason: { code: "only-file", args: { copies: 1 } },
      vi: "Báo cáo duy nhất của đơn vị; nhận 2 bản giống hệt nhau, tính một lần.",
    },
    {
      reason: { code: "newest-file", args: { others: 1 } },
      vi: "Tệp mới nhất trong 2 tệp của đơn vị.",
    },
    {
      reason: { code: "other-period", args: { period: "9T", year: "2024" } },
      vi: "Báo cáo của kỳ khác (9T năm 2024). Đề nghị đơn vị gửi báo cáo của kỳ này.",
    },
    {
      reason: { code: "other-period", args: { period: "", year: "" } },
      vi: "Báo cáo của kỳ khác (chưa ghi kỳ). Đề nghị đơn vị gửi báo cáo của kỳ này.",
    },
    {
      reason: { code: "too-large", args: { limit: 52_428_800 } },
      vi: "Tệp lớn quá 50 MB nên không được mở. Đề nghị đơn vị bỏ ảnh, trang thừa rồi gửi lại.",
    },
    {
      reason: {
        code: "unit-disagrees",
        args: {
          says: [
            { source: "file-name", says: "TH A.xlsx" },
            { source: "sender", says: "TH B" },
          ],
        },
      },
      vi: "Thông tin về đơn vị không khớp: Tên tệp: “TH A.xlsx”; Người gửi: “TH B”. Đề nghị hỏi đơn vị rồi ghi vào so-xu-ly.xlsx, trang Tệp, cột Mã.",
    },
  ])("$reason.code: $vi", ({ reason, vi }) => {
    expect(reasonMessage(reason, "vi")).toBe(vi);
  });

  it("asks for the words that the office's register takes", () => {
    const text = reasonMessage(
      { code: "lacks-figures", args: { file: "nhan/a.xlsx", codes: ["DN_01_01"] } },
      "vi",
    );
    const { replace, add, complete, ignore } = useWords;
    const place = `trang ${FILES_SHEET}, cột ${fileColumns.use[0]}: ${replace}, ${add} hoặc ${complete}`;
    expect(text).toContain(place);
    const unknown = problemMessage({ code: "unknown-use", args: { found: "gộp" } }, "vi");
    for (const word of [replace, add, complete, ignore]) expect(unknown).toContain(word);
  });
});
