import {
  checkChosen,
  chosenChecksReducer,
  nothingChosen,
  type ChosenChecksEvent,
  type ChosenReportResult,
} from "../../../src/taskpane/check/chosen-checks.ts";

const outcome = { ok: false, failure: { kind: "cancelled" } } as const;
const result = (id: number, path: string): ChosenReportResult => ({ id, path, outcome });
const chosen = (count: number): ChosenChecksEvent => ({ kind: "chosen", count });
const checked = (...results: readonly ChosenReportResult[]): ChosenChecksEvent => ({
  kind: "checked",
  results,
});

describe("chosen files", () => {
  it.each([
    { events: [chosen(2)], ids: [], of: 2, why: "none is checked yet" },
    { events: [chosen(2), checked(result(1, "a"))], ids: [1], of: 2, why: "one is" },
    {
      events: [chosen(1), checked(result(1, "a")), chosen(1), checked(result(2, "b"))],
      ids: [1, 2],
      of: 2,
      why: "a later choice is added",
    },
    {
      events: [chosen(1), checked(result(1, "a")), chosen(1), checked(result(2, "a"))],
      ids: [2],
      of: 1,
      why: "a file chosen again after it was mended",
    },
    {
      events: [chosen(9), checked(result(1, "a")), { kind: "stopped" }],
      ids: [1],
      of: 1,
      why: "stopped",
    },
    {
      events: [chosen(1), checked(result(1, "a")), { kind: "cleared" }],
      ids: [],
      of: 0,
      why: "cleared",
    },
  ] as const)("$why", ({ events, ids, of }) => {
    const state = events.reduce(chosenChecksReducer, nothingChosen);
    expect(state.reports.map(({ id }) => id)).toEqual(ids);
    expect(state.of).toBe(of);
  });

  it("are checked in order, and no more after a stop", async () => {
    const files = ["a", "b", "c"].map((path) => ({ path, content: new Uint8Array() }));
    const seen: string[] = [];
    await checkChosen(
      files,
      () => Promise.resolve(outcome),
      (path) => seen.push(path),
      () => seen.length === 2,
    );
    expect(seen).toEqual(["a", "b"]);
  });
});
