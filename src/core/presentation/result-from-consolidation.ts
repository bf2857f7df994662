/** A consolidation as `ket-qua.json` holds it: facts with their sentences in the campaign's language. */
import type { Campaign } from "../campaign/campaign.ts";
import type { UnitId } from "../campaign/unit.ts";
import type {
  Consolidation,
  ConsolidatedFile,
  ConsolidatedUnit,
} from "../consolidation/consolidation.ts";
import {
  RESULT_FORMAT_VERSION,
  type ConsolidationResult,
  type ResultCampaignEvidence,
  type ResultFile,
  type ResultFinding,
  type ResultUnit,
} from "../consolidation/result.ts";
import type { Evidence } from "../recognition/evidence.ts";
import { campaignWeights, type CampaignEvidence } from "../recognition/campaign-evidence.ts";
import { campaignScore } from "../recognition/campaign-score.ts";
import { unitScores, unitWeights } from "../recognition/unit-score.ts";
import type { Finding } from "../finding/finding.ts";
import { findingMessage } from "../locale/finding-messages.ts";
import type { Language } from "../locale/language.ts";
import { reasonAdvice } from "../locale/reason-advice.ts";
import { reasonMessage } from "../locale/reason-messages.ts";

/** The same consolidation gives the same result; no clock value but `asOf`. */
export function resultFromConsolidation(
  campaign: Campaign,
  consolidation: Consolidation,
): ConsolidationResult {
  const { asOf, totals, groups, lists, texts, coverage, decisions } = consolidation;
  const { language } = campaign;
  return {
    formatVersion: RESULT_FORMAT_VERSION,
    campaign,
    asOf,
    units: consolidation.units.map(resultUnit),
    totals: { ...totals },
    groups: {
      level: mapValues(groups.level, (one) => ({ ...one })),
      area: mapValues(groups.area, (one) => ({ ...one })),
    },
    lists: mapValues(lists, (rows) => [...rows]),
    texts: mapValues(texts, (rows) => [...rows]),
    findings: consolidation.findings.map((finding) => resultFinding(finding, language)),
    files: consolidation.files.map((file) => resultFile(file, language)),
    rates: { ...coverage },
    decisions: [
      ...decisions.received.map((one) => ({ kind: "received", ...one })),
      ...decisions.files.map((one) => ({ kind: "file", ...one })),
    ],
    office: { values: { ...consolidation.office.values } },
  };
}

function resultUnit(consolidated: ConsolidatedUnit): ResultUnit {
  const { unit, status, timeliness, received, signedDocument, values } = consolidated;
  const { unitId, name, level, ownership, area } = unit;
  return {
    unitId,
    name,
    level,
    ownership,
    area,
    status,
    ...(timeliness === undefined ? {} : { timeliness }),
    ...(received === undefined ? {} : { received: received.at, receivedFrom: received.from }),
    ...(signedDocument === undefined
      ? {}
      : { signedDocument: { ...signedDocument, files: [...signedDocument.files] } }),
    values: { ...values },
  };
}

function resultFile(file: ConsolidatedFile, language: Language): ResultFile {
  const { sender } = reasonAdvice(file.reason.code, language);
  const candidates = [...unitScores(file.evidence)];
  const pack = campaignEvidence(file, "pack");
  const period = campaignEvidence(file, "period");
  return {
    file: file.file,
    sha256: file.sha256,
    size: file.size,
    status: file.status,
    reason: reasonMessage(file.reason, language),
    ...(sender === "" ? {} : { toSender: sender }),
    ...(file.unitId === undefined ? {} : { unitId: file.unitId }),
    evidence: file.evidence.map(resultEvidence),
    ...(candidates.length === 0 ? {} : { candidates }),
    ...(pack === undefined ? {} : { pack }),
    ...(period === undefined ? {} : { period }),
    ...(file.checked === undefined ? {} : { checked: { ...file.checked } }),
  };
}

function resultEvidence({ units, ...told }: Evidence): ResultFile["evidence"][number] {
  return {
    ...told,
    ...(units === undefined ? {} : { units: [...units] }),
    weight: unitWeights[told.source],
  };
}

function campaignEvidence(
  { ofCampaign = [] }: ConsolidatedFile,
  about: CampaignEvidence["about"],
): ResultCampaignEvidence | undefined {
  const evidence = ofCampaign
    .filter((one) => one.about === about)
    .map(({ source, says, agrees }) => ({ source, says, agrees, weight: campaignWeights[source] }));
  return evidence.length === 0 ? undefined : { ...campaignScore(ofCampaign, about), evidence };
}

function resultFinding(finding: Finding, language: Language): ResultFinding {
  const { unitId, args, ...rest } = finding;
  return {
    ...rest,
    // A finding lies below the registry and names units by plain text.
    ...(unitId === undefined ? {} : { unitId: unitId as UnitId }),
    args: { ...args },
    message: findingMessage(finding, language),
  };
}

function mapValues<Key extends string, In, Out>(
  record: Readonly<Record<Key, In>>,
  change: (value: In) => Out,
): Record<Key, Out> {
  return Object.fromEntries(
    Object.entries<In>(record).map(([key, value]) => [key, change(value)]),
  ) as Record<Key, Out>;
}
