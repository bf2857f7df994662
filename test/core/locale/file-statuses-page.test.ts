import { readFileSync } from "node:fs";
import { fileStatuses, unitStatuses } from "../../../src/core/consolidation/result.ts";
import {
  evidenceSourceLabel,
  fileStatusLabel,
  unitStatusLabel,
} from "../../../src/core/locale/labels.ts";
import type { Language } from "../../../src/core/locale/language.ts";
import { reasonAdvice } from "../../../src/core/locale/reason-advice.ts";
import { fileStatusMeaning, unitStatusAdvice } from "../../../src/core/locale/status-advice.ts";
import {
  campaignSources,
  campaignWeights,
} from "../../../src/core/recognition/campaign-evidence.ts";
import { evidenceSources } from "../../../src/core/recognition/evidence.ts";
import { unitWeights } from "../../../src/core/recognition/unit-score.ts";
import { reasonCodes } from "./sample-sentences.ts";

const page = readFileSync("docs/file-statuses.md", "utf8").normalize("NFC");

/** The cells of a section's table by their first, a code; no cell holds a bar. */
function rowsOf(heading: string): readonly (readonly [code: string, cells: readonly string[]])[] {
  const section = page.split(/^## /mu).find((text) => text.startsWith(heading)) ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => {
      const [code = "", ...cells] = line.split("|").slice(1, -1);
      return [code.replaceAll(/[` ]/gu, ""), cells.map((cell) => cell.trim())];
    });
}

const files = new Map(rowsOf("File statuses"));
const reasons = new Map(rowsOf("Reasons"));
const units = new Map(rowsOf("Unit statuses"));

const orDash = (text: string): string => (text === "" ? "–" : text);
const inVietnamese = (begins: string, office: string, unit: string): string =>
  [begins, office === "" ? "" : `Cơ quan: ${office}`, unit === "" ? "" : `Đơn vị: ${unit}`]
    .filter(Boolean)
    .join(" ");

const weightOf = (weights: Readonly<Partial<Record<string, number>>>, source: string): string =>
  String(weights[source] ?? "–");

describe("docs/file-statuses.md", () => {
  it("gives every source of evidence with its weights and label", () => {
    const told = rowsOf("Evidence").map(([source, cells]) => [source, ...cells.slice(0, 3)]);
    const sources = [...new Set([...evidenceSources, ...campaignSources])];
    expect(told.sort()).toEqual(
      sources
        .map((source) => [
          source,
          weightOf(unitWeights, source),
          weightOf(campaignWeights, source),
          evidenceSourceLabel(source, "vi"),
        ])
        .sort(),
    );
  });

  it("documents every code once, in the order of the code", () => {
    const codes = (heading: string) => rowsOf(heading).map(([code]) => code);
    expect(codes("File statuses")).toEqual([...fileStatuses]);
    expect(codes("Reasons")).toEqual(reasonCodes);
    expect(codes("Unit statuses")).toEqual([...unitStatuses]);
  });

  it.each(fileStatuses)("says of the file status %s what the program says", (status) => {
    const says = (language: Language): string =>
      `**${fileStatusLabel(status, language)}.** ${fileStatusMeaning(status, language)}`;
    expect(files.get(status)).toEqual([says("en"), says("vi")]);
  });

  it.each(reasonCodes)("says of the reason %s what the program says", (code) => {
    const [statuses, means, ...advice] = reasons.get(code) ?? [];
    const en = reasonAdvice(code, "en");
    const vi = reasonAdvice(code, "vi");
    expect(advice).toEqual([
      orDash(en.office),
      orDash(en.sender),
      inVietnamese(`**${vi.title}.**`, vi.office, vi.sender),
    ]);
    expect(means).toMatch(/\.$/u);
    const known = statuses?.replaceAll("`", "").split(", ") ?? [];
    expect(known.filter((status) => !files.has(status))).toEqual([]);
  });

  it("gives every file status its reasons", () => {
    const told = new Set(
      [...reasons.values()].flatMap(([statuses = ""]) => statuses.replaceAll("`", "").split(", ")),
    );
    expect(fileStatuses.filter((status) => !told.has(status))).toEqual([]);
  });

  it.each(unitStatuses)("says of the unit status %s what the program says", (status) => {
    const en = unitStatusAdvice(status, "en");
    const vi = unitStatusAdvice(status, "vi");
    expect(units.get(status)).toEqual([
      `**${unitStatusLabel(status, "en")}.** ${en.means}`,
      orDash(en.office),
      orDash(en.unit),
      inVietnamese(`**${unitStatusLabel(status, "vi")}.** ${vi.means}`, vi.office, vi.unit),
    ]);
  });
});

describe("what to do about a file", () => {
  const all = (["vi", "en"] as const).flatMap((language) =>
    reasonCodes.map((code) => reasonAdvice(code, language)),
  );

  it("is said in sentences, under short names that differ", () => {
    const sentences = all.flatMap(({ office, sender }) => [office, sender]).filter(Boolean);
    expect(sentences.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
    expect(all.filter(({ title }) => title.length > 44 || title.endsWith("."))).toEqual([]);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  });

  it("asks the sender politely", () => {
    const asked = reasonCodes.map((code) => reasonAdvice(code, "vi").sender).filter(Boolean);
    expect(asked.filter((text) => !text.startsWith("Đề nghị "))).toEqual([]);
  });

  it("asks the same of both languages", () => {
    const asks = (language: Language) =>
      reasonCodes.map((code) => {
        const { office, sender } = reasonAdvice(code, language);
        return [code, office !== "", sender !== ""];
      });
    expect(asks("vi")).toEqual(asks("en"));
  });
});
