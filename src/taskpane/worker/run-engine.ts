/** The engine itself; `worker.ts` puts it behind a worker, tests call it as it is. */
import type { Campaign } from "../../core/campaign/campaign.ts";
import { decodedRegistry } from "../../core/campaign/decoded-registry.ts";
import { lastingPredecessors } from "../../core/campaign/lasting-predecessors.ts";
import { takenOverOffice } from "../../core/campaign/carried-office.ts";
import type { Table } from "../../core/campaign/table.ts";
import type { PackInWorkbook } from "../../core/pack-workbook/read-pack-workbook.ts";
import { checkWorkbook } from "../../core/validation/check-workbook.ts";
import { memoryFolder } from "../../adapters/folder/memory-folder.ts";
import { openCampaignFolder } from "../../use-cases/campaign-folder.ts";
import { checkReportFile } from "../../use-cases/check-report-file.ts";
import { createCampaignFolder } from "../../use-cases/create-campaign-folder.ts";
import { tableFromBytes, tableOfSheet } from "../../use-cases/read-bytes.ts";
import {
  bundledPack,
  bundledPackIds,
  packFromFile,
  packWorkbook,
} from "../../use-cases/report-packs.ts";
import type { ChosenFile } from "./campaign-source.ts";
import { CampaignSession } from "./campaign-session.ts";
import type { CreatedCampaign, PackSource } from "./engine.ts";
import { outcomeOf } from "./failure-of.ts";
import { bytesOfChosen, openSource, type Home } from "./open-source.ts";
import { packChoice, packInYear } from "./pack-in-year.ts";
import type { WireEngine, WireForm } from "./wire-engine.ts";

/** Name of the workbook that a new pack is written in. */
const EMPTY_PACK = "bo-mau";

/**
 * Starts an engine without a campaign.
 *
 * @param now - The clock, ISO 8601 UTC.
 */
export function runEngine(now: () => string): WireEngine {
  let session: CampaignSession | undefined;
  let running: AbortController | undefined;
  const current = (): CampaignSession => {
    if (session === undefined) throw new Error("No campaign is open.");
    return session;
  };
  const opened = async (home: Home) => {
    session = await CampaignSession.open(home, now);
    return session.view();
  };
  return {
    check: (workbook) => Promise.resolve(checkWorkbook(workbook)),
    checkFile: (file) => outcomeOf(async () => checkReportFile(await fileOf(file))),
    packs: () => Promise.resolve(bundledPackIds.map((id) => packChoice(bundledPack(id)))),
    packInYear: (source, year) => outcomeOf(async () => packInYear(await packOf(source), year)),
    packWorkbook: (id) =>
      outcomeOf(async () => ({
        path: `${id ?? EMPTY_PACK}.xlsx`,
        bytes: await packWorkbook(id === undefined ? undefined : bundledPack(id), now()),
      })),
    open: (source) => outcomeOf(async () => opened(await openSource(source))),
    create: (form) =>
      outcomeOf(async () => {
        const { home, ...told } = await createFrom(form);
        return { view: await opened(home), ...told };
      }),
    receive: (files) => outcomeOf(() => current().receive(files)),
    makeTemplates: (kind, onProgress) => outcomeOf(() => current().makeTemplates(kind, onProgress)),
    merge: (onFile) =>
      outcomeOf(async () => {
        running?.abort();
        const own = new AbortController();
        running = own;
        return current().merge(onFile, own.signal);
      }),
    cancel: () => {
      running?.abort();
      return Promise.resolve();
    },
    decide: (answers) => outcomeOf(() => current().decide(answers)),
    takeReceivedList: (file) => outcomeOf(() => current().takeReceivedList(file)),
    summaryPlan: () => outcomeOf(() => Promise.resolve(current().summaryPlan())),
    save: () => outcomeOf(() => current().save()),
    archive: (what) => outcomeOf(() => current().archive(what)),
    isOwnArchive: async (archive) => {
      const { campaign: own } = current();
      const kept = await campaignInArchive(archive);
      // What cannot be read is somebody's nevertheless.
      return kept?.packId === own.packId && kept.period === own.period && kept.year === own.year;
    },
    findFigures: (words) => Promise.resolve(session?.findFigures(words) ?? []),
  };
}

async function campaignInArchive(content: Uint8Array): Promise<Campaign | undefined> {
  const opened = await outcomeOf(async () => {
    const { folder } = await openSource({ kind: "archive", label: "", content });
    return (await openCampaignFolder(folder)).context.campaign;
  });
  return opened.ok ? opened.value : undefined;
}

async function fileOf(file: ChosenFile): Promise<{ path: string; bytes: Uint8Array }> {
  return { path: file.path, bytes: await bytesOfChosen(file) };
}

async function packOf(source: PackSource): Promise<PackInWorkbook> {
  if (source.from === "bundled") return { pack: bundledPack(source.id), ownColumns: [] };
  return packFromFile(await fileOf(source.file));
}

async function createFrom({
  pack,
  options,
  units,
  ...form
}: WireForm): Promise<Omit<CreatedCampaign, "view"> & { readonly home: Home }> {
  const home: Home =
    form.into === undefined
      ? { kind: "memory", folder: memoryFolder(`${options.period}-${options.year}`) }
      : await openSource(form.into);
  const registry = await registryOf(units);
  const made = await createCampaignFolder(home.folder, {
    pack: (await packOf(pack)).pack,
    options,
    units: registry,
    previous: form.previous === undefined ? undefined : await fileOf(form.previous),
    samePeriod: form.samePeriod === undefined ? undefined : await fileOf(form.samePeriod),
  });
  const decoded = decodedRegistry(registry.table.decoded ?? [], made.units);
  return {
    home,
    ...(decoded === undefined ? {} : { decoded }),
    lasting: lastingPredecessors(made.units, made.campaign.dataTo).map(({ unitId, name }) => ({
      unitId,
      name,
    })),
    takenOver: takenOverOffice(options.office, made.campaign.office),
  };
}

async function registryOf(
  units: WireForm["units"],
): Promise<{ readonly table: Table; readonly shownAs: string }> {
  if (units.from === "file") {
    const file = await fileOf(units.file);
    return { table: await tableFromBytes(file), shownAs: file.path };
  }
  const { sheet, dateSystem } = units;
  return { table: tableOfSheet(sheet, dateSystem, sheet.name), shownAs: sheet.name };
}
