/**
 * The check of the workbook that is open in Excel, kept up to date while the user works in it.
 *
 * Nothing here draws: a view subscribes. One reading at a time; what changes meanwhile is read
 * afterwards, and the last result stays until there is a new one.
 */
import type { CheckedWorkbook } from "../../core/validation/check-workbook.ts";
import type { CellEdit, CellReference } from "../../core/workbook/cell-edit.ts";
import type { HostFailure } from "../host/host-failure.ts";
import type { HostOutcome, OpenWorkbook } from "../host/host.ts";
import type { Engine } from "../worker/engine.ts";
import type { Failure } from "../worker/failure.ts";

export interface OpenCheckState {
  /** `undefined` until the workbook was read once, `no-report` where it carries no form of ours. */
  readonly result: CheckedWorkbook | "no-report" | undefined;
  readonly isChecking: boolean;
  /** The user's own action is being carried out. */
  readonly isWriting: boolean;
  /** What stopped the last reading or writing. */
  readonly failure: Failure | HostFailure | undefined;
}

export interface OpenCheck {
  readonly state: () => OpenCheckState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads, and reads again after changes, until the returned function is called. */
  readonly start: () => () => void;
  readonly recheck: () => Promise<void>;
  /** Writes cells and checks again; whether they were written. */
  readonly edit: (edits: readonly CellEdit[]) => Promise<boolean>;
  readonly select: (place: CellReference) => Promise<void>;
  readonly dismiss: () => void;
}

interface OpenCheckWiring {
  readonly workbook: Pick<OpenWorkbook, "readReport" | "select" | "edit" | "watch">;
  readonly check: Engine["check"];
  /** What went wrong in a way that is our fault, as a report without figures. */
  readonly reportOf: (error: unknown) => string;
}

/** How long to wait after a change: a row that is pasted comes as many. */
const QUIET = 400;
/** How long to wait for a cell that is being typed in. */
const PATIENCE = 1500;

export function createOpenCheck({ workbook, check, reportOf }: OpenCheckWiring): OpenCheck {
  let state: OpenCheckState = {
    result: undefined,
    isChecking: false,
    isWriting: false,
    failure: undefined,
  };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStarted = false;
  let isEditing = false;
  let running: Promise<void> | undefined;
  let isStale = false;

  const change = (part: Partial<OpenCheckState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const schedule = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void recheck(), delay);
  };

  const readAndCheck = async (): Promise<void> => {
    const read = await workbook.readReport();
    if (read.ok) {
      const { value } = read;
      change({
        result: value === undefined ? "no-report" : await check(value),
        failure: undefined,
      });
      return;
    }
    const isTyping = read.failure.code === "cell-edit-mode";
    if (isTyping && isStarted) schedule(PATIENCE);
    // Whoever types sees the last result; the new one comes by itself.
    if (!isTyping || state.result === undefined) change({ failure: read.failure });
  };

  const readUntilFresh = async (): Promise<void> => {
    change({ isChecking: true });
    try {
      while (isStale) {
        isStale = false;
        await readAndCheck();
      }
    } catch (error) {
      change({ failure: { kind: "unexpected", report: reportOf(error) } });
    } finally {
      running = undefined;
      change({ isChecking: false });
    }
  };
  const recheck = (): Promise<void> => {
    clearTimeout(timer);
    isStale = true;
    // Begun in a later turn, so that what asks meanwhile finds it running.
    running ??= Promise.resolve().then(readUntilFresh);
    return running;
  };

  const attempt = async (work: () => Promise<HostOutcome>): Promise<OpenCheckState["failure"]> => {
    try {
      const outcome = await work();
      return outcome.ok ? undefined : outcome.failure;
    } catch (error) {
      return { kind: "unexpected", report: reportOf(error) };
    }
  };

  const edit = async (edits: readonly CellEdit[]): Promise<boolean> => {
    change({ isWriting: true });
    isEditing = true;
    const failure = await attempt(() => workbook.edit(edits));
    isEditing = false;
    // Also after a failure: some of it may have been written.
    await recheck();
    change({ isWriting: false, ...(failure === undefined ? {} : { failure }) });
    return failure === undefined;
  };

  const start = (): (() => void) => {
    isStarted = true;
    void recheck();
    const watching = workbook.watch(() => {
      // What we write ourselves is read anyway when it is written.
      if (isStarted && !isEditing) schedule(QUIET);
    });
    watching.catch((error: unknown) => {
      change({ failure: { kind: "unexpected", report: reportOf(error) } });
    });
    return () => {
      isStarted = false;
      clearTimeout(timer);
      void watching.then((end) => end()).catch(() => undefined);
    };
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    recheck,
    edit,
    select: async ({ sheet, cell }) => {
      const failure = await attempt(() => workbook.select(sheet, cell));
      if (failure !== undefined) change({ failure });
    },
    dismiss: () => {
      change({ failure: undefined });
    },
  };
}
