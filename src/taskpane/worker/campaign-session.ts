/** The campaign that is open on the screen: its files, what was read of them, what was answered. */
import { archiveOfFiles } from "../../adapters/folder/archive.ts";
import type { FolderFile } from "../../adapters/folder/folder.ts";
import { mergeDecisions, noDecisions, type Decisions } from "../../core/campaign/decisions.ts";
import { instantInZone } from "../../core/campaign/time-zone.ts";
import type { ExaminedFile } from "../../core/consolidation/examined-file.ts";
import { planSummaryWorkbook } from "../../core/presentation/plan-summary-workbook.ts";
import type { WorkbookPlan } from "../../core/workbook/workbook-plan.ts";
import {
  folderNames,
  openCampaignFolder,
  type CampaignFolder,
} from "../../use-cases/campaign-folder.ts";
import { commonTemplate, unitTemplates } from "../../use-cases/make-templates.ts";
import {
  examineAssigned,
  examineReceivedFiles,
  mergeFiles,
  type Merge,
} from "../../use-cases/merge-campaign.ts";
import { mergeOutputs } from "../../use-cases/merge-outputs.ts";
import { tableFromBytes } from "../../use-cases/read-bytes.ts";
import { findReceivedFiles } from "../../use-cases/received-files.ts";
import {
  bindReceivedList,
  noReceivedList,
  type ReceivedList,
} from "../../use-cases/received-list.ts";
import { receiveFiles } from "../../use-cases/receive-files.ts";
import type { ChosenFile } from "./campaign-source.ts";
import type { CampaignView } from "./campaign-view.ts";
import type { Answers, Saved } from "./engine.ts";
import type { FigureView } from "./figure-view.ts";
import { findFigures } from "./find-figures.ts";
import type { FileLine, MergeView } from "./merge-view.ts";
import { bytesOfChosen, type Home } from "./open-source.ts";
import { viewCampaign } from "./view-campaign.ts";
import { fileLine, viewMerge } from "./view-merge.ts";

export class CampaignSession {
  readonly #home: Home;
  readonly #campaign: CampaignFolder;
  readonly #now: () => string;
  #answers: Decisions = noDecisions;
  #received: ReceivedList = noReceivedList;
  #examined: readonly ExaminedFile[] = [];
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

  async view(): Promise<CampaignView> {
    const received = await findReceivedFiles(this.#campaign.folder);
    return viewCampaign(this.#campaign.context, {
      label: this.#home.folder.label,
      received: received.length,
      canWrite: this.#home.kind === "folder",
    });
  }

  async receive(files: readonly ChosenFile[]): Promise<CampaignView> {
    const { folder } = this.#campaign;
    const arrived: FolderFile[] = [];
    for (const file of files) arrived.push({ path: file.path, bytes: await bytesOfChosen(file) });
    await receiveFiles(folder, arrived);
    return this.view();
  }

  async makeTemplates(
    kind: "each" | "common",
    onProgress: (done: number, of: number) => void | Promise<void>,
  ): Promise<Saved> {
    const { context } = this.#campaign;
    const files: FolderFile[] = [];
    if (kind === "common") files.push(await commonTemplate(context, this.#now()));
    else {
      for await (const { path, bytes } of unitTemplates(context, this.#now())) {
        files.push({ path, bytes });
        await onProgress(files.length, context.inForce.length);
      }
    }
    const paths = files.map(({ path }) => path);
    await this.#home.folder.write(files);
    if (this.#home.kind === "folder") return { where: "folder", paths };
    const [only, ...others] = files;
    if (only === undefined) return { where: "download", files: [] };
    const { period, year } = context.campaign;
    const download =
      others.length === 0
        ? { path: fileName(only.path), bytes: only.bytes }
        : {
            path: `${period}-${year} - ${folderNames.templates}.zip`,
            bytes: archiveOfFiles(
              files.map(({ path, bytes }) => ({ path: fileName(path), bytes })),
            ),
          };
    return { where: "download", files: [download] };
  }

  /** Reads everything that was received. @throws {DOMException} `AbortError`, between two files. */
  async merge(
    onFile: (line: FileLine, done: number, of: number) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<MergeView> {
    this.#examined = await examineReceivedFiles(
      { ...this.#campaign, decisions: this.#decisions() },
      { signal, onFile: (file, done, of) => onFile(fileLine(file), done, of) },
    );
    return this.#mergeAgain();
  }

  async decide({ files, received }: Answers): Promise<MergeView> {
    this.#answers = mergeDecisions(this.#answers, { files, received });
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
    return planSummaryWorkbook(this.#merged().result, this.#campaign.context.pack);
  }

  async save(): Promise<Saved> {
    const outputs = await mergeOutputs(this.#campaign, this.#merged());
    await this.#home.folder.write(outputs);
    const paths = outputs.map(({ path }) => path);
    if (this.#home.kind === "folder") return { where: "folder", paths };
    const summary = outputs.filter(({ path }) => path === folderNames.summary);
    const files = summary.map(({ path, bytes }) => ({ path: fileName(path), bytes }));
    return { where: "download", files: [...files, await this.archive("whole")] };
  }

  /** The campaign as one file; `settings` leaves out what came in and what came of it. */
  async archive(what: "whole" | "settings"): Promise<FolderFile> {
    const { folder, context } = this.#campaign;
    const left = what === "whole" ? [] : LEFT_OUT_OF_SETTINGS;
    const files = new Map<string, Uint8Array>();
    for (const { path } of await this.#home.folder.list("")) {
      if (left.some((name) => path.startsWith(`${name}/`)) || path.includes("~$")) continue;
      const bytes = await folder.read(path);
      if (bytes !== undefined) files.set(path, bytes);
    }
    if (this.#merge !== undefined) {
      // Answers not yet written are part of the campaign.
      const outputs = await mergeOutputs(this.#campaign, this.#merge);
      for (const { path, bytes } of outputs) {
        if (!left.some((name) => path.startsWith(`${name}/`))) files.set(path, bytes);
      }
    }
    const { period, year } = context.campaign;
    return {
      path: `${period}-${year}.tonghop.zip`,
      bytes: archiveOfFiles([...files].map(([path, bytes]) => ({ path, bytes }))),
    };
  }

  findFigures(words: string): readonly FigureView[] {
    return findFigures(words, this.#campaign.context.pack, this.#merge?.result.totals ?? {});
  }

  #decisions(): Decisions {
    return mergeDecisions(this.#campaign.decisions, this.#answers);
  }

  #mergeAgain(): MergeView {
    this.#merge = mergeFiles(this.#campaign, {
      examined: this.#examined,
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

const LEFT_OUT_OF_SETTINGS: readonly string[] = [
  folderNames.received,
  folderNames.results,
  folderNames.frozen,
  folderNames.templates,
];

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
