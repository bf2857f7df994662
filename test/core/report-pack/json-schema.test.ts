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
});
