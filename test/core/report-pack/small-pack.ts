/** The smallest pack that parses, as an author would write it: keys with a default left out. */
export function smallPack(): Record<string, unknown> {
  const source = { document: "Kế hoạch", item: "mục I", inferred: false };
  return {
    formatVersion: 1,
    id: "small",
    version: "1.0.0",
    title: { vi: "Nhỏ" },
    issuer: { vi: "Phòng" },
    basis: [],
    periods: [{ id: "6T", label: { vi: "6 tháng" } }],
    sections: [{ id: "DT", label: { vi: "Đối thoại" } }],
    indicators: [
      {
        code: "DT_01_01",
        label: { vi: "Số cuộc" },
        section: "DT",
        type: "integer",
        required: true,
        nature: "cumulative",
        tier: "standard",
        aggregation: "sum",
        source,
      },
    ],
    lists: [],
    rules: [
      {
        id: "T-01",
        severity: "warning",
        scope: "target",
        formula: "=DT_01_01>=1",
        message: { vi: "Chưa có" },
        source,
      },
    ],
  };
}

/** The small pack with the value at `path` replaced; `undefined` removes the key. */
export function smallPackWith(path: readonly (string | number)[], value: unknown): unknown {
  const pack = smallPack();
  let at: Record<string | number, unknown> = pack;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ""] = value;
  // As a file holds it: JSON has no undefined.
  return JSON.parse(JSON.stringify(pack));
}
