import * as z from "zod";
import { problemsFromZod } from "../../../src/core/report-pack/zod-problems.ts";

function problems(schema: z.ZodType, input: unknown, known = true): unknown {
  const parsed = schema.safeParse(input);
  if (parsed.success) return [];
  return known ? problemsFromZod(parsed.error, "dot.json", input) : problemsFromZod(parsed.error);
}

describe("problemsFromZod", () => {
  it.each([
    {
      why: "no integer",
      schema: z.strictObject({ year: z.int() }),
      input: { year: 2024.5 },
      args: { expected: "integer", found: "2024.5" },
      path: ["year"],
    },
    {
      why: "too small",
      schema: z.strictObject({ year: z.int().min(2000) }),
      input: { year: 24 },
      args: { expected: ">= 2000", found: "24" },
      path: ["year"],
    },
    {
      why: "too large, the limit excluded",
      schema: z.strictObject({ share: z.number().lt(1) }),
      input: { share: 1 },
      args: { expected: "< 1", found: "1" },
      path: ["share"],
    },
    {
      why: "an empty text",
      schema: z.strictObject({ name: z.string().min(1) }),
      input: { name: "" },
      args: { expected: "length >= 1", found: '""' },
      path: ["name"],
    },
    {
      why: "no calendar date",
      schema: z.strictObject({ dueDate: z.iso.date() }),
      input: { dueDate: "25/4/2024" },
      args: { expected: "YYYY-MM-DD", found: '"25/4/2024"' },
      path: ["dueDate"],
    },
    {
      why: "none of a union's branches",
      schema: z.strictObject({ total: z.union([z.enum(["sum", "max"]), z.strictObject({})]) }),
      input: { total: 7 },
      args: { expected: "sum | max | object", found: "7" },
      path: ["total"],
    },
    {
      why: "the whole file is something else",
      schema: z.strictObject({}),
      input: [],
      args: { expected: "object", found: "[]" },
      path: [],
    },
    {
      why: "long, so only its beginning is shown",
      schema: z.strictObject({ name: z.boolean() }),
      input: { name: "n".repeat(100) },
      args: { expected: "boolean", found: `"${"n".repeat(59)}…` },
      path: ["name"],
    },
  ])("says what was expected and what stands there ($why)", ({ schema, input, args, path }) => {
    expect(problems(schema, input)).toEqual([
      { code: "wrong-value", args, path, file: "dot.json" },
    ]);
  });

  it("tells a missing key from a wrong one without the input as well", () => {
    const schema = z.strictObject({ name: z.string() });
    expect(problems(schema, {}, false)).toEqual([
      { code: "missing-key", args: { key: "name" }, path: [] },
    ]);
    expect(problems(schema, { name: 5 }, false)).toEqual([
      { code: "wrong-value", args: { expected: "string", found: "" }, path: ["name"] },
    ]);
  });

  it("names every unknown key", () => {
    expect(problems(z.strictObject({}), { a: 1, b: 2 })).toEqual([
      { code: "unknown-key", args: { key: "a" }, path: [], file: "dot.json" },
      { code: "unknown-key", args: { key: "b" }, path: [], file: "dot.json" },
    ]);
  });
});
