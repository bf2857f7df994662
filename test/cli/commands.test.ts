import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { Workbook } from "exceljs";
import { readWorkbook } from "../../src/adapters/spreadsheet-reader/read-workbook.ts";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { openCampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { DemoPost } from "../../src/cli/demo/send-reports.ts";
import { findPack } from "../../src/cli/input-files.ts";
import { firstReport } from "../../src/cli/demo/school-life/first-report.ts";
import { seededRandom } from "../../src/cli/demo/random.ts";
import { sheetNamed } from "../../src/core/workbook/workbook-snapshot.ts";
import { makeDesk, REGISTRY, run } from "./run.ts";

// Whole campaigns are opened, filled in and merged, beside other tests that keep the machine busy.
jest.setTimeout(120_000);

const desk = makeDesk();
const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

/** A campaign of three units in a folder of that name; its path. */
async function campaign(name: string, ...more: readonly string[]): Promise<string> {
  const units = desk("don-vi.csv");
  writeFileSync(units, REGISTRY);
  const dir = desk(name);
  const opened = await run(
    ...["init", dir, "--pack", "hocmon-2024", "--period", "6T", "--year", "2024"],
    ...["--units", units, ...more],
  );
  expect(opened.err).toBe("");
  expect(opened.code).toBe(0);
  return dir;
}

/** An honest report of each unit given, as its school would send it. */
async function send(dir: string, ...unitIds: readonly string[]): Promise<void> {
  const folder = await openCampaignFolder(diskFolder(dir));
  const random = seededRandom(5);
  const post = new DemoPost(folder, random);
  const pack = await findPack("hocmon-2024");
  for (const unit of folder.context.inForce) {
    const report = firstReport({ pack, campaign: folder.context.campaign }, unit, random);
    const { files } = await post.send({ unit, report, before: report });
    if (!unitIds.includes(unit.unitId)) continue;
    for (const { name, bytes } of files) writeFileSync(`${dir}/nhan/${name}`, bytes);
  }
}

describe("packs and schema", () => {
  it("lists the packs and shows one", async () => {
    expect((await run("packs")).out).toContain("hocmon-2024");
    expect((await run("packs", "show", "hocmon-2024")).out).toContain("DN_01_02");
    const shown = await run("packs", "show", "hocmon-2024", "--json");
    expect(json(shown.out).id).toBe("hocmon-2024");
  });

  it.each([
    { args: ["--lang", "en", "packs"] },
    { args: ["packs", "--lang", "en"] },
    { args: ["packs", "--lang=en"] },
  ])("takes its language before or after the command: $args", async ({ args }) => {
    expect((await run(...args)).out).toContain("indicators");
  });

  it("prints JSON wherever --json stands", async () => {
    expect((await run("--json", "packs")).out).toBe((await run("packs", "--json")).out);
  });

  it.each([
    { args: [], file: "report-pack" },
    { args: ["report-pack"], file: "report-pack" },
    { args: ["campaign"], file: "campaign" },
    { args: ["result"], file: "result" },
  ])(
    "prints the schema that is shipped, to be written anew when a format changes: $args",
    async ({ args, file }) => {
      const { out } = await run("schema", ...args);
      expect(`${out}\n`).toBe(readFileSync(`assets/${file}.schema.json`, "utf8"));
    },
  );

  it("lists in its help the commands that exist, and no other", async () => {
    const { out, code } = await run("--help");
    expect(code).toBe(0);
    const listed = [...out.matchAll(/^ {2}(\w+)(?: \[|\n| <)/gmu)].map((match) => match[1]);
    expect(listed).toEqual(
      expect.arrayContaining([
        "packs",
        "schema",
        "init",
        "template",
        "check",
        "merge",
        "status",
        "demo",
      ]),
    );
    for (const later of ["feedback", "remind", "report", "freeze", "verify", "rollup", "fill"]) {
      expect(listed).not.toContain(later);
    }
  });
});

describe("what cannot run ends with 2, says why and writes nothing", () => {
  it.each([
    { args: ["merge"], says: "dir" },
    { args: ["nope"], says: "nope" },
    { args: ["merge", "x", "--fail-on", "sometimes"], says: "sometimes" },
    { args: ["merge", "x", "--as-of", "hôm qua"], says: "hôm qua" },
    { args: ["demo", "x", "--seed", "-1"], says: "-1" },
    { args: ["packs", "show", "nope"], says: "hocmon-2024" },
    { args: ["check", "khong-co.xlsx"], says: "khong-co.xlsx" },
  ])("$args", async ({ args, says }) => {
    const { code, err, out } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(out).toBe("");
  });

  it("a folder without a campaign, in both languages", async () => {
    expect((await run("merge", desk("trống"))).err).toContain("tonghop init");
    expect((await run("status", desk("trống"), "--lang", "en")).err).toContain(
      "no campaign folder",
    );
  });

  it.each([
    { why: "unknown period", change: ["--period", "7T"], says: "6T, 9T, 12T" },
    { why: "bad due date", change: ["--due", "25-4"], says: "25-4" },
    { why: "unknown pack", change: ["--pack", "nope"], says: "nope" },
  ])("init: $why", async ({ change, says }) => {
    writeFileSync(desk("don-vi.csv"), REGISTRY);
    const given = ["--pack", "hocmon-2024", "--period", "6T", "--year", "2024"];
    const dir = desk("không mở được");
    const { code, err } = await run(
      ...["init", dir, ...given, "--units", desk("don-vi.csv"), ...change],
    );
    expect({ code, exists: existsSync(dir) }).toEqual({ code: 2, exists: false });
    expect(err).toContain(says);
  });

  it("init: a registry of which nobody is left by the period's end is told, with the day", async () => {
    const units = desk("đã đóng.csv");
    writeFileSync(units, "Mã,Tên đơn vị,Cấp học,Đến ngày\r\nT1,TH Thới Lâm,TH,31/12/2023\r\n");
    const given = ["--pack", "hocmon-2024", "--period", "6T", "--year", "2024", "--units", units];
    const { code, err } = await run("init", desk("không còn ai"), ...given);
    expect(code).toBe(2);
    expect(err).toContain("đã đóng.csv");
    expect(err).toContain("24/4/2024");
    expect(existsSync(desk("không còn ai"))).toBe(false);
  });

  it("init: a registry with mistakes names every line", async () => {
    const units = desk("sai.csv");
    writeFileSync(
      units,
      "Mã,Tên đơn vị,Cấp học\r\nA,Trường A,Tiểu học\r\na,Trường B,Tiểu học\r\nC,Trường C,Đại học\r\n",
    );
    const { code, err } = await run(
      ...["init", desk("sai"), "--pack", "hocmon-2024", "--period", "6T", "--year", "2024"],
      ...["--units", units],
    );
    expect(code).toBe(2);
    expect(err).toContain("dòng 3");
    expect(err).toContain("dòng 4");
  });

  it("a campaign file that does not hold names the key", async () => {
    const dir = await campaign("sai khóa");
    const path = `${dir}/dot.json`;
    writeFileSync(path, readFileSync(path, "utf8").replace('"dueMeans"', '"dueMean"'));
    const { code, err } = await run("merge", dir);
    expect(code).toBe(2);
    expect(err).toContain("dueMean");
    expect(readdirSync(`${dir}/ket-qua`)).toEqual([]);
  });
});

describe("init with a registry from before Unicode", () => {
  const registry = [
    "M·,Tªn ®¬n vÞ,CÊp häc",
    "T1,Tr\u00ADêng TiÓu häc Thíi L©m,TiÓu häc",
    "T2,Tr\u00ADêng MÇm non 19/5,MÇm non",
  ].join("\r\n");
  const init = (name: string, ...more: readonly string[]) => {
    const units = desk("danh mục cũ.csv");
    writeFileSync(
      units,
      Uint8Array.from(registry, (letter) => letter.charCodeAt(0)),
    );
    return run(
      ...["init", desk(name), "--pack", "hocmon-2024", "--period", "6T", "--year", "2024"],
      ...["--units", units, ...more],
    );
  };

  it.each([
    {
      language: "vi",
      says: [
        "bảng mã cũ TCVN3 (ABC), đã chuyển 7 ô sang Unicode",
        "“Trêng TiÓu häc Thíi L©m” đọc là “Trường Tiểu học Thới Lâm”",
        "“Trêng MÇm non 19/5” đọc là “Trường Mầm non 19/5”",
        "CSV UTF-8",
      ],
    },
    {
      language: "en",
      says: ["the old encoding TCVN3 (ABC); 7 cells", "read as “Trường Mầm non 19/5”", "CSV UTF-8"],
    },
  ])("says what was read as what, and what to do if it is wrong: $language", async (row) => {
    const { code, out } = await init(`Bảng mã cũ ${row.language}`, "--lang", row.language);
    expect(code).toBe(0);
    for (const text of row.says) expect(out).toContain(text);
    expect(out).toContain(desk(`Bảng mã cũ ${row.language}`, "don-vi.csv"));
  });

  it("gives programs every text before and after", async () => {
    const { out } = await init("Bảng mã cũ JSON", "--json");
    expect(json(out).decodedTexts).toHaveLength(7);
    expect(json(out).decodedTexts).toContainEqual({
      encoding: "TCVN3",
      stored: "Tr\u00ADêng MÇm non 19/5",
      text: "Trường Mầm non 19/5",
    });
  });

  it("says it again of one that was put into the campaign later", async () => {
    const dir = await campaign("Thay danh mục");
    writeFileSync(
      `${dir}/don-vi.csv`,
      Uint8Array.from(registry, (letter) => letter.charCodeAt(0)),
    );
    for (const command of ["template", "merge", "status"]) {
      const { out } = await run(command, dir);
      expect(out).toContain("“Trêng MÇm non 19/5” đọc là “Trường Mầm non 19/5”");
      expect(json((await run(command, dir, "--json")).out).decodedTexts).toHaveLength(7);
    }
  });

  it("says nothing of one in Unicode", async () => {
    writeFileSync(desk("don-vi.csv"), REGISTRY);
    const { out } = await run(
      ...["init", desk("Unicode"), "--pack", "hocmon-2024", "--period", "6T", "--year", "2024"],
      ...["--units", desk("don-vi.csv")],
    );
    expect(out).not.toContain("Unicode (CSV");
  });
});

describe("a campaign from beginning to end", () => {
  it("opens, makes templates, checks, merges, and shows the board", async () => {
    const dir = await campaign("Đợt 6 tháng 2024", "--form", "full");
    expect((await run("template", dir)).code).toBe(0);
    expect((await run("template", dir, "--common")).code).toBe(0);
    expect(readdirSync(`${dir}/bieu-mau`).sort()).toEqual(
      [
        "6T-2024 - Biểu mẫu chung.xlsx",
        "6T-2024 - MN 19-5.xlsx",
        "6T-2024 - TH Thới Lâm.xlsx",
        "6T-2024 - THCS Thới Lâm.xlsx",
      ].sort(),
    );
    await send(dir, "T1", "T2");
    const files = readdirSync(`${dir}/nhan`).filter((name) => name.endsWith(".xlsx"));
    const checked = await run("check", ...files.map((name) => `${dir}/nhan/${name}`));
    expect(checked).toMatchObject({ code: 0, err: "" });

    const merged = await run("merge", dir);
    expect(merged.code).toBe(1);
    expect(merged.out).toContain("2/3");
    expect(merged.out).toContain("Trường Mầm non 19/5");
    const result = json(readFileSync(`${dir}/ket-qua/ket-qua.json`, "utf8"));
    expect(result.rates).toMatchObject({ expected: 3, reported: 2, accepted: 2 });

    const status = await run("status", dir);
    expect(status.out).toContain("Chưa gửi");
    expect((await run("merge", dir, "--fail-on", "never")).code).toBe(0);
  });

  it("says of a report whose pack was cut off what to do, and checks the others", async () => {
    const dir = await campaign("Tệp cắt cụt");
    await send(dir, "T1", "T2");
    const [first = "", second = ""] = readdirSync(`${dir}/nhan`).map(
      (name) => `${dir}/nhan/${name}`,
    );
    const book = new Workbook();
    await book.xlsx.readFile(first);
    book.getWorksheet("_tonghop")?.eachRow((row) => {
      if (row.getCell(1).text === "packJson1")
        row.getCell(2).value = row.getCell(2).text.slice(0, 255);
    });
    await book.xlsx.writeFile(first);
    const { code, out, err } = await run("check", first, second);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain(`${first}: Bộ mẫu trong tệp này không đọc được.`);
    expect(out).toContain(`${second}: `);
    const told = json((await run("check", first, "--json")).out);
    expect(told).toMatchObject({ files: [{ file: first, problems: [{ code: "not-json" }] }] });
  });

  it("says whose form came back blank among those that have still to send", async () => {
    const dir = await campaign("Biểu gửi về");
    await run("template", dir);
    copyFileSync(`${dir}/bieu-mau/6T-2024 - MN 19-5.xlsx`, `${dir}/nhan/MN 19-5.xlsx`);
    const { out } = await run("merge", dir);
    expect(out).toContain("Trường Mầm non 19/5 (biểu mẫu gửi về chưa điền)");
    expect(out.split("chưa điền")).toHaveLength(2);
    expect((await run("status", dir, "--lang", "en")).out).toContain(
      "19/5 (the form came back blank)",
    );
  });

  it("says of whom something came that cannot be used, why and what to do", async () => {
    const dir = await campaign("Tệp chưa dùng được");
    writeFileSync(`${dir}/nhan/THCS Thới Lâm.xlsx`, "");
    for (const command of ["merge", "status"]) {
      const { out } = await run(command, dir);
      expect(out).toContain("Chưa gửi (2): ");
      expect(out).toContain(
        "Tệp chưa dùng được (1):\n  Trường THCS Thới Lâm (THCS Thới Lâm.xlsx): Tệp rỗng. Đề nghị tải lại",
      );
    }
  });

  it("gives the same bytes for the same inputs", async () => {
    const dir = await campaign("Hai lần");
    await send(dir, "T1");
    const outputs = ["ket-qua/ket-qua.json", "ket-qua/tong-hop.xlsx", "so-xu-ly.xlsx"];
    const read = (): string[] => outputs.map((name) => readFileSync(`${dir}/${name}`, "base64"));
    await run("merge", dir);
    const first = read();
    await run("merge", dir);
    expect(read()).toEqual(first);
  });

  it("writes nothing in a dry run", async () => {
    const dir = await campaign("Xem trước");
    await send(dir, "T1");
    const { out } = await run("merge", dir, "--dry-run");
    expect(out).toContain("1/3");
    expect(existsSync(`${dir}/so-xu-ly.xlsx`)).toBe(false);
    expect(readdirSync(`${dir}/ket-qua`)).toEqual([]);
  });

  it("does not touch a register that is open in Excel", async () => {
    const dir = await campaign("Đang mở");
    await send(dir, "T1");
    await run("merge", dir);
    const before = readFileSync(`${dir}/ket-qua/ket-qua.json`, "utf8");
    writeFileSync(`${dir}/~$so-xu-ly.xlsx`, "khoa");
    await send(dir, "T2");
    const { code, err } = await run("merge", dir);
    expect(code).toBe(2);
    expect(err).toContain("so-xu-ly.xlsx");
    expect(readFileSync(`${dir}/ket-qua/ket-qua.json`, "utf8")).toBe(before);
  });

  it("refuses to open a campaign where there is one", async () => {
    const dir = await campaign("Hai đợt");
    const again = await run(
      ...["init", dir, "--pack", "hocmon-2024", "--period", "9T", "--year", "2024"],
      ...["--units", desk("don-vi.csv")],
    );
    expect(again.code).toBe(2);
    expect(json(readFileSync(`${dir}/dot.json`, "utf8")).period).toBe("6T");
  });

  it.each([
    { why: "no such file", arg: "khong co.xlsx=T1", says: ["--assign", "khong co.xlsx"] },
    { why: "no such unit", arg: "bao cao.pdf=ZZ", says: ["--assign", "ZZ"] },
    { why: "no unit at all", arg: "bao cao.pdf", says: ["--assign", "TỆP=MÃ"] },
    { why: "two files end so", arg: "bc.pdf=T1", says: ["nhan/A/bc.pdf", "nhan/B/bc.pdf"] },
  ])("refuses an assignment that it cannot carry out: $why", async ({ why, arg, says }) => {
    const dir = await campaign(`Gán sai ${why}`);
    for (const folder of ["A", "B"]) {
      mkdirSync(`${dir}/nhan/${folder}`);
      writeFileSync(`${dir}/nhan/${folder}/bc.pdf`, "%PDF-1.4");
    }
    writeFileSync(`${dir}/nhan/bao cao.pdf`, "%PDF-1.4");
    const { code, err } = await run("merge", dir, "--assign", arg);
    expect({ code, wrote: existsSync(`${dir}/so-xu-ly.xlsx`) }).toEqual({ code: 2, wrote: false });
    for (const part of says) expect(err).toContain(part);
  });

  it("refuses a list of dates that names a file nobody received", async () => {
    const dir = await campaign("Ngày của tệp lạ");
    writeFileSync(desk("ngay tep.csv"), "Tệp,Ngày nhận\r\nkhong co.xlsx,2024-04-25\r\n");
    const { code, err } = await run("merge", dir, "--received", desk("ngay tep.csv"));
    expect(code).toBe(2);
    expect(err).toContain("khong co.xlsx");
  });

  it("remembers what the office answered: a file assigned, a date received", async () => {
    const dir = await campaign("Gán tệp");
    await send(dir, "T1");
    const [name = ""] = readdirSync(`${dir}/nhan`).filter((one) => one.endsWith(".xlsx"));
    mkdirSync(`${dir}/nhan/THCS Thới Lâm`);
    writeFileSync(`${dir}/nhan/THCS Thới Lâm/bao cao.xlsx`, readFileSync(`${dir}/nhan/${name}`));
    writeFileSync(`${dir}/nhan/${name}`, "");

    const asked = json((await run("merge", dir, "--json")).out);
    expect(asked.files).toContainEqual(
      expect.objectContaining({ file: "nhan/THCS Thới Lâm/bao cao.xlsx", status: "conflict" }),
    );
    writeFileSync(desk("ngay.csv"), "Mã,Ngày nhận\r\nt1,2024-04-25T05:00\r\n");
    const answered = json(
      (
        await run(
          ...["merge", dir, "--json", "--received", desk("ngay.csv")],
          ...["--assign", "THCS Thới Lâm/bao cao.xlsx=T1"],
        )
      ).out,
    );
    const t1 = { unitId: "T1", status: "accepted", timeliness: "late" };
    expect(answered.units).toContainEqual(t1);
    const later = json((await run("merge", dir, "--json")).out);
    expect(later.units).toContainEqual(t1);
    expect((await run("status", dir)).out).toMatch(/^T1 .* 25\/4\/2024$/mu);

    // The register counts, and says so where a later list says otherwise.
    const again = await run("merge", dir, "--received", desk("ngay.csv"));
    expect(again.out).not.toContain("sổ ghi");
    writeFileSync(desk("ngay sua.csv"), "Mã,Ngày nhận\r\nT1,2024-04-24T05:00\r\n");
    const corrected = await run("merge", dir, "--received", desk("ngay sua.csv"));
    expect(corrected.out).toMatch(
      /1 đơn vị đã có ngày nhận khác.*sổ ghi 5 giờ 00 ngày 25\/4\/2024, danh sách ghi 5 giờ 00 ngày 24\/4\/2024/u,
    );
    const register = await readWorkbook(readFileSync(`${dir}/so-xu-ly.xlsx`));
    expect(sheetNamed(register, "Tệp")).toBeDefined();
    expect(sheetNamed(register, "Nhận báo cáo")).toBeDefined();
  });
});
