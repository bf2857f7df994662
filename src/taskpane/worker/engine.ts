/**
 * What the worker does for the screen.
 *
 * Everything that reads, judges, adds up or writes bytes runs in a worker, so that nothing freezes;
 * the screen holds views of it. What crosses is plain data: no sentence, no workbook but what is
 * checked, no figure but those asked for.
 */
import type { FolderFile } from "../../adapters/folder/folder.ts";
import type { Campaign } from "../../core/campaign/campaign.ts";
import type { DecodedRegistry } from "../../core/campaign/decoded-registry.ts";
import type { CampaignOptions } from "../../core/campaign/create-campaign.ts";
import type { FileDecision, ReceivedDecision } from "../../core/campaign/decisions.ts";
import type { OwnColumn } from "../../core/pack-workbook/read-sheet.ts";
import type { CheckedWorkbook } from "../../core/validation/check-workbook.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/workbook-snapshot.ts";
import type { WorkbookPlan } from "../../core/workbook/workbook-plan.ts";
import type { Text } from "../../core/report-pack/report-pack.ts";
import type { CampaignView, UnitName } from "./campaign-view.ts";
import type { Failure } from "./failure.ts";
import type { FigureView } from "./figure-view.ts";
import type { FileLine, MergeView } from "./merge-view.ts";
import type { CampaignSource, ChosenFile } from "./campaign-source.ts";

/** What can go wrong in a way that the user can do something about is a value. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** A pack that comes with the program, or one that the office wrote. */
export type PackSource =
  | { readonly from: "bundled"; readonly id: string }
  | { readonly from: "file"; readonly file: ChosenFile };

export interface PackChoice {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly issuer: Text;
  /** The figures form was drawn from the plan's text by us. */
  readonly inferred: boolean;
  /** Years that it asks for, in order; absent where it holds in any year. */
  readonly years?: readonly number[];
}

export interface PeriodChoice {
  readonly id: string;
  readonly label: Text;
  readonly dates: CampaignDates;
}

/** What a pack asks in one year. */
export interface PackInYear {
  readonly pack: PackChoice;
  /** Columns of its workbook that are no part of it. */
  readonly ownColumns: readonly OwnColumn[];
  readonly periods: readonly PeriodChoice[];
}

/** The dates that a new campaign would have; absent where neither pack nor office says. */
export interface CampaignDates {
  readonly dueDate?: string;
  readonly dueMeans: Campaign["dueMeans"];
  readonly dataFrom: string;
  readonly dataTo?: string;
  /** Closing days to choose a due date after, where the pack has none; ISO. */
  readonly suggestions: readonly string[];
}

export interface NewCampaignForm {
  readonly pack: PackSource;
  readonly options: CampaignOptions;
  readonly units:
    | { readonly from: "file"; readonly file: ChosenFile }
    | {
        readonly from: "sheet";
        readonly sheet: SheetSnapshot;
        readonly dateSystem: WorkbookSnapshot["dateSystem"];
      };
  /** `ket-qua.json` of the period before, and of the same period last year. */
  readonly previous?: ChosenFile;
  readonly samePeriod?: ChosenFile;
  /** A folder to put the campaign into; without one it is kept in memory until it is saved. */
  readonly into?: CampaignSource;
}

/** A campaign that was just made, and what its maker should know of it. */
export interface CreatedCampaign {
  readonly view: CampaignView;
  /** Units that are asked beside those that came of them; some may only lack their last day. */
  readonly lasting: readonly UnitName[];
  /** What is known of the office because an earlier result said so. */
  readonly takenOver: Partial<Campaign["office"]>;
  /** Its registry was in an old encoding. */
  readonly decoded?: DecodedRegistry;
}

/** The office's answers, as the register of decisions keeps them. */
export interface Answers {
  readonly files: readonly FileDecision[];
  readonly received: readonly ReceivedDecision[];
}

/** The workbooks made. */
export interface SavedTemplates {
  readonly saved: Saved;
  /** The office's own form, where it stays as it is because somebody saved it. */
  readonly kept?: string;
}

/** What was written, or what is to be saved by hand where the campaign has no folder to write to. */
export type Saved =
  | { readonly where: "folder"; readonly paths: readonly string[] }
  | { readonly where: "download"; readonly files: readonly FolderFile[] };

/** The campaign as it was just read, and what came of its files. */
export interface ReadCampaign {
  readonly view: CampaignView;
  readonly merged: MergeView;
}

export interface Engine {
  readonly check: (workbook: WorkbookSnapshot) => Promise<CheckedWorkbook>;
  /** A file chosen, not open: guarded, read and checked. */
  readonly checkFile: (file: ChosenFile) => Promise<Outcome<CheckedWorkbook>>;

  /** Packs that come with the program. */
  readonly packs: () => Promise<readonly PackChoice[]>;
  /** Reads and checks a pack; a file with every problem that it has. */
  readonly packInYear: (source: PackSource, year: number) => Promise<Outcome<PackInYear>>;
  /** A pack that comes with the program as a workbook to change; without id an empty one to fill in. */
  readonly packWorkbook: (id?: string) => Promise<Outcome<FolderFile>>;
  /** Opens a campaign, and forgets the one before. */
  readonly open: (source: CampaignSource) => Promise<Outcome<CampaignView>>;
  readonly create: (form: NewCampaignForm) => Promise<Outcome<CreatedCampaign>>;
  /** Puts files into `nhan/`; into the folder itself where it can be written to. */
  readonly receive: (files: readonly ChosenFile[]) => Promise<Outcome<CampaignView>>;
  readonly makeTemplates: (
    kind: "each" | "common",
    onProgress: (done: number, of: number) => void,
  ) => Promise<Outcome<SavedTemplates>>;

  /**
   * Reads all received files, a line a file as it is read, and merges them with the decisions so far.
   * The campaign too is read anew where it lies in a folder: units may have been added there.
   */
  readonly merge: (
    onFile: (line: FileLine, done: number, of: number) => void,
  ) => Promise<Outcome<ReadCampaign>>;
  /** Stops `merge` between two files; its outcome is then the failure `cancelled`. */
  readonly cancel: () => Promise<void>;
  /** Merges again with answers; only files newly assigned are read again. */
  readonly decide: (answers: Answers) => Promise<Outcome<MergeView>>;
  /** A list of received dates (`Tệp,Ngày nhận` or `Mã,Ngày nhận`). */
  readonly takeReceivedList: (file: ChosenFile) => Promise<Outcome<MergeView>>;

  /** The summary workbook as a plan, for the open workbook. */
  readonly summaryPlan: () => Promise<Outcome<WorkbookPlan>>;
  /** Writes summary, result and register into the folder, or gives them to be downloaded. */
  readonly save: () => Promise<Outcome<Saved>>;
  /** The campaign as `.tonghop.zip`: whole, or as a workbook's settings keep it (without files received, results and templates). */
  readonly archive: (what: "whole" | "settings") => Promise<Outcome<FolderFile>>;
  /** Whether an archive is of the campaign that is open: the same pack, period and year. */
  readonly isOwnArchive: (archive: Uint8Array) => Promise<boolean>;
  /** Indicators that words name (without diacritics too) or codes, with totals, best first. */
  readonly findFigures: (words: string) => Promise<readonly FigureView[]>;
}
