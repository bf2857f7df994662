import fc from "fast-check";
import type { OfficeFailure } from "../../../src/adapters/office-js/office-failure.ts";
import { base64FromBytes, bytesFromBase64 } from "../../../src/taskpane/host/base64.ts";
import { isDarkColour } from "../../../src/taskpane/host/dark-colour.ts";
import {
  hostFailureAfterWrite,
  hostFailureFromOffice,
} from "../../../src/taskpane/host/host-failure-from-office.ts";
import type { HostFailure } from "../../../src/taskpane/host/host-failure.ts";

describe("base64FromBytes and bytesFromBase64", () => {
  it("are each other's inverse", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
        expect(bytesFromBase64(base64FromBytes(bytes))).toEqual(Uint8Array.from(bytes));
      }),
      { numRuns: 20 },
    );
  });

  it("writes what other programs read, however much it is", () => {
    const bytes = Uint8Array.from({ length: 1_000_003 }, (_, at) => at % 251);
    expect(base64FromBytes(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  });
});

describe("isDarkColour", () => {
  it.each([
    { colour: "#FFFFFF", isDark: false, why: "colourful and white themes" },
    { colour: "#E6E6E6", isDark: false, why: "light grey" },
    { colour: "#777777", isDark: false, why: "black letters are still the better ones" },
    { colour: "#666666", isDark: true, why: "dark grey theme" },
    { colour: "#262626", isDark: true, why: "black theme" },
    { colour: "#0000ff", isDark: true, why: "blue is dark to the eye" },
    { colour: undefined, isDark: undefined, why: "Excel on the web" },
    { colour: "white", isDark: undefined, why: "not as Office writes it" },
  ])("says $isDark of $colour ($why)", ({ colour, isDark }) => {
    expect(isDarkColour(colour)).toBe(isDark);
  });
});

describe("hostFailureFromOffice", () => {
  it.each<{ office: OfficeFailure; host: HostFailure }>([
    {
      office: { code: "protected-sheet", sheet: "Báo cáo", cell: "E14" },
      host: { code: "protected-sheet", sheet: "Báo cáo", cells: ["E14"] },
    },
    { office: { code: "protected-sheet" }, host: { code: "protected-sheet" } },
    {
      office: { code: "name-taken", kind: "sheet", name: "Tổng hợp" },
      host: { code: "name-taken", sheet: "Tổng hợp" },
    },
    {
      office: { code: "name-taken", kind: "name", name: "TH_1" },
      host: { code: "name-taken", detail: "TH_1" },
    },
    {
      office: { code: "cells-in-the-way", sheet: "Chi tiết", cells: ["B90", "C90"], count: 2 },
      host: { code: "cells-in-the-way", sheet: "Chi tiết", cells: ["B90", "C90"] },
    },
    { office: { code: "response-too-large" }, host: { code: "request-too-large" } },
    { office: { code: "sheet-missing", sheet: "x" }, host: { code: "sheet-gone", sheet: "x" } },
    {
      office: { code: "not-supported", location: "Table.resize" },
      host: { code: "host-failed", detail: "Table.resize" },
    },
    {
      office: { code: "host-failed", hostCode: "GeneralException", location: "Range.values" },
      host: { code: "host-failed", detail: "GeneralException" },
    },
  ])("keeps what $office.code is about", ({ office, host }) => {
    expect(hostFailureFromOffice(office)).toEqual(host);
  });

  it("says which sheets may be half written", () => {
    const undone = {
      state: "incomplete",
      removed: ["a"],
      restored: ["b"],
      notRestored: ["c"],
    } as const;
    expect(hostFailureAfterWrite({ code: "too-busy" }, undone)).toEqual({
      code: "too-busy",
      undone: { notRestored: ["c"] },
    });
  });
});
