/** The open campaign as state of the screen, shared by the views that work on it. */
import type { HostFailure } from "../host/host-failure.ts";
import type { CampaignView } from "../worker/campaign-view.ts";
import type { CreatedCampaign } from "../worker/engine.ts";
import type { Failure } from "../worker/failure.ts";
import type { FileLine, MergeView } from "../worker/merge-view.ts";

/** What is under way; one thing at a time. */
export type Work =
  | { readonly kind: "opening" | "receiving" | "deciding" | "writing" | "archiving" }
  | { readonly kind: "templates"; readonly done: number; readonly of: number }
  | {
      readonly kind: "merging";
      /** Files read so far, in the order of reading. */
      readonly lines: readonly FileLine[];
      readonly done: number;
      /** 0 until the first file was read. */
      readonly of: number;
      /** The user asked to stop; the file at hand is still read. */
      readonly isStopping: boolean;
    };

/** Names of what was written, or given to be downloaded. */
export interface SavedNames {
  readonly where: "folder" | "download";
  readonly paths: readonly string[];
}

/** What the maker of a campaign should know of it. */
export type Told = Omit<CreatedCampaign, "view">;

/** What was done last, to be told. */
export type Done =
  | ({ readonly kind: "created" } & Told)
  | { readonly kind: "received"; readonly files: number }
  | {
      readonly kind: "templates";
      readonly saved: SavedNames;
      /** The office's own form, left as it is. */
      readonly kept?: string;
    }
  | {
      readonly kind: "written";
      /** Sheets of the open workbook. */
      readonly sheets: readonly string[];
      readonly saved?: SavedNames;
      /** The answers are kept in the workbook, the folder or the downloads. */
      readonly isKept: boolean;
    }
  /** A list of received dates was taken in. */
  | { readonly kind: "dates"; readonly name: string }
  | { readonly kind: "archived"; readonly name: string }
  | { readonly kind: "stopped" };

/** What is only in memory, and lost when the screen is closed. */
export interface Unwritten {
  readonly summary: boolean;
  /** Answers, received dates, files put into a campaign that has no folder. */
  readonly campaign: boolean;
}

export interface OpenCampaign {
  readonly view: CampaignView;
  readonly merged?: MergeView;
  /** Files came in that the merge shown does not know. */
  readonly isStale: boolean;
  readonly unwritten: Unwritten;
}

export interface CampaignState {
  readonly open?: OpenCampaign;
  readonly work?: Work;
  readonly failure?: Failure | HostFailure;
  readonly done?: Done;
  /** Who answers, asked once a session; stands beside every decision. */
  readonly by: string;
}

export const noCampaign: CampaignState = { by: "" };

export type CampaignEvent =
  | { readonly kind: "began"; readonly work: Work["kind"] }
  | { readonly kind: "counted"; readonly done: number; readonly of: number }
  | {
      readonly kind: "read";
      readonly lines: readonly FileLine[];
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: "stopping" }
  | {
      readonly kind: "opened";
      readonly view: CampaignView;
      readonly isNew: boolean;
      readonly told?: Told;
    }
  | { readonly kind: "received"; readonly view: CampaignView; readonly files: number }
  | { readonly kind: "merged"; readonly view: CampaignView; readonly merged: MergeView }
  | { readonly kind: "decided"; readonly merged: MergeView; readonly done?: Done }
  /** With a failure where only the first part of the work was done. */
  | { readonly kind: "finished"; readonly done: Done; readonly failure?: Failure | HostFailure }
  /** The user gave up, or there was nothing to do. */
  | { readonly kind: "dropped" }
  | { readonly kind: "failed"; readonly failure: Failure | HostFailure }
  | { readonly kind: "dismissed" }
  | { readonly kind: "signed"; readonly by: string }
  | { readonly kind: "closed" };

/** The state after an event. What the campaign held stays when work fails. */
export function campaignReducer(state: CampaignState, event: CampaignEvent): CampaignState {
  const { open, work, by } = state;
  const rest = { by, ...(open === undefined ? {} : { open }) };
  switch (event.kind) {
    case "began":
      return { ...rest, work: begin(event.work) };
    case "counted":
      if (work?.kind !== "templates") return state;
      return { ...state, work: { ...work, done: event.done, of: event.of } };
    case "read": {
      if (work?.kind !== "merging") return state;
      const { done, of } = event;
      return { ...state, work: { ...work, done, of, lines: [...work.lines, ...event.lines] } };
    }
    case "stopping":
      return work?.kind === "merging" ? { ...state, work: { ...work, isStopping: true } } : state;
    case "opened": {
      const { view, isNew, told } = event;
      const unwritten = { summary: false, campaign: isNew && !view.canWrite };
      const done = told === undefined ? {} : { done: { kind: "created" as const, ...told } };
      return { by, open: { view, isStale: false, unwritten }, ...done };
    }
    case "received": {
      const { view, files } = event;
      const before = open?.unwritten ?? { summary: false, campaign: false };
      const unwritten = { ...before, campaign: before.campaign || !view.canWrite };
      const merged = open?.merged === undefined ? {} : { merged: open.merged };
      const isStale = open?.merged !== undefined;
      return {
        by,
        open: { view, isStale, unwritten, ...merged },
        done: { kind: "received", files },
      };
    }
    case "merged": {
      if (open === undefined) return rest;
      const read = { ...rest, open: { ...open, view: event.view } };
      return withMerge(read, event.merged, { isStale: false, isAnswered: false });
    }
    case "decided": {
      const { merged, done } = event;
      const told = done === undefined ? rest : { ...rest, done };
      return withMerge(told, merged, { isStale: open?.isStale ?? false, isAnswered: true });
    }
    case "finished": {
      const { done, failure } = event;
      const told = failure === undefined ? {} : { failure };
      return { ...rest, ...afterDone(open, done), done, ...told };
    }
    case "dropped":
      return rest;
    case "failed":
      return isCancelled(event.failure)
        ? { ...rest, done: { kind: "stopped" } }
        : { ...rest, failure: event.failure };
    case "dismissed":
      return work === undefined ? rest : { ...rest, work };
    case "signed":
      return { ...state, by: event.by };
    case "closed":
      return { by };
  }
}

function begin(kind: Work["kind"]): Work {
  if (kind === "merging") return { kind, lines: [], done: 0, of: 0, isStopping: false };
  return kind === "templates" ? { kind, done: 0, of: 0 } : { kind };
}

function withMerge(
  rest: CampaignState,
  merged: MergeView,
  { isStale, isAnswered }: { readonly isStale: boolean; readonly isAnswered: boolean },
): CampaignState {
  if (rest.open === undefined) return rest;
  const unwritten = { summary: true, campaign: rest.open.unwritten.campaign || isAnswered };
  return { ...rest, open: { ...rest.open, merged, isStale, unwritten } };
}

/** What was written is no longer only in memory. */
function afterDone(open: OpenCampaign | undefined, done: Done): Pick<CampaignState, "open"> {
  if (open === undefined) return {};
  if (done.kind === "written") {
    const campaign = open.unwritten.campaign && !done.isKept;
    return { open: { ...open, unwritten: { summary: false, campaign } } };
  }
  if (done.kind === "archived") {
    return { open: { ...open, unwritten: { ...open.unwritten, campaign: false } } };
  }
  return {};
}

function isCancelled(failure: Failure | HostFailure): boolean {
  return "kind" in failure && failure.kind === "cancelled";
}
