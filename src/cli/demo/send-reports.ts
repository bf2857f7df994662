/** What each school of the district sends: its files, and the faults in them. */
import { writeWorkbook } from "../../adapters/exceljs/write-workbook.ts";
import { templateFileNames } from "../../core/campaign/template-file-name.ts";
import type { Unit, UnitId } from "../../core/campaign/unit.ts";
import { unitShortName } from "../../core/campaign/unit-short-name.ts";
import { planCommonTemplate, planTemplate } from "../../core/template/plan-template.ts";
import type { WorkbookPlan } from "../../core/workbook/workbook-plan.ts";
import type { CampaignFolder } from "../../use-cases/campaign-folder.ts";
import type { PlantedFault } from "./fault-record.ts";
import type { Assignment } from "./assign-faults.ts";
import { answersAsked, draftOf } from "./draft-report.ts";
import { scan, type FileFault, type Sender, type SentFile } from "./faults/file-faults.ts";
import {
  changed,
  findingsOf,
  type Changes,
  type DraftReport,
  type FaultGround,
} from "./faults/report-fault.ts";
import { fillReport } from "./fill-report.ts";
import type { Random } from "./random.ts";
import {
  confirmingNone,
  habits,
  habitsOfSending,
  leavingBlank,
  withTextNumbers,
  type Habit,
} from "./school-habits.ts";

export interface Sent {
  readonly files: readonly SentFile[];
  readonly faults: readonly PlantedFault[];
}

const SAVED = "T03:15:00.000Z";

/**
 * Makes what the schools of a campaign send.
 *
 * `earlier` is the campaign of the period before, whose workbook somebody sends by mistake;
 * `namesakes` are schools that send their own files, after which somebody names his.
 */
export class DemoPost {
  readonly #folder: CampaignFolder;
  readonly #earlier: CampaignFolder | undefined;
  readonly #namesakes: readonly Unit[];
  readonly #random: Random;
  readonly #names: ReadonlyMap<UnitId, string>;
  readonly #ground: FaultGround;
  #common: WorkbookPlan | undefined;

  constructor(
    folder: CampaignFolder,
    random: Random,
    more: { readonly earlier?: CampaignFolder; readonly namesakes?: readonly Unit[] } = {},
  ) {
    this.#folder = folder;
    this.#earlier = more.earlier;
    this.#namesakes = more.namesakes ?? [];
    this.#random = random;
    this.#ground = faultGround(folder);
    this.#names = templateFileNames(folder.context.inForce, folder.context.campaign);
  }

  /** The files of one school, with what was planted in them. */
  async send(assignment: Assignment): Promise<Sent> {
    const { unit, fileFault, reportFault, commonMiss } = assignment;
    if (fileFault !== undefined) return this.#sendFaulty(assignment, fileFault);
    const draft = draftOf(assignment, this.#folder.context.pack);
    const habit = this.#random.pick(reportFault === undefined ? habits : habitsOfSending);
    const files = await this.#sendWithHabit(unit, draft, habit);
    const file = `nhan/${files[0]?.name ?? ""}`;
    const faults: PlantedFault[] = files
      .filter(({ name }) => name.endsWith(".pdf"))
      .map(({ name }) => ({
        kind: "scan-beside",
        unitId: unit.unitId,
        file: `nhan/${name}`,
        indicators: [],
        findings: ["file document"],
      }));
    if (reportFault !== undefined) {
      const { kind, indicators } = reportFault;
      const findings = findingsOf(reportFault, this.#ground);
      faults.push({ kind, unitId: unit.unitId, file, indicators, findings });
    }
    if (commonMiss !== undefined) {
      const { kind, indicators, findings } = commonMiss;
      const held = findings.map((finding) => `${finding} held`);
      faults.push({ kind, unitId: unit.unitId, file, indicators, findings: held });
    }
    return { files, faults };
  }

  async #sendWithHabit(unit: Unit, draft: DraftReport, habit: Habit): Promise<readonly SentFile[]> {
    const name = this.#names.get(unit.unitId) ?? `${unit.unitId}.xlsx`;
    const short = name.replace(/^.* - |\.xlsx$/gu, "");
    const received = "on-time";
    const { pack } = this.#folder.context;
    switch (habit) {
      case "plain":
        return [{ name, bytes: await this.#fill(unit, draft), received }];
      case "renamed":
        return [
          {
            name: `Báo cáo của ${short} (chính thức).xlsx`,
            bytes: await this.#fill(unit, draft),
            received,
          },
        ];
      case "with-scan":
        return [
          { name, bytes: await this.#fill(unit, draft), received },
          { name: `${short} - ký số.pdf`, bytes: scan(short) },
        ];
      case "common":
        return [
          {
            name: `${short} - biểu chung.xlsx`,
            bytes: await fillReport(this.#commonTemplate(), draft, {
              savedAt: this.#savedAt(3),
              unitName: unit.name,
            }),
            received,
          },
        ];
      case "none-confirmed":
        return [
          {
            name,
            bytes: await this.#fill(unit, confirmingNone(draft, pack)),
            received,
          },
        ];
      case "some-blank":
        return [{ name, bytes: await this.#fill(unit, leavingBlank(draft, pack)), received }];
      case "numbers-as-text":
        return [
          {
            name,
            bytes: await this.#fill(unit, withTextNumbers(draft, pack)),
            received,
          },
        ];
    }
  }

  async #sendFaulty(assignment: Assignment, fault: FileFault): Promise<Sent> {
    const { unit } = assignment;
    const sent = await fault.send(this.#sender(assignment));
    const files = sent.map(({ name, bytes, received }): SentFile => ({
      name,
      bytes,
      ...(received === undefined ? {} : { received }),
    }));
    const faults = sent
      .filter(({ status }) => status !== "counted")
      .map(({ name, status, findings = [] }): PlantedFault => ({
        kind: fault.kind,
        unitId: unit.unitId,
        file: `nhan/${name}`,
        indicators: [],
        findings: [`file ${status}`, ...findings],
      }));
    if (fault.unitFindings.length > 0) {
      faults.push({
        kind: fault.kind,
        unitId: unit.unitId,
        file: "",
        indicators: [],
        findings: fault.unitFindings,
      });
    }
    return { files, faults };
  }

  #sender({ unit, report: whole, before }: Assignment): Sender {
    const report = answersAsked(whole, this.#folder.context.pack, unit);
    const fileName = this.#names.get(unit.unitId) ?? `${unit.unitId}.xlsx`;
    const { campaign, pack } = this.#folder.context;
    // Units of another level have quite another name; a Party organisation has no other level.
    const other =
      this.#namesakes.find((one) => one.level !== unit.level) ??
      this.#namesakes.find((one) => one.unitId !== unit.unitId);
    return {
      fileName,
      shortName: fileName.replace(/^.* - |\.xlsx$/gu, ""),
      otherName: other === undefined ? "" : unitShortName(other).replaceAll("/", "-"),
      report: (when) => this.#fill(unit, report, when === "later" ? 2 : 3),
      reportWith: (change) => this.#fill(unit, changed(report, laterChanges(report, change)), 2),
      ofPeriodBefore: () =>
        fillReport(this.#template(unit, this.#earlier ?? this.#folder), before, {
          savedAt: this.#savedAt(3),
        }),
      ofOtherPack: () => {
        const strange = { ...pack, id: "mau-huyen-khac-2024" };
        return writeWorkbook(
          planTemplate({
            pack: strange,
            campaign,
            unit,
            issuedAt: this.#savedAt(3),
            previous: new Map(),
            samePeriod: new Map(),
          }),
        );
      },
      ofStranger: () => {
        const stranger = {
          ...unit,
          unitId: "XX-TH-99" as UnitId,
          name: "Trường Tiểu học Vùng Biên Viễn",
        };
        return this.#fill(stranger, report);
      },
      withoutUnit: () => fillReport(this.#commonTemplate(), report, { savedAt: this.#savedAt(3) }),
      foreignWorkbook: () =>
        writeWorkbook({
          title: "Sổ theo dõi",
          createdAt: this.#savedAt(3),
          names: [],
          sheets: [
            {
              name: "Sheet1",
              visibility: "visible",
              columns: [{ width: 20 }, { width: 12 }],
              cells: [
                { row: 0, column: 0, value: "Nội dung" },
                { row: 0, column: 1, value: "Số lượng" },
                { row: 1, column: 0, value: "Sách giáo khoa" },
                { row: 1, column: 1, value: 120 },
              ],
            },
          ],
        }),
    };
  }

  /** A school's own template, filled in; saved some days before the due date. */
  #fill(unit: Unit, draft: DraftReport, daysBefore = 3): Promise<Uint8Array> {
    return fillReport(this.#template(unit, this.#folder), draft, {
      savedAt: this.#savedAt(daysBefore),
    });
  }

  #template(unit: Unit, { context }: CampaignFolder): WorkbookPlan {
    return planTemplate({
      pack: context.pack,
      campaign: context.campaign,
      unit,
      issuedAt: `${context.campaign.dataTo}${SAVED}`,
      previous: context.previous.get(unit.unitId)?.values ?? new Map(),
      samePeriod: new Map(),
    });
  }

  #commonTemplate(): WorkbookPlan {
    const { campaign, pack, inForce } = this.#folder.context;
    this.#common ??= planCommonTemplate({
      pack,
      campaign,
      units: inForce,
      issuedAt: this.#savedAt(20),
    });
    return this.#common;
  }

  #savedAt(daysBefore: number): string {
    const due = Date.parse(`${this.#folder.context.campaign.dueDate}${SAVED}`);
    return new Date(due - daysBefore * 86_400_000).toISOString();
  }
}

/** What faults a campaign's form and rules allow. */
export function faultGround({ context }: CampaignFolder): FaultGround {
  const { pack, rules, previous } = context;
  return { pack, rules, hasBefore: previous.size > 0 };
}

/** Figures that no rule compares with another one of the same report. */
const freeToGrow = ["LD_01_04", "TD_01_02"];
const freeToBeLost = ["NX_01_01", "DV_08_04", "DV_02_02", "AS_01_01"];

function laterChanges({ figures }: DraftReport, change: "another-figure" | "lost-figure"): Changes {
  const grown = freeToGrow.map((code) => [code, Number(figures[code] ?? 0) + 1]);
  const lost = change === "lost-figure" ? freeToBeLost.map((code) => [code, undefined]) : [];
  return Object.fromEntries([...grown, ...lost]) as Changes;
}
