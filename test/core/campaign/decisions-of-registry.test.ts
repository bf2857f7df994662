import type { Decisions } from "../../../src/core/campaign/decisions.ts";
import { decisionsOfRegistry, findUnit } from "../../../src/core/campaign/decisions-of-registry.ts";
import { unitOf } from "./unit-of.ts";

const units = [unitOf("TH-01"), unitOf("MNsc2")];
const note = { reason: "", by: "" };

describe("findUnit", () => {
  it.each([
    ["TH-01", "TH-01"],
    ["th-01", "TH-01"],
    ["MNSC2", "MNsc2"],
    ["TH-02", undefined],
  ])("finds %s as %s", (written, found) => {
    expect(findUnit(units, written)?.unitId).toBe(found);
  });
});

describe("decisionsOfRegistry", () => {
  it("spells ids as the registry does and keeps those that it lacks", () => {
    const written = (id: string) => unitOf(id).unitId;
    const decisions: Decisions = {
      received: [{ unitId: written("th-01"), received: "2024-04-24", ...note }],
      files: [
        { file: "nhan/a.xlsx", sha256: "aa", unitId: written("mnsc2"), ...note },
        { file: "nhan/b.xlsx", sha256: "bb", unitId: written("zz"), ...note },
        { file: "nhan/c.xlsx", sha256: "cc", use: "ignore", ...note },
      ],
    };
    const spelt = decisionsOfRegistry(decisions, units);
    expect(spelt.received.map(({ unitId }) => unitId)).toEqual(["TH-01"]);
    expect(spelt.files.map(({ unitId }) => unitId)).toEqual(["MNsc2", "zz", undefined]);
  });
});
