/** What can be done with a campaign: asks worker and host, and tells the reducer. */
import type { HostFailure } from "../host/host-failure.ts";
import type { Host, HostOutcome, OpenWorkbook } from "../host/host.ts";
import type { CampaignSource, ChosenFile } from "../worker/campaign-source.ts";
import type { Answers, Engine, NewCampaignForm, Outcome, Saved } from "../worker/engine.ts";
import type { Failure } from "../worker/failure.ts";
import type { FileLine, MergeView } from "../worker/merge-view.ts";
import type { CampaignEvent, SavedNames, Work } from "./campaign-reducer.ts";
import { progressByFrame } from "./progress-by-frame.ts";

export interface CampaignActions {
  /** Asks for a folder that can be written to, where the browser has such. */
  readonly openFolder: () => Promise<void>;
  readonly open: (source: CampaignSource) => Promise<void>;
  /** Opens what the open workbook's settings keep; without that nothing is open. */
  readonly openKept: () => Promise<void>;
  readonly create: (form: NewCampaignForm) => Promise<void>;
  readonly receive: (files: readonly ChosenFile[]) => Promise<void>;
  readonly makeTemplates: (kind: "each" | "common") => Promise<void>;
  readonly merge: () => Promise<void>;
  readonly stop: () => void;
  readonly decide: (answers: Partial<Answers>) => Promise<void>;
  readonly takeReceivedList: (file: ChosenFile) => Promise<void>;
  /** Into the open workbook where there is one, into the campaign's folder where it has one, else as downloads. */
  readonly write: (canWriteFolder: boolean) => Promise<void>;
  /** Saves the whole campaign as `.tonghop.zip`. */
  readonly saveArchive: () => Promise<void>;
  readonly sign: (by: string) => void;
  readonly dismiss: () => void;
  readonly close: () => void;
}

interface Around {
  readonly engine: Engine;
  readonly host: Host;
  readonly dispatch: (event: CampaignEvent) => void;
}

/** The actions over one worker and one host. */
export function campaignActions({ engine, host, dispatch }: Around): CampaignActions {
  const run = async (kind: Work["kind"], work: () => Promise<CampaignEvent>): Promise<void> => {
    dispatch({ kind: "began", work: kind });
    try {
      dispatch(await work());
    } catch (error) {
      dispatch(stoppedBy(error));
    }
  };
  const openSource = async (source: CampaignSource): Promise<CampaignEvent> => {
    const view = take(await engine.open(source));
    return { kind: "opened", view, isNew: false };
  };
  const decided = (ask: () => Promise<Outcome<MergeView>>): Promise<void> =>
    run("deciding", async () => ({ kind: "decided", merged: take(await ask()) }));

  return {
    openFolder: () =>
      run("opening", async () => {
        const folder = await host.chooseFolder?.();
        return folder === undefined ? { kind: "dropped" } : openSource({ kind: "folder", folder });
      }),
    open: (source) => run("opening", () => openSource(source)),
    openKept: () =>
      run("opening", async () => {
        const content = await host.workbook?.loadCampaign();
        if (content === undefined) return { kind: "dropped" };
        return openSource({ kind: "archive", label: "", content });
      }),
    create: (form) =>
      run("opening", async () => {
        const view = take(await engine.create(form));
        return { kind: "opened", view, isNew: true };
      }),
    receive: (files) =>
      run("receiving", async () => {
        const view = take(await engine.receive(files));
        return { kind: "received", view, files: files.length };
      }),
    makeTemplates: (kind) =>
      run("templates", async () => {
        const progress = progressByFrame<Counted>((items) => {
          const newest = items.at(-1);
          if (newest !== undefined) dispatch({ kind: "counted", ...newest });
        });
        const made = await engine.makeTemplates(kind, (done, of) => {
          progress.tell({ done, of });
        });
        progress.flush();
        return {
          kind: "finished",
          done: { kind: "templates", saved: await keep(take(made), host) },
        };
      }),
    merge: () =>
      run("merging", async () => {
        const progress = progressByFrame<Counted & { readonly line: FileLine }>((items) => {
          const { done, of } = items.at(-1) ?? { done: 0, of: 0 };
          dispatch({ kind: "read", lines: items.map(({ line }) => line), done, of });
        });
        const merged = await engine.merge((line, done, of) => {
          progress.tell({ line, done, of });
        });
        progress.flush();
        return { kind: "merged", merged: take(merged) };
      }),
    stop: () => {
      dispatch({ kind: "stopping" });
      void engine.cancel();
    },
    decide: ({ files = [], received = [] }) => decided(() => engine.decide({ files, received })),
    takeReceivedList: (file) => decided(() => engine.takeReceivedList(file)),
    write: (canWriteFolder) =>
      run("writing", async () => {
        const { workbook } = host;
        const sheets = workbook === undefined ? [] : await writeSheets(engine, workbook);
        if (workbook !== undefined && !canWriteFolder) {
          return { kind: "finished", done: { kind: "written", sheets } };
        }
        const saved = await keep(take(await engine.save()), host);
        return { kind: "finished", done: { kind: "written", sheets, saved } };
      }),
    saveArchive: () =>
      run("archiving", async () => {
        const file = take(await engine.archive("whole"));
        take(await host.saveFile(file.path, file.bytes));
        return { kind: "finished", done: { kind: "archived", name: file.path } };
      }),
    sign: (by) => {
      dispatch({ kind: "signed", by });
    },
    dismiss: () => {
      dispatch({ kind: "dismissed" });
    },
    close: () => {
      dispatch({ kind: "closed" });
    },
  };
}

interface Counted {
  readonly done: number;
  readonly of: number;
}

/** The sheets first: the campaign is kept in the workbook only with what it shows. */
async function writeSheets(engine: Engine, workbook: OpenWorkbook): Promise<readonly string[]> {
  const { sheets } = take(await workbook.writeSheets(take(await engine.summaryPlan())));
  const { bytes } = take(await engine.archive("settings"));
  take(await workbook.keepCampaign(bytes));
  return sheets;
}

async function keep(saved: Saved, host: Host): Promise<SavedNames> {
  if (saved.where === "folder") return saved;
  for (const { path, bytes } of saved.files) take(await host.saveFile(path, bytes));
  return { where: "download", paths: saved.files.map(({ path }) => path) };
}

/** Carries a failure past the steps that would have followed; never leaves this file. */
class Stopped extends Error {
  readonly failure: Failure | HostFailure;
  constructor(failure: Failure | HostFailure) {
    super("Stopped");
    this.failure = failure;
  }
}

function take<Value>(outcome: Outcome<Value> | HostOutcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Stopped(outcome.failure);
}

function stoppedBy(error: unknown): CampaignEvent {
  if (error instanceof Stopped) return { kind: "failed", failure: error.failure };
  // The worker or the bridge to Excel is gone. A message may quote a figure; a name does not.
  const report = error instanceof Error ? error.name : typeof error;
  return { kind: "failed", failure: { kind: "unexpected", report } };
}
