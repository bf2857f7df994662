import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { ConsolidationResult } from "../../src/core/consolidation/result.ts";
import { makeDesk, REGISTRY, run } from "./run.ts";

const desk = makeDesk();

function resultOf(dir: string): ConsolidationResult {
  return JSON.parse(readFileSync(`${dir}/ket-qua/ket-qua.json`, "utf8")) as ConsolidationResult;
}

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

  it("is reported by a document, by name, folder or --assign; one of nobody is named", async () => {
    const { dir } = await open("KH-2018 nhận");
    mkdirSync(`${dir}/nhan/MN 19-5`, { recursive: true });
    const pdf = (name: string): void => {
      writeFileSync(`${dir}/nhan/${name}`, `%PDF-1.7 ${name}`);
    };
    for (const name of ["T1 - Kế hoạch.pdf", "MN 19-5/scan.pdf", "scan0001.pdf"]) pdf(name);
    writeFileSync(`${dir}/nhan/Thumbs.db`, "x");
    const first = await run("merge", dir);
    expect(first.code).toBe(1);
    expect(first.out).toContain("1 văn bản chưa rõ của đơn vị nào");
    expect(first.out).toContain("nhan/scan0001.pdf");
    expect(first.out).toContain("Chưa gửi (1): Trường THCS Thới Lâm");

    const second = await run("merge", dir, "--assign", "scan0001.pdf=T2");
    expect(second.out).not.toContain("chưa rõ của đơn vị nào");
    expect(second).toMatchObject({ code: 0, err: "" });
    const { units, files } = resultOf(dir);
    expect(units.map(({ status, signedDocument }) => [status, signedDocument?.files])).toEqual([
      ["accepted", ["nhan/T1 - Kế hoạch.pdf"]],
      ["accepted", ["nhan/scan0001.pdf"]],
      ["accepted", ["nhan/MN 19-5/scan.pdf"]],
    ]);
    expect(files.map(({ status }) => status).sort()).toEqual([
      "document",
      "document",
      "document",
      "ignored",
    ]);
    // What was answered once is remembered.
    expect((await run("merge", dir)).code).toBe(0);
  });
});

describe("a period that asks for figures", () => {
  it("is not reported by a document, which is noted beside", async () => {
    const units = desk("don-vi.csv");
    writeFileSync(units, REGISTRY);
    const dir = desk("6T");
    const args = ["--pack", "hocmon-2024", "--period", "6T", "--year", "2024", "--units", units];
    await run("init", dir, ...args);
    mkdirSync(`${dir}/nhan`, { recursive: true });
    writeFileSync(`${dir}/nhan/T1 - báo cáo ký.pdf`, "%PDF-1.7");
    writeFileSync(`${dir}/nhan/THCS Thới Lâm.gsheet`, "{}");
    expect((await run("merge", dir)).code).toBe(1);
    const told = resultOf(dir).units.map(({ status, signedDocument }) => [
      status,
      signedDocument !== undefined,
    ]);
    expect(told).toEqual([
      ["missing", true],
      ["unreadable", false],
      ["missing", false],
    ]);
  });
});
