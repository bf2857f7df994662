import { heldUpLines } from "../../src/cli/held-up-units.ts";
import type { UnitId } from "../../src/core/campaign/unit.ts";
import type {
  ConsolidatedFile,
  ConsolidatedUnit,
} from "../../src/core/consolidation/consolidation.ts";
import type { FileStatus, UnitStatus } from "../../src/core/consolidation/result.ts";
import type { FileReason } from "../../src/core/finding/file-reason.ts";
import { smallUnits } from "../core/consolidation/small-campaign.ts";

const [first] = smallUnits("TH");

function unit(
  name: string,
  status: UnitStatus,
  ...heldUpBy: readonly ConsolidatedFile[]
): ConsolidatedUnit {
  if (first === undefined) throw new Error("No unit");
  const named = { ...first, unitId: name as UnitId, name };
  return { unit: named, status, values: {}, ...(heldUpBy.length === 0 ? {} : { heldUpBy }) };
}

function file(path: string, status: FileStatus, reason: FileReason): ConsolidatedFile {
  return { file: path, sha256: path, size: 1, status, reason, evidence: [] };
}

const locked = (path: string): ConsolidatedFile =>
  file(path, "encrypted", { code: "encrypted", args: {} });
const differs = (path: string, other: string): ConsolidatedFile =>
  file(path, "to-decide", { code: "order-unknown", args: { file: other } });

const NEEDS_PASSWORD = "Tệp có mật khẩu. Đề nghị đơn vị bỏ mật khẩu rồi gửi lại.";

describe("heldUpLines", () => {
  it.each([
    {
      why: "who reported, or sent nothing, is told elsewhere",
      units: [unit("A", "accepted"), unit("B", "missing"), unit("C", "excused")],
      lines: [],
    },
    {
      why: "one line for all units of one reason, in the registry's order",
      units: [
        unit("TH Mai", "unreadable", locked("nhan/Mai.xlsx")),
        unit(
          "TH Lan",
          "unreadable",
          file("nhan/b.xlsx", "unreadable", { code: "empty", args: {} }),
        ),
        unit("TH Sen", "unreadable", locked("nhan/huyện.zip!/Sen.xlsx")),
      ],
      lines: [
        "Tệp chưa dùng được (3):",
        `  TH Mai (Mai.xlsx); TH Sen (huyện.zip!/Sen.xlsx): ${NEEDS_PASSWORD}`,
        "  TH Lan (b.xlsx): Tệp rỗng. Đề nghị tải lại, hoặc đơn vị gửi lại.",
      ],
    },
    {
      why: "what waits for the office comes after what waits for the unit",
      units: [
        unit(
          "TH Lan",
          "to-decide",
          differs("nhan/1.xlsx", "nhan/2.xlsx"),
          differs("nhan/2.xlsx", "nhan/1.xlsx"),
        ),
        unit("TH Mai", "unreadable", locked("nhan/Mai\u202E.xlsx")),
      ],
      lines: [
        "Tệp chưa dùng được (1):",
        `  TH Mai (Mai .xlsx): ${NEEDS_PASSWORD}`,
        "Chờ xác định (1):",
        "  TH Lan (1.xlsx, 2.xlsx): Khác số liệu với nhan/2.xlsx mà chưa rõ tệp nào mới hơn. Đề nghị ghi vào so-xu-ly.xlsx, trang Tệp, cột Cách dùng.",
      ],
    },
    {
      why: "files of several reasons say them all",
      units: [
        unit(
          "TH Mai",
          "unreadable",
          file("nhan/a.xlsx", "unreadable", { code: "empty", args: {} }),
          locked("nhan/b.xlsx"),
        ),
      ],
      lines: [
        "Tệp chưa dùng được (1):",
        `  TH Mai (a.xlsx, b.xlsx): Tệp rỗng. Đề nghị tải lại, hoặc đơn vị gửi lại. ${NEEDS_PASSWORD}`,
      ],
    },
  ])("$why", ({ units, lines }) => {
    expect(heldUpLines(units, "vi")).toEqual(lines);
  });

  it("speaks English too", () => {
    expect(heldUpLines([unit("TH Mai", "unreadable", locked("nhan/a.xlsx"))], "en")).toEqual([
      "File not usable (1):",
      "  TH Mai (a.xlsx): It has a password. Ask the unit to remove it and to send the file again.",
    ]);
  });
});
