import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reportPackJsonSchema } from "../../../src/core/report-pack/json-schema.ts";

describe("reportPackJsonSchema", () => {
  const schema = `${JSON.stringify(reportPackJsonSchema(), null, 2)}\n`;

  it("is the schema that ships; write it anew with `tonghop schema` when the format changes", () => {
    const shipped = readFileSync(
      join(__dirname, "../../../assets/report-pack.schema.json"),
      "utf8",
    );
    expect(shipped).toBe(schema);
  });

  it("bounds integers only where the format does", () => {
    expect(schema).not.toContain("9007199254740991");
    expect(schema).toContain('"maximum": 500');
  });

  it("lets authors leave out what has a default", () => {
    const { $defs } = reportPackJsonSchema() as {
      $defs: Record<string, { properties: { rules: { items: { required: string[] } } } }>;
    };
    const required = $defs["report-pack"]?.properties.rules.items.required;
    expect(required).toContain("message");
    expect(required).not.toContain("missing");
  });

  it("says of every key what it means", () => {
    // The languages of a text say it themselves.
    const plain = ["vi", "en", "ratio"];
    const undescribed = keysOf(reportPackJsonSchema()).filter(
      ({ path, described }) => !described && !plain.includes(path.at(-1) ?? ""),
    );
    expect(undescribed.map(({ path }) => path.join("."))).toEqual([]);
  });
});

interface Key {
  readonly path: readonly string[];
  readonly described: boolean;
}

/** Every key that a schema names, at any depth. */
function keysOf(schema: unknown, path: readonly string[] = []): readonly Key[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]: [string, unknown]) =>
    name === "properties" ? propertiesOf(value, path) : keysOf(value, path),
  );
}

function propertiesOf(properties: unknown, path: readonly string[]): readonly Key[] {
  if (typeof properties !== "object" || properties === null) return [];
  return Object.entries(properties).flatMap(([key, value]: [string, unknown]): readonly Key[] => {
    const here = [...path, key];
    const described = typeof value === "object" && value !== null && "description" in value;
    return [{ path: here, described }, ...keysOf(value, here)];
  });
}
