/** A made-up district from registry to summary, with faults planted and looked for. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { instantInZone } from "../../core/campaign/time-zone.ts";
import type { Unit, UnitId } from "../../core/campaign/unit.ts";
import type { ReportPack } from "../../core/report-pack/report-pack.ts";
import type { FolderFile } from "../../adapters/folder/folder.ts";
import { formatResult } from "../../core/consolidation/result-json.ts";
import { folderNames, type CampaignFolder } from "../../use-cases/campaign-folder.ts";
import { textFile } from "../../use-cases/create-campaign-folder.ts";
import { commonTemplate, unitTemplates } from "../../use-cases/make-templates.ts";
import { mergeCampaign, type Merge } from "../../use-cases/merge-campaign.ts";
import { writeMerge } from "../../use-cases/merge-outputs.ts";
import { tableFromBytes } from "../../use-cases/read-bytes.ts";
import { bindReceivedList } from "../../use-cases/received-list.ts";
import { assignFaults, honestAssignment, type Assignment, type Reports } from "./assign-faults.ts";
import { openDemoCampaign } from "./demo-campaign.ts";
import { demoDistrict, districtCampaign } from "./demo-district.ts";
import {
  compareFaults,
  FAULTS_FORMAT_VERSION,
  type FaultComparison,
  type PlantedFault,
} from "./fault-record.ts";
import type { SentFile } from "./faults/file-faults.ts";
import { officeReport } from "./office-report.ts";
import { periodsInRow } from "./periods-in-row.ts";
import { seededRandom, type Random } from "./random.ts";
import { firstReport } from "./school-life/first-report.ts";
import { drawHabits, type Habits } from "./school-life/habits.ts";
import { momentOf, type Moment } from "./school-life/moment.ts";
import { tellLife } from "./school-life/tell-life.ts";
import {
  drawSharedFigures,
  sharedFiguresFault,
  withSharedFigures,
  type SharedFigures,
} from "./shared-figures.ts";
import type { UnitReport } from "./school-life/unit-report.ts";
import { DemoPost, faultGround, type Sent } from "./send-reports.ts";

export const FAULTS_FILE = "faults.json";
export const RECEIVED_LIST = "ngay-nhan.csv";

export interface DemoSettings {
  readonly pack: ReportPack;
  /**
   * In order; the last one is the campaign in `dir`, earlier ones lie in folders below it. Where
   * none are given, those of the pack's district.
   */
  readonly periods?: readonly string[] | undefined;
  readonly units: number;
  readonly seed: number;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Demo {
  readonly year: number;
  readonly units: number;
  readonly files: number;
  readonly merge: Merge;
  readonly faults: readonly PlantedFault[];
  readonly comparison: FaultComparison;
}

/** The campaign of the period before. */
interface EarlierCampaign {
  readonly folder: CampaignFolder;
  /** `ket-qua.json` as text. */
  readonly result: string;
  readonly office: UnitReport | undefined;
}

/**
 * Builds the demo in `dir`; what an earlier demo left there is removed first.
 *
 * @throws {ProblemsError} If the periods are not of the pack, or do not follow one another.
 */
export async function makeDemo(dir: string, settings: DemoSettings): Promise<Demo> {
  const { pack, onProgress } = settings;
  const random = seededRandom(settings.seed);
  const district = demoDistrict(pack);
  const units = district.units(settings.units);
  const periods =
    settings.periods === undefined ? district.periods : periodsInRow(settings.periods, pack);
  const pastFolder = (period: string): string => `${period}-${district.year}`;
  await removeEarlierDemo(dir, periods.map(pastFolder));
  const habits = new Map(units.map(({ unitId }) => [unitId, drawHabits(random, "quiet")]));
  const shared = drawSharedFigures(units, random);
  let reports: Reports = new Map();
  let earlier: EarlierCampaign | undefined;
  for (const [index, period] of periods.entries()) {
    const isLast = index === periods.length - 1;
    const campaign = districtCampaign(pack, district, period);
    const folder = await openDemoCampaign(isLast ? dir : join(dir, pastFolder(period)), {
      pack,
      units,
      campaign,
      ...(earlier === undefined ? {} : { previous: earlier.result }),
    });
    const before = reports;
    const moment = momentOf(pack, campaign);
    const told = reportsOf(pack, units, { moment, random, habits, before });
    reports = withSharedFigures(told, shared);
    const honest = units.map((unit) => honestAssignment(unit, reports, before));
    const assignments = isLast
      ? assignFaults(honest, faultGround(folder), { random, without: unitsOf(shared) })
      : honest;
    const post = new DemoPost(folder, random, {
      ...(earlier === undefined ? {} : { earlier: earlier.folder }),
      namesakes: assignments.filter((one) => one.fileFault === undefined).map((one) => one.unit),
    });
    const office = await officeReport(folder, { moment, random, earlier: earlier?.office });
    await folder.folder.write(office === undefined ? [] : [office.file]);
    const { files, faults } = await sendAll(post, assignments, onProgress);
    const merge = await receiveAndMerge(folder, files);
    const all = shared === undefined ? faults : [...faults, sharedFiguresFault];
    if (isLast) return finish(folder, files, all, merge);
    earlier = { folder, result: formatResult(merge.result), office: office?.report };
  }
  throw new RangeError("A demo needs a period.");
}

/** A campaign of the first period in which every unit has sent an honest report; not merged. */
export async function makeHonestCampaign(
  dir: string,
  pack: ReportPack,
  count: number,
  seed: number,
): Promise<void> {
  const district = demoDistrict(pack);
  const units = district.units(count);
  const campaign = districtCampaign(pack, district, district.periods[0] ?? "");
  const folder = await openDemoCampaign(dir, { pack, units, campaign });
  const random = seededRandom(seed);
  const reports: Reports = new Map(
    units.map((unit) => [unit.unitId, firstReport({ pack, campaign }, unit, random)]),
  );
  const post = new DemoPost(folder, random);
  for (const unit of units) {
    const { files } = await post.send(honestAssignment(unit, reports, new Map()));
    await folder.folder.write(files.map(receivedFile));
  }
}

/** Another fault in one of them, and their figures would differ. */
function unitsOf(shared: SharedFigures | undefined): ReadonlySet<Unit> {
  return new Set(shared === undefined ? [] : [shared.of, shared.sentBy]);
}

async function removeEarlierDemo(dir: string, pastFolders: readonly string[]): Promise<void> {
  const names = [...Object.values(folderNames), FAULTS_FILE, RECEIVED_LIST, ...pastFolders];
  for (const name of names) await rm(join(dir, name), { recursive: true, force: true });
}

interface DistrictLife {
  readonly moment: Moment;
  readonly random: Random;
  readonly habits: ReadonlyMap<UnitId, Habits>;
  readonly before: Reports;
}

function reportsOf(
  pack: ReportPack,
  units: readonly Unit[],
  { moment, random, habits, before }: DistrictLife,
): Reports {
  return new Map(
    units.map((unit) => {
      const own = habits.get(unit.unitId) ?? new Set();
      const earlier = before.get(unit.unitId);
      return [unit.unitId, tellLife(pack, { unit, moment, random, habits: own, earlier })];
    }),
  );
}

async function sendAll(
  post: DemoPost,
  assignments: readonly Assignment[],
  onProgress: DemoSettings["onProgress"],
): Promise<{ readonly files: readonly SentFile[]; readonly faults: readonly PlantedFault[] }> {
  const sent: Sent[] = [];
  for (const assignment of assignments) {
    sent.push(await post.send(assignment));
    onProgress?.(sent.length, assignments.length);
  }
  const faults = sent.flatMap((one) => one.faults);
  const miss = assignments.find((one) => one.commonMiss !== undefined)?.commonMiss;
  if (miss !== undefined) {
    const findings = miss.findings.map((finding) =>
      finding.replace("rule-failed", "common-problem"),
    );
    const { indicators } = miss;
    faults.push({ kind: "common-problem", unitId: "", file: "", indicators, findings });
  }
  return { files: sent.flatMap((one) => one.files), faults };
}

/** Puts the files where they arrive, with the list of when, and merges three days after the due date. */
async function receiveAndMerge(folder: CampaignFolder, files: readonly SentFile[]): Promise<Merge> {
  const { campaign } = folder.context;
  const day = (offset: number): string =>
    new Date(Date.parse(`${campaign.dueDate}T00:00:00Z`) + offset * 86_400_000)
      .toISOString()
      .slice(0, 10);
  const list = files.flatMap(({ name, received }) =>
    received === undefined ? [] : [`"${name}",${received === "late" ? day(1) : day(-3)}T09:30`],
  );
  const received = textFile(RECEIVED_LIST, `\uFEFFTệp,Ngày nhận\r\n${list.join("\r\n")}\r\n`);
  await folder.folder.write([...files.map(receivedFile), received]);
  const table = await tableFromBytes(received);
  const merge = await mergeCampaign(folder, {
    asOf: instantInZone(`${day(3)}T08:00:00`, campaign.timeZone),
    received: (names) => bindReceivedList(table, RECEIVED_LIST, names, folder.context),
  });
  await writeMerge(folder, merge);
  return merge;
}

function receivedFile({ name, bytes }: SentFile): FolderFile {
  return { path: `${folderNames.received}/${name}`, bytes };
}

async function finish(
  folder: CampaignFolder,
  files: readonly SentFile[],
  faults: readonly PlantedFault[],
  merge: Merge,
): Promise<Demo> {
  const record = { formatVersion: FAULTS_FORMAT_VERSION, faults };
  const issuedAt = `${folder.context.campaign.dataFrom}T01:00:00.000Z`;
  const templates: FolderFile[] = [await commonTemplate(folder.context, issuedAt)];
  for await (const output of unitTemplates(folder.context, issuedAt)) templates.push(output);
  await folder.folder.write([
    ...templates,
    textFile(FAULTS_FILE, `${JSON.stringify(record, undefined, 2)}\n`),
  ]);
  return {
    year: folder.context.campaign.year,
    units: folder.context.inForce.length,
    files: files.length,
    merge,
    faults,
    comparison: compareFaults(faults, merge.consolidation),
  };
}
