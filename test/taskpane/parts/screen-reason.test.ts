import type { FileReason } from "../../../src/core/finding/file-reason.ts";
import { screenReason } from "../../../src/taskpane/parts/screen-reason.ts";
import { forbiddenWords, holdsWord } from "../../core/locale/forbidden-words.ts";

const says = [{ source: "file-name", says: "TH Ấp Đình" }];

const reasons: readonly FileReason[] = [
  { code: "lacks-figures", args: { file: "nhan/a.xlsx", codes: ["DV_01_01"] } },
  { code: "order-unknown", args: { file: "nhan/a.xlsx" } },
  { code: "newer-than-decided", args: { file: "nhan/a.xlsx" } },
  { code: "unit-disagrees", args: { says } },
  { code: "several-units-fit", args: { units: ["TH-01", "TH-02"] } },
  { code: "unit-not-in-registry", args: { says: "TH X" } },
  { code: "no-unit-named", args: {} },
  { code: "not-a-template", args: {} },
  { code: "period-unknown", args: {} },
  { code: "document-of-nobody", args: { kind: "pdf" } },
  { code: "document-of-several", args: { kind: "pdf", units: ["TH-01", "TH-02"] } },
  { code: "only-a-link", args: { kind: "gsheet" } },
  { code: "not-downloaded", args: {} },
  { code: "old-format", args: {} },
  { code: "other-format", args: { format: ".wps" } },
  { code: "reader-failed", args: { detail: "x" } },
];

describe.each(reasons)("screenReason of $code", (reason) => {
  it("does not send people elsewhere: what it takes is beside it", () => {
    expect(screenReason(reason, "vi")).not.toContain("so-xu-ly");
    expect(screenReason(reason, "en")).not.toContain("so-xu-ly");
    expect(screenReason(reason, "vi")).not.toContain("thư mục nhan");
  });

  it("uses the office's words", () => {
    const text = screenReason(reason, "vi");
    expect(forbiddenWords.filter((word) => holdsWord(text, word))).toEqual([]);
  });
});

it("leaves other reasons to the core", () => {
  expect(screenReason({ code: "empty", args: {} }, "vi")).toContain("Tệp rỗng");
});

it("names the other file as the lists do, in sentences of the core too", () => {
  const replaced: FileReason = { code: "replaced-by", args: { file: "nhan/a.xlsx" } };
  expect(screenReason(replaced, "vi")).toBe("Đã có tệp thay thế: a.xlsx.");
  expect(screenReason({ code: "order-unknown", args: { file: "nhan/a.xlsx" } }, "en")).toContain(
    "from a.xlsx,",
  );
});
