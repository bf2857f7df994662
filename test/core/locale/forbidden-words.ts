/** Words that schools read as blame or that the office does not use (review of the domain, part 2). */
export const forbiddenWords = [
  "phát hiện",
  "lỗi",
  "cảnh báo",
  "giải trình",
  "phiếu phản hồi",
  "bản nộp",
  "nộp",
  "duyệt",
  "trả lại",
  "phát hành",
  "nguồn dữ liệu",
  "so sánh kỳ",
  "xã/phường",
  "cấp trên",
  "paste values",
  "luỹ kế",
  "báo cáo ngay",
  "sửa một trong hai ô",
] as const;

/** Whether a text holds a word by itself, not as part of a longer one. */
export function holdsWord(text: string, word: string): boolean {
  return new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, "iu").test(text.normalize("NFC"));
}
