import { noDecisions } from "../../../src/core/campaign/decisions.ts";
import type { UnitId } from "../../../src/core/campaign/unit.ts";
import { consolidate } from "../../../src/core/consolidation/consolidate.ts";
import { setAside, type ExaminedFile } from "../../../src/core/consolidation/examined-file.ts";
import { noReceivedTimes } from "../../../src/core/consolidation/received-times.ts";
import { honest, reportFile, smallContext, smallUnits } from "./small-campaign.ts";

const context = smallContext(smallUnits("TH", "TH"));

function copyOf(unitId: string, file: string): ExaminedFile {
  const evidence = [
    { source: "sender", says: `${unitId}@x.vn`, unitId: unitId as UnitId },
  ] as const;
  return { ...reportFile(unitId, file, honest, { sha256: "same" }), evidence };
}

function settled(files: readonly ExaminedFile[]) {
  const { units, files: all } = consolidate({
    context,
    files,
    decisions: noDecisions,
    received: noReceivedTimes,
    asOf: "2024-09-01T00:00:00Z",
  });
  return {
    units: units.map(({ unit, status }) => `${unit.unitId} ${status}`),
    files: all.map(({ file, status }) => `${file} ${status}`),
  };
}

describe("copies of the same bytes", () => {
  it("that two senders give to two units are nobody's until the office says whose", () => {
    expect(
      settled([copyOf("U1", "nhan/1.eml!/b.xlsx"), copyOf("U2", "nhan/2.eml!/b.xlsx")]),
    ).toEqual({
      units: ["U1 to-decide", "U2 to-decide"],
      files: ["nhan/1.eml!/b.xlsx conflict", "nhan/2.eml!/b.xlsx identical"],
    });
  });

  const named = copyOf("U1", "nhan/b.xlsx");
  const unnamed = setAside({ ...named, file: "nhan/a.xlsx" }, "unrecognised", {
    code: "no-unit-named",
    args: {},
  });
  const doubtful = setAside({ ...named, file: "nhan/c.xlsx" }, "ambiguous", {
    code: "period-unknown",
    args: {},
  });
  it.each([
    {
      why: "one whose name tells nothing takes nothing from one that tells",
      files: [unnamed, named],
      is: ["nhan/a.xlsx identical", "nhan/b.xlsx counted"],
    },
    {
      why: "one whose name raises a doubt is asked about, whatever the others are called",
      files: [named, doubtful],
      is: ["nhan/b.xlsx identical", "nhan/c.xlsx ambiguous"],
    },
  ])("$why", ({ files, is }) => {
    expect(settled(files).files).toEqual(is);
  });
});
