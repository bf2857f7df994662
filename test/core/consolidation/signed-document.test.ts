/** Which units have a signed document beside their figures, and when its lack is worth saying. */
import type { ReceivedDecision } from "../../../src/core/campaign/decisions.ts";
import type { UnitId } from "../../../src/core/campaign/unit.ts";
import {
  collectsDocuments,
  isUnsigned,
  signedDocumentOf,
} from "../../../src/core/consolidation/signed-document.ts";
import { unitStatuses, type FileStatus } from "../../../src/core/consolidation/result.ts";

const unitId = "U1" as UnitId;
const of = (status: FileStatus, file: string, unit = "U1") => ({
  file,
  status,
  unitId: unit as UnitId,
});
const register = (signedDocument: string): readonly ReceivedDecision[] => [
  { unitId, signedDocument, reason: "", by: "A" },
];

describe("the signed document of a unit", () => {
  it.each([
    { why: "none", files: [of("counted", "a.xlsx")], written: "", is: undefined },
    { why: "one", files: [of("document", "a.pdf")], written: "", is: { files: ["a.pdf"] } },
    {
      why: "several",
      files: [of("document", "a.pdf"), of("counted", "a.xlsx"), of("document", "b.jpg")],
      written: "",
      is: { files: ["a.pdf", "b.jpg"] },
    },
    {
      why: "its copy once",
      files: [of("document", "a.pdf"), of("identical", "b.pdf")],
      written: "",
      is: { files: ["a.pdf"] },
    },
    {
      why: "not to be used, says the office",
      files: [of("superseded", "a.pdf")],
      written: "",
      is: undefined,
    },
    { why: "another's", files: [of("document", "a.pdf", "U2")], written: "", is: undefined },
    {
      why: "nobody's",
      files: [{ file: "a.pdf", status: "document" as const }],
      written: "",
      is: undefined,
    },
    {
      why: "recorded only: it came on paper",
      files: [],
      written: " 12/BC-THSC ngày 20/4/2024",
      is: { files: [], recorded: "12/BC-THSC ngày 20/4/2024" },
    },
    {
      why: "both",
      files: [of("document", "a.pdf")],
      written: "12/BC",
      is: { files: ["a.pdf"], recorded: "12/BC" },
    },
    ...["chưa", "Chưa có", "không", "chưa nhận được", "-"].map((written) => ({
      why: `recorded as ${written}`,
      files: [],
      written,
      is: undefined,
    })),
  ])("$why", ({ files, written, is }) => {
    expect(signedDocumentOf(unitId, files, register(written))).toEqual(is);
  });

  it("is missed only where figures count", () => {
    expect(unitStatuses.filter((status) => isUnsigned({ status }))).toEqual([
      "accepted",
      "needs-fixing",
    ]);
    expect(isUnsigned({ status: "accepted", signedDocument: { files: ["a.pdf"] } })).toBe(false);
  });

  it("is collected once some unit has one", () => {
    expect(collectsDocuments([{ status: "accepted" }])).toBe(false);
    const other = { status: "missing", signedDocument: { files: [], recorded: "1/BC" } } as const;
    expect(collectsDocuments([{ status: "accepted" }, other])).toBe(true);
  });
});
