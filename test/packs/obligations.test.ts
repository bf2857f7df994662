/** The page that says, obligation by obligation, where each pack's plan stands in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { issuePack } from "../../src/core/validation/issue-pack.ts";
import type { ReportPack } from "../../src/core/report-pack/report-pack.ts";
import { campaignsOf, loadPacks } from "./load-packs.ts";

const pageOf = ({ id }: ReportPack): string =>
  readFileSync(join(__dirname, `../../docs/packs/${id}.md`), "utf8");

/** `DN_01_01…05, 07` names six codes: a page lists what belongs together once. */
function codesNamed(page: string): ReadonlySet<string> {
  const found = new Set<string>();
  const groups = /([A-Z]{2,4}_\d\d)_(\d\d)(?:…(\d\d))?((?:, \d\d\b)*(?: and \d\d\b)?)/gu;
  for (const [, group = "", first = "", last = first, others = ""] of page.matchAll(groups)) {
    for (let n = Number(first); n <= Number(last); n += 1) {
      found.add(`${group}_${String(n).padStart(2, "0")}`);
    }
    for (const [other] of others.matchAll(/\d\d/gu)) found.add(`${group}_${other}`);
  }
  return found;
}

/** What a clerk types in: computed cells are none of it. */
function cellsToEnter(pack: ReportPack, form: "short" | "full"): number {
  const { period, year } = campaignsOf(pack).at(-1) ?? { period: "12T", year: 2024 };
  const settings = { period, year, form, optional: [], rules: {} };
  return issuePack(pack, settings).indicators.filter((one) => one.computed === undefined).length;
}

describe.each(loadPacks().map(({ pack }) => ({ id: pack.id, pack })))(
  "docs/packs/$id.md",
  ({ pack }) => {
    const page = pageOf(pack);

    it("says of every indicator which part of the plan it comes from", () => {
      const named = codesNamed(page);
      // The profile stands in one line, as TT_*.
      const asked = pack.indicators.filter(({ tier }) => tier !== "profile");
      expect(asked.map(({ code }) => code).filter((code) => !named.has(code))).toEqual([]);
    });

    it("names only indicators that the pack has", () => {
      const codes = new Set<string>(pack.indicators.map(({ code }) => code));
      expect([...codesNamed(page)].filter((code) => !codes.has(code))).toEqual([]);
    });

    it("names every target in full", () => {
      const targets = pack.rules.filter(({ scope }) => scope === "target").map(({ id }) => id);
      expect(targets.filter((id) => !page.includes(id))).toEqual([]);
    });

    it.each(["short", "full"] as const)("counts the cells of the %s form", (form) => {
      const said = new RegExp(`^\\| ${form} +\\| (\\d+)`, "mu").exec(page)?.[1];
      expect(Number(said)).toBe(cellsToEnter(pack, form));
    });

    it("counts the profile", () => {
      const said = /profile \((\d+)\)/u.exec(page)?.[1];
      const profile = pack.indicators.filter(({ tier }) => tier === "profile");
      expect(Number(said)).toBe(profile.length);
    });

    it("counts what can be switched on", () => {
      const said = /^\| switched on +\| (\d+)/mu.exec(page)?.[1];
      // Cells to enter, as in the rows above: what the form computes is none.
      const optional = pack.indicators.filter(
        ({ tier, computed }) => tier === "optional" && computed === undefined,
      );
      expect(Number(said)).toBe(optional.length);
    });
  },
);
