/** The words of the sheet `Kiểm tra`: the same in every language, because formats refer to them. */
import type { FindingState, Severity } from "../finding/finding.ts";
import type { Verdict } from "./judge-rule.ts";

export type VerdictToken =
  "ĐẠT" | "CẦN SỬA" | "CẦN LÀM RÕ" | "ĐÃ GHI CHÚ" | "LƯU Ý" | "CHƯA ĐỦ SỐ LIỆU" | "KHÔNG ÁP DỤNG";

/** The word for a verdict; what a failed rule is called depends on its severity and on a note. */
export function verdictToken(
  verdict: Verdict["verdict"],
  severity: Severity = "error",
  state: FindingState = "open",
): VerdictToken {
  if (verdict === "pass") return "ĐẠT";
  if (verdict !== "fail") return "CHƯA ĐỦ SỐ LIỆU";
  switch (severity) {
    case "error":
      return "CẦN SỬA";
    case "warning":
      return state === "explained" ? "ĐÃ GHI CHÚ" : "CẦN LÀM RÕ";
    case "note":
      return "LƯU Ý";
  }
}
