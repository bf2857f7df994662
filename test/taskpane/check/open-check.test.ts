import type { CheckedWorkbook } from "../../../src/core/validation/check-workbook.ts";
import type { WorkbookSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";
import type { HostFailure } from "../../../src/taskpane/host/host-failure.ts";
import { createOpenCheck } from "../../../src/taskpane/check/open-check.ts";

const snapshot: WorkbookSnapshot = { sheets: [], names: new Map(), dateSystem: "1900" };
const result: CheckedWorkbook = {
  outcome: "not-a-report",
  reason: { code: "no-unit-named", args: {} },
};
const editing: HostFailure = { code: "cell-edit-mode" };
const protectedSheet: HostFailure = { code: "protected-sheet" };
const edits = [{ sheet: "Báo cáo", cell: "E14", value: 1 }];

/** A workbook that does as it is told; `during` runs while it is being read. */
function fakeWorkbook() {
  const fake = {
    log: [] as string[],
    reading: undefined as HostFailure | undefined,
    writing: undefined as HostFailure | undefined,
    carries: true,
    during: (): void => undefined,
    change: (): void => undefined,
    workbook: {
      readReport: () => {
        fake.log.push("read");
        fake.during();
        return Promise.resolve(
          fake.reading === undefined
            ? ({ ok: true, value: fake.carries ? snapshot : undefined } as const)
            : ({ ok: false, failure: fake.reading } as const),
        );
      },
      select: (sheet: string, cell: string) => {
        fake.log.push(`select ${sheet}!${cell}`);
        return Promise.resolve({ ok: true, value: undefined } as const);
      },
      edit: () => {
        fake.log.push("edit");
        fake.change();
        return Promise.resolve(
          fake.writing === undefined
            ? ({ ok: true, value: undefined } as const)
            : ({ ok: false, failure: fake.writing } as const),
        );
      },
      watch: (onChange: () => void) => {
        fake.change = onChange;
        return Promise.resolve(() => {
          fake.log.push("unwatched");
          return Promise.resolve();
        });
      },
    },
  };
  return fake;
}

function started(prepare: (fake: ReturnType<typeof fakeWorkbook>) => void = () => undefined) {
  const fake = fakeWorkbook();
  prepare(fake);
  const check = createOpenCheck({
    workbook: fake.workbook,
    check: () => Promise.resolve(result),
    reportOf: () => "report",
  });
  const stop = check.start();
  return { fake, check, stop };
}

const settle = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);

describe("the open workbook's check", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("reads once at the start", async () => {
    const { fake, check } = started();
    await settle(5000);
    expect(fake.log).toEqual(["read"]);
    expect(check.state()).toMatchObject({ result, isChecking: false, failure: undefined });
  });

  it("says that a workbook carries no report", async () => {
    const { check } = started((fake) => {
      fake.carries = false;
    });
    await settle();
    expect(check.state().result).toBe("no-report");
  });

  it("reads once after many changes, when it is quiet", async () => {
    const { fake } = started();
    await settle();
    for (let change = 0; change < 10; change += 1) {
      fake.change();
      await settle(100);
    }
    expect(fake.log).toEqual(["read"]);
    await settle(400);
    expect(fake.log).toEqual(["read", "read"]);
  });

  it("reads again where asked while it reads, and only once more", async () => {
    const { fake, check } = started();
    await settle();
    fake.log.length = 0;
    fake.during = () => {
      fake.during = () => undefined;
      void check.recheck();
      void check.recheck();
    };
    await check.recheck();
    expect(fake.log).toEqual(["read", "read"]);
  });

  it("keeps the last result while somebody types, and tries until it can read", async () => {
    const { fake, check } = started();
    await settle();
    fake.reading = editing;
    fake.change();
    await settle(500);
    expect(check.state()).toMatchObject({ result, failure: undefined });
    fake.reading = undefined;
    fake.log.length = 0;
    await settle(1500);
    expect(fake.log).toEqual(["read"]);
  });

  it("says that a cell is being edited where nothing was read yet, and goes on by itself", async () => {
    const { fake, check } = started((one) => {
      one.reading = editing;
    });
    await settle();
    expect(check.state()).toMatchObject({ result: undefined, failure: editing });
    fake.reading = undefined;
    await settle(1500);
    expect(check.state()).toMatchObject({ result, failure: undefined });
  });

  it("checks at once after its own writing, and takes that for no change of the user's", async () => {
    const { fake, check } = started();
    await settle();
    fake.log.length = 0;
    await expect(check.edit(edits)).resolves.toBe(true);
    await settle(5000);
    expect(fake.log).toEqual(["edit", "read"]);
    expect(check.state().isWriting).toBe(false);
  });

  it("reads after a writing that failed too, and still says why", async () => {
    const { fake, check } = started();
    await settle();
    fake.writing = protectedSheet;
    await expect(check.edit(edits)).resolves.toBe(false);
    expect(fake.log).toEqual(["read", "edit", "read"]);
    expect(check.state()).toMatchObject({ result, failure: protectedSheet });
    check.dismiss();
    expect(check.state().failure).toBeUndefined();
  });

  it("makes a report of a fault", async () => {
    const fake = fakeWorkbook();
    const check = createOpenCheck({
      workbook: fake.workbook,
      check: () => Promise.reject(new Error("45")),
      reportOf: () => "report",
    });
    await check.recheck();
    expect(check.state().failure).toEqual({ kind: "unexpected", report: "report" });
  });

  it("ends with its view", async () => {
    const { fake, stop } = started();
    await settle();
    stop();
    fake.change();
    await settle(5000);
    expect(fake.log).toEqual(["read", "unwatched"]);
  });

  it("goes to a cell", async () => {
    const { fake, check } = started();
    await settle();
    await check.select({ sheet: "Báo cáo", cell: "E14" });
    expect(fake.log.at(-1)).toBe("select Báo cáo!E14");
  });
});
