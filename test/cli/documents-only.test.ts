import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { makeDesk, REGISTRY, run } from "./run.ts";

const desk = makeDesk();

/** The plans that Sơn La asked for in January 2018. */
async function open(name: string, ...more: readonly string[]) {
  const units = desk("don-vi.csv");
  writeFileSync(units, REGISTRY);
  const dir = desk(name);
  const args = ["init", dir, "--pack", "sonla-2018-2022", "--period", "KH", "--year", "2018"];
  return { dir, opened: await run(...args, "--units", units, ...more) };
}

describe("a period that asks for documents only", () => {
  it("is said when it is opened, with what to do instead of forms", async () => {
    const { dir, opened } = await open("KH-2018");
    expect(opened).toMatchObject({ code: 0, err: "" });
    expect(opened.out).toContain("chỉ yêu cầu văn bản");
    expect(opened.out).toContain(`tonghop merge "${dir}"`);
    expect(opened.out).not.toContain("tonghop template");
  });

  it.each([[[]], [["--common"]]])("makes no workbook: template %s", async (options) => {
    const { dir } = await open(`KH-2018 ${options.join("")}`);
    const made = await run("template", dir, ...options);
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toContain("không có biểu mẫu để tạo");
    expect(made.out).toContain(`tonghop merge "${dir}"`);
    expect(existsSync(`${dir}/bieu-mau`) ? readdirSync(`${dir}/bieu-mau`) : []).toEqual([]);
  });

  it("says so in English and in JSON", async () => {
    const { dir } = await open("KH-2018 en");
    expect((await run("template", dir, "--lang", "en")).out).toContain("documents only");
    expect(JSON.parse((await run("template", dir, "--json")).out)).toEqual({ files: [] });
  });
});
