import { withGuard } from "./formula-guard.ts";
import { ownershipWords } from "./school-level-text.ts";
import { NAME_SEPARATOR, registryColumns, type RegistryColumn } from "./unit-registry-columns.ts";
import type { Unit } from "./unit.ts";

/**
 * Writes `don-vi.csv`: byte order mark, the contract's headings, CRLF; Excel opens it by a click.
 *
 * Text that Excel would calculate gets an apostrophe. Dates are ISO: Excel reads `4/5/2024` by the
 * machine's country. What `parseUnitRegistry` gave is read back the same.
 */
export function formatUnitRegistryCsv(units: readonly Unit[]): string {
  const columns = Object.keys(registryColumns) as RegistryColumn[];
  const lines = [
    columns.map((column) => registryColumns[column][0]),
    ...units.map((unit) => columns.map((column) => cellText(unit, column))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map((cell) => quoted(withGuard(cell))).join(",")}\r\n`).join("")}`;
}

function cellText(unit: Unit, column: RegistryColumn): string {
  switch (column) {
    case "ownership":
      return ownershipWords[unit.ownership];
    case "aliases":
    case "predecessors":
      return unit[column].join(`${NAME_SEPARATOR} `);
    case "person":
    case "phone":
    case "email":
      return unit.contact[column];
    case "unitId":
    case "name":
    case "level":
    case "area":
    case "superior":
    case "validFrom":
    case "validTo":
      return unit[column] ?? "";
  }
}

/** RFC 4180. */
function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
