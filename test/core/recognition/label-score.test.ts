import { GOOD_SCORE, labelScore, labelWords } from "../../../src/core/recognition/label-score.ts";

const scoreOf = (row: string, label: string): number =>
  labelScore(labelWords(row), labelWords(label));

describe("labelScore", () => {
  it.each([
    { row: "Số đơn đã giải quyết", score: 1, why: "the label itself" },
    { row: "  2.1)  SỐ ĐƠN đã giải quyết:", score: 1, why: "case, punctuation, numbering" },
    { row: "- số đơn đã giải quyết (*)", score: 1, why: "a dash ahead, a mark behind" },
    { row: "So don da giai quyet", score: 0.95, why: "without diacritics" },
    { row: "Số đơn đã giải quyết".normalize("NFD"), score: 1, why: "decomposed letters" },
  ])("knows $row ($why)", ({ row, score }) => {
    expect(scoreOf(row, "Số đơn đã giải quyết")).toBe(score);
  });

  it.each([
    {
      row: "Số cán bộ, giáo viên, nhân viên đã được quán triệt, tuyên truyền",
      label: "Số CB-GV-NV đã được quán triệt, tuyên truyền",
      why: "an abbreviation in full",
    },
    {
      row: "Đã ban hành Kế hoạch thực hiện công tác dân vận, quy chế dân chủ cơ sở trong năm",
      label: "Đã ban hành Kế hoạch thực hiện công tác dân vận và quy chế dân chủ ở cơ sở trong năm",
      why: "a small word left out",
      good: false,
    },
    {
      row: "Số lượt người tham dự quán triệt, tuyên truyềnn",
      label: "Số lượt người tham dự quán triệt, tuyên truyền",
      why: "a slip of the pen",
    },
    { row: "Số đơn đang giải quyết", label: "Số đơn đã giải quyết", why: "đang, đã", good: false },
    { row: "Trong đó: nam", label: "Trong đó: nữ", why: "nam, nữ", good: false },
    {
      row: "Số cá nhân được khen thưởng về công tác dân vận",
      label: "Số tập thể được khen thưởng về công tác dân vận",
      why: "people, groups",
      good: false,
    },
    {
      row: "Đã triển khai nội dung Hướng dẫn “4 không”",
      label: "Đã triển khai nội dung Hướng dẫn “5 không”",
      why: "another number",
      good: false,
    },
    { row: "", label: "Số lớp", why: "nothing", good: false },
  ])("$row: $why", ({ row, label, good = true }) => {
    expect(scoreOf(row, label) >= GOOD_SCORE).toBe(good);
  });
});
