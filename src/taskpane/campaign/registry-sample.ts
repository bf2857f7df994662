/** A registry to fill in: the columns that TongHop reads, and two lines that show how. */
import { registryColumns, type RegistryColumn } from "../../core/campaign/unit-registry-columns.ts";

const examples: readonly Partial<Record<RegistryColumn, string>>[] = [
  {
    unitId: "MN-01",
    name: "Trường Mầm non (ví dụ)",
    level: "MN",
    ownership: "công lập",
    area: "Xã A",
  },
  {
    unitId: "TH-01",
    name: "Trường Tiểu học (ví dụ)",
    level: "TH",
    ownership: "công lập",
    area: "Xã B",
  },
];

/** CSV with a byte order mark: Excel opens it by a click. */
export function registrySample(): Uint8Array {
  const columns = Object.keys(registryColumns) as RegistryColumn[];
  const lines = [
    columns.map((column) => registryColumns[column][0]),
    ...examples.map((example) => columns.map((column) => example[column] ?? "")),
  ];
  const text = lines.map((cells) => `${cells.join(",")}\r\n`).join("");
  return new TextEncoder().encode(`\uFEFF${text}`);
}
