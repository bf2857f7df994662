/** The campaign that is open on the screen: its files, what was read of them, what was answered. */
import type { FolderFile } from "../../adapters/folder/folder.ts";
import type { Campaign } from "../../core/campaign/campaign.ts";
import { decodedRegistry } from "../../core/campaign/decoded-registry.ts";
import { answerDecisions, noDecisions, type Decisions } from "../../core/campaign/decisions.ts";
import { instantInZone } from "../../core/campaign/time-zone.ts";
import {
  noOfficeForm,
  type ExaminedOfficeForm,
} from "../../core/consolidation/examine-office-form.ts";
import type { ExaminedFile } from "../../core/consolidation/examined-file.ts";
import { planSummaryWorkbook } from "../../core/presentation/plan-summary-workbook.ts";
import type { WorkbookPlan } from "../../core/workbook/workbook-plan.ts";
import {
  folderNames,
  openCampaignFolder,
  readRegister,
  type CampaignFolder,
} from "../../use-cases/campaign-folder.ts";
import { RegisterChangedError } from "../../use-cases/failures.ts";
import { makeTemplates } from "../../use-cases/make-templates.ts";
import {
  examineAssigned,
  examineReceivedFiles,
  mergeFiles,
  type Merge,
} from "../../use-cases/merge-campaign.ts";
import { mergeOutputs } from "../../use-cases/merge-outputs.ts";
import { examineOffice, takeInOfficeForm } from "../../use-cases/office-form.ts";
import { tableFromBytes } from "../../use-cases/read-bytes.ts";
import { findReceivedFiles } from "../../use-cases/received-files.ts";
import {
  bindReceivedList,
  noReceivedList,
  type ReceivedList,
} from "../../use-cases/received-list.ts";
import { receiveFiles } from "../../use-cases/receive-files.ts";
import { archiveCampaign } from "./archive-campaign.ts";
import type { ChosenFile } from "./campaign-source.ts";
import type { CampaignView } from "./campaign-view.ts";
import type { Answers, ReadCampaign, Saved, SavedTemplates } from "./engine.ts";
import type { FigureView } from "./figure-view.ts";
import { findFigures } from "./find-figures.ts";
import { fileName } from "./file-name.ts";
import type { FileLine, MergeView } from "./merge-view.ts";
import { bytesOfChosen, type Home } from "./open-source.ts";
import { templatesToDownload } from "./templates-to-download.ts";
import { viewCampaign } from "./view-campaign.ts";
import { fileLine, viewMerge } from "./view-merge.ts";

export class CampaignSession {
  readonly #home: Home;
  #campaign: CampaignFolder;
  readonly #now: () => string;
  #answers: Decisions = noDecisions;
  #received: ReceivedList = noReceivedList;
  #examined: readonly ExaminedFile[] = [];
  #officeForm: ExaminedOfficeForm = noOfficeForm;
  #merge: Merge | undefined;

  private constructor(home: Home, campaign: CampaignFolder, now: () => string) {
    this.#home = home;
    this.#campaign = campaign;
    this.#now = now;
  }

  /** Opens a campaign. @throws What `openCampaignFolder` throws. */
  static async open(home: Home, now: () => string): Promise<CampaignSession> {
    return new CampaignSession(home, await openCampaignFolder(home.folder), now);
  }

  get campaign(): Campaign {
    return this.#campaign.context.campaign;
  }

  async view(): Promise<CampaignView> {
    const { folder, context } = this.#campaign;
    const received = await findReceivedFiles(folder);
    const decoded = decodedRegistry(this.#campaign.decoded, context.units);
    return viewCampaign(context, {
      ...(decoded === undefined ? {} : { decoded }),
      label: this.#home.folder.label,
      received: received.length,
      canWrite: this.#home.kind === "folder",
    });
  }

  async receive(files: readonly ChosenFile[]): Promise<CampaignView> {
    const { folder } = this.#home;
    const arrived: FolderFile[] = [];
    for (const file of files) arrived.push({ path: file.path, bytes: await bytesOfChosen(file) });
    await receiveFiles(folder, await takeInOfficeForm(this.#campaign, arrived));
    return this.view();
  }

  async makeTemplates(
    kind: "each" | "common",
    onProgress: (done: number, of: number) => void | Promise<void>,
  ): Promise<SavedTemplates> {
    const { campaign } = this.#campaign.context;
    const { files, office } = await makeTemplates(this.#campaign, {
      kind,
      issuedAt: this.#now(),
      onProgress,
    });
    await this.#home.folder.write(files);
    const saved: Saved =
      this.#home.kind === "folder"
        ? { where: "folder", paths: files.map(({ path }) => path) }
        : { where: "download", files: templatesToDownload(files, campaign) };
    return { saved, ...(office.kind === "kept" ? { kept: office.path } : {}) };
  }

  /**
   * Reads everything that was received, and in a folder also what the office changed there in
   * register, registry or settings meanwhile. @throws {DOMException} `AbortError`, between two files.
   */
  async merge(
    onFile: (line: FileLine, done: number, of: number) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<ReadCampaign> {
    const campaign =
      this.#home.kind === "folder" ? await openCampaignFolder(this.#home.folder) : this.#campaign;
    const examined = await examineReceivedFiles(
      { ...campaign, decisions: answerDecisions(campaign.decisions, this.#answers) },
      { signal, onFile: (file, done, of) => onFile(fileLine(file), done, of) },
    );
    const officeForm = await examineOffice(campaign);
    // Together, and only now: reading that was stopped leaves everything as it was.
    this.#campaign = campaign;
    this.#examined = examined;
    this.#officeForm = officeForm;
    return { view: await this.view(), merged: this.#mergeAgain() };
  }

  async decide({ files, received }: Answers): Promise<MergeView> {
    this.#answers = answerDecisions(this.#answers, { files, received });
    this.#examined = await examineAssigned(this.#campaign, this.#examined, files);
    return this.#mergeAgain();
  }

  async takeReceivedList(file: ChosenFile): Promise<MergeView> {
    const table = await tableFromBytes({ path: file.path, bytes: await bytesOfChosen(file) });
    const files = this.#examined.map((one) => one.file);
    this.#received = bindReceivedList(table, file.path, files, this.#campaign.context);
    return this.#mergeAgain();
  }

  summaryPlan(): WorkbookPlan {
    return planSummaryWorkbook(this.#merged().result, this.#campaign.context.wholePack);
  }

  async save(): Promise<Saved> {
    const outputs = await this.#outputsOf(this.#merged());
    await this.#home.folder.write(outputs);
    if (this.#home.kind === "folder") {
      // The answers are the register's from now on: who changes them there is heard.
      this.#campaign = { ...this.#campaign, decisions: await readRegister(this.#campaign) };
      this.#answers = noDecisions;
    }
    const paths = outputs.map(({ path }) => path);
    if (this.#home.kind === "folder") return { where: "folder", paths };
    const summary = outputs.filter(({ path }) => path === folderNames.summary);
    const files = summary.map(({ path, bytes }) => ({ path: fileName(path), bytes }));
    return { where: "download", files: [...files, await this.archive("whole")] };
  }

  /** The campaign as one file, with answers that were not written yet. */
  async archive(what: "whole" | "settings"): Promise<FolderFile> {
    const outputs = this.#merge === undefined ? [] : await this.#outputsOf(this.#merge);
    return archiveCampaign(this.#home.folder, this.campaign, outputs, what);
  }

  findFigures(words: string): readonly FigureView[] {
    return findFigures(words, this.#campaign.context.pack, this.#merge?.result.totals ?? {});
  }

  #decisions(): Decisions {
    return answerDecisions(this.#campaign.decisions, this.#answers);
  }

  /** @throws {RegisterChangedError} If programs beside us wrote into the folder's register. */
  async #outputsOf(merge: Merge): Promise<readonly FolderFile[]> {
    if (this.#home.kind === "folder") {
      const now = await readRegister(this.#campaign);
      if (JSON.stringify(now) !== JSON.stringify(this.#campaign.decisions)) {
        throw new RegisterChangedError(folderNames.decisions);
      }
    }
    return mergeOutputs(this.#campaign, merge);
  }

  #mergeAgain(): MergeView {
    this.#merge = mergeFiles(this.#campaign, {
      examined: this.#examined,
      officeForm: this.#officeForm,
      decisions: this.#decisions(),
      received: this.#received,
      asOf: instantInZone(this.#now(), this.#campaign.context.campaign.timeZone),
    });
    return viewMerge(this.#merge, this.#examined);
  }

  #merged(): Merge {
    if (this.#merge === undefined) throw new Error("Nothing was merged yet.");
    return this.#merge;
  }
}
