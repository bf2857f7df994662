/** `dot.json` in and out, and whether it fits its pack. */
import type { Problem, Result } from "../finding/problem.ts";
import { readJson } from "../report-pack/read-json.ts";
import type { ReportPack } from "../report-pack/report-pack.ts";
import { problemsFromZod } from "../report-pack/zod-problems.ts";
import {
  CAMPAIGN_FORMAT_VERSION,
  CampaignSchema,
  OfficeSchema,
  RuleSwitchSchema,
  type Campaign,
} from "./campaign.ts";
import { isTimeZone } from "./time-zone.ts";

/**
 * Parses a campaign; `checkCampaign` then compares it with its pack.
 *
 * @param file - As the user knows it; every problem carries it.
 */
export function parseCampaign(text: string, file?: string): Result<Campaign> {
  const json = readJson(text, CAMPAIGN_FORMAT_VERSION, file);
  if (!json.ok) return json;
  const parsed = CampaignSchema.safeParse(json.value);
  if (!parsed.success) {
    return { ok: false, problems: problemsFromZod(parsed.error, file, json.value) };
  }
  const problems = checkTimes(parsed.data).map((problem) => ({ ...problem, file }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}

/** What a schema of single values cannot say: dates in order, a zone that exists. */
export function checkTimes(campaign: Campaign): readonly Problem[] {
  const { dataFrom, dataTo, dueDate, timeZone } = campaign;
  const notBefore = (key: "dataTo" | "dueDate", found: string): readonly Problem[] =>
    found < dataFrom
      ? [{ code: "wrong-value", args: { expected: `>= ${dataFrom}`, found }, path: [key] }]
      : [];
  const zone: readonly Problem[] = isTimeZone(timeZone)
    ? []
    : [
        {
          code: "wrong-value",
          args: { expected: "Asia/Ho_Chi_Minh", found: timeZone },
          path: ["timeZone"],
        },
      ];
  return [...notBefore("dataTo", dataTo), ...notBefore("dueDate", dueDate), ...zone];
}

/** Writes a campaign: keys in the contract's order, two spaces, newline at the end. */
export function formatCampaign(campaign: Campaign): string {
  const rules = Object.fromEntries(
    Object.entries(campaign.rules)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, change]) => [id, inOrder(change, RuleSwitchSchema.shape)]),
  );
  const office = inOrder(campaign.office, OfficeSchema.shape);
  const ordered = inOrder({ ...campaign, rules, office }, CampaignSchema.shape);
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

/** The same keys in the order in which the schema names them. */
function inOrder(value: object, shape: object): object {
  const values = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    Object.keys(shape).flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : [])),
  );
}

/** What a campaign says of its pack and the pack does not know. */
export function checkCampaign(
  campaign: Campaign,
  pack: ReportPack,
  file?: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (campaign.packId !== pack.id) {
    const args = { id: campaign.packId, known: [pack.id] };
    return [{ code: "unknown-pack", args, path: ["packId"], file }];
  }
  if (campaign.packVersion !== pack.version) {
    const args = { found: campaign.packVersion, supported: pack.version };
    problems.push({ code: "unsupported-version", args, path: ["packVersion"], file });
  }
  problems.push(
    ...checkPeriod(campaign, pack).map((problem) => ({ ...problem, file })),
    ...campaign.optional.flatMap((name, index): readonly Problem[] =>
      pack.indicators.some(({ code }) => code === name)
        ? []
        : [unknownReference("indicator", name, ["optional", index], file)],
    ),
    ...Object.keys(campaign.rules).flatMap((name): readonly Problem[] =>
      pack.rules.some(({ id }) => id === name)
        ? []
        : [unknownReference("rule", name, ["rules", name], file)],
    ),
  );
  return problems;
}

/** Whether the pack asks for this period, and in this year. */
export function checkPeriod(
  { period: id, year }: Pick<Campaign, "period" | "year">,
  { periods }: ReportPack,
): readonly Problem[] {
  const period = periods.find((one) => one.id === id);
  if (period === undefined) {
    const args = { period: id, known: periods.map((one) => one.id) };
    return [{ code: "unknown-period", args, path: ["period"] }];
  }
  if (period.years === undefined || period.years.includes(year)) return [];
  const args = { expected: period.years.join(" | "), found: String(year) };
  return [{ code: "wrong-value", args, path: ["year"] }];
}

function unknownReference(
  kind: "indicator" | "rule",
  name: string,
  path: readonly (string | number)[],
  file: string | undefined,
): Problem {
  return { code: "unknown-reference", args: { kind, name }, path, file };
}
