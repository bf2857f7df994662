/** What can be done with a campaign: asks worker and host, and tells the reducer. */
import type { HostFailure } from "../host/host-failure.ts";
import type { Host, HostOutcome, OpenWorkbook } from "../host/host.ts";
import type { CampaignSource, ChosenFile } from "../worker/campaign-source.ts";
import type { Answers, Engine, NewCampaignForm, Outcome, Saved } from "../worker/engine.ts";
import type { Failure } from "../worker/failure.ts";
import type { FileLine, MergeView } from "../worker/merge-view.ts";
import type { CampaignEvent, Done, SavedNames, Work } from "./campaign-reducer.ts";
import { progressByFrame } from "./progress-by-frame.ts";

/** A new campaign as the form gives it; its registry may be a sheet of the open workbook, by name. */
export type NewCampaign = Omit<NewCampaignForm, "units" | "into"> & {
  readonly units:
    | Extract<NewCampaignForm["units"], { from: "file" }>
    | { readonly from: "sheet"; readonly name: string };
};

export interface CampaignActions {
  /** Asks for a folder that can be written to, where the browser has such. */
  readonly openFolder: () => Promise<void>;
  readonly open: (source: CampaignSource) => Promise<void>;
  /** Opens what the open workbook's settings keep; without that nothing is open. */
  readonly openKept: () => Promise<void>;
  /** @param intoFolder - Asks for a folder to put it into; else it is kept in memory. */
  readonly create: (form: NewCampaign, intoFolder: boolean) => Promise<void>;
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
  /** Saves a file that is no campaign: a sample to fill in. */
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Saves a pack as a workbook to change; without id an empty one. */
  readonly savePackWorkbook: (id?: string) => Promise<void>;
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
      dispatch({ kind: "failed", failure: failureOf(error) });
    }
  };
  const openSource = async (source: CampaignSource): Promise<CampaignEvent> => {
    const view = take(await engine.open(source));
    return { kind: "opened", view, isNew: false };
  };
  const decided = (ask: () => Promise<Outcome<MergeView>>, told: { readonly done?: Done } = {}) =>
    run("deciding", async () => ({ kind: "decided", merged: take(await ask()), ...told }));

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
    create: (form, intoFolder) =>
      run("opening", async () => {
        const folder = intoFolder ? await host.chooseFolder?.() : undefined;
        if (intoFolder && folder === undefined) return { kind: "dropped" };
        const into = folder === undefined ? {} : { into: { kind: "folder" as const, folder } };
        const units = await registryOf(form.units, host);
        const { view, ...told } = take(await engine.create({ ...form, units, ...into }));
        // The workbook keeps it from the start; where it cannot, or keeps another campaign whose
        // answers may be nowhere else, it is said to be unwritten.
        const isKept = folder === undefined && (await keepInWorkbook(engine, host));
        return { kind: "opened", view, isNew: !isKept, told };
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
        const { saved, ...kept } = take(made);
        return {
          kind: "finished",
          done: { kind: "templates", saved: await keep(saved, host), ...kept },
        };
      }),
    merge: () =>
      run("merging", async () => {
        const progress = progressByFrame<Counted & { readonly line: FileLine }>((items) => {
          const { done, of } = items.at(-1) ?? { done: 0, of: 0 };
          dispatch({ kind: "read", lines: items.map(({ line }) => line), done, of });
        });
        const read = await engine.merge((line, done, of) => {
          progress.tell({ line, done, of });
        });
        progress.flush();
        return { kind: "merged", ...take(read) };
      }),
    stop: () => {
      dispatch({ kind: "stopping" });
      void engine.cancel();
    },
    decide: ({ files = [], received = [] }) => decided(() => engine.decide({ files, received })),
    takeReceivedList: (file) =>
      decided(() => engine.takeReceivedList(file), { done: { kind: "dates", name: file.path } }),
    write: (canWriteFolder) =>
      run("writing", async () => {
        const { workbook } = host;
        if (workbook === undefined) return writtenInto([], await saveAll(engine, host));
        const kept = await workbook.loadCampaign();
        if (kept !== undefined && !(await engine.isOwnArchive(kept))) {
          // Its answers may be nowhere else, and its sheets are those of another period.
          throw new Stopped({ code: "another-campaign-kept" });
        }
        // The folder first: where its register was changed meanwhile, no sheet is touched either.
        const saved = canWriteFolder ? await saveAll(engine, host) : undefined;
        let sheets: readonly string[] = [];
        try {
          sheets = await writeSheets(engine, workbook);
          const { bytes } = take(await engine.archive("settings"));
          take(await workbook.keepCampaign(bytes));
          return writtenInto(sheets, saved);
        } catch (error) {
          if (sheets.length === 0 && saved === undefined) throw error;
          // Something was written, and what failed later does not undo it.
          const written = writtenInto(sheets, saved, saved !== undefined);
          return { ...written, failure: failureOf(error) };
        }
      }),
    saveArchive: () =>
      run("archiving", async () => {
        const file = take(await engine.archive("whole"));
        take(await host.saveFile(file.path, file.bytes));
        return { kind: "finished", done: { kind: "archived", name: file.path } };
      }),
    saveFile: (name, bytes) =>
      run("archiving", async () => {
        take(await host.saveFile(name, bytes));
        return { kind: "dropped" };
      }),
    savePackWorkbook: (id) =>
      run("archiving", async () => {
        const { path, bytes } = take(await engine.packWorkbook(id));
        take(await host.saveFile(path, bytes));
        return { kind: "dropped" };
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

async function registryOf(
  units: NewCampaign["units"],
  { workbook }: Host,
): Promise<NewCampaignForm["units"]> {
  if (units.from === "file") return units;
  if (workbook === undefined) throw new Stopped({ code: "sheet-gone", sheet: units.name });
  return { from: "sheet", ...take(await workbook.readSheet(units.name)) };
}

interface Counted {
  readonly done: number;
  readonly of: number;
}

/** Whether the open workbook keeps the campaign now; `false` where there is none, or it keeps one. */
async function keepInWorkbook(engine: Engine, { workbook }: Host): Promise<boolean> {
  if (workbook === undefined || (await workbook.loadCampaign()) !== undefined) return false;
  const { bytes } = take(await engine.archive("settings"));
  return (await workbook.keepCampaign(bytes)).ok;
}

async function writeSheets(engine: Engine, workbook: OpenWorkbook): Promise<readonly string[]> {
  const { sheets } = take(await workbook.writeSheets(take(await engine.summaryPlan())));
  return sheets;
}

async function saveAll(engine: Engine, host: Host): Promise<SavedNames> {
  return keep(take(await engine.save()), host);
}

function writtenInto(
  sheets: readonly string[],
  saved: SavedNames | undefined,
  isKept = true,
): Extract<CampaignEvent, { kind: "finished" }> {
  const files = saved === undefined ? {} : { saved };
  return { kind: "finished", done: { kind: "written", sheets, isKept, ...files } };
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

function failureOf(error: unknown): Failure | HostFailure {
  if (error instanceof Stopped) return error.failure;
  // The worker or the bridge to Excel is gone. A message may quote a figure; a name does not.
  return { kind: "unexpected", report: error instanceof Error ? error.name : typeof error };
}
