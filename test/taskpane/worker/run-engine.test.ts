import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { archiveOfFiles, filesFromArchive } from "../../../src/adapters/folder/archive.ts";
import { diskFolder } from "../../../src/adapters/folder/disk-folder.ts";
import type { Outcome } from "../../../src/taskpane/worker/engine.ts";
import type { FileLine } from "../../../src/taskpane/worker/merge-view.ts";
import { runEngine } from "../../../src/taskpane/worker/run-engine.ts";
import type { WireSource } from "../../../src/taskpane/worker/wire-engine.ts";
import { makeDesk, NOW, REGISTRY, run } from "../../cli/run.ts";

const desk = makeDesk();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const units = { from: "file", file: { path: "don-vi.csv", content: encode(REGISTRY) } } as const;

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** The demo's folder as one archive, as the page is given it. */
async function archived(dir: string): Promise<WireSource> {
  const folder = diskFolder(dir);
  const files = [];
  for (const { path } of await folder.list("")) {
    const bytes = await folder.read(path);
    if (bytes !== undefined) files.push({ path: `huyện/${path}`, bytes });
  }
  return { kind: "archive", label: "huyện.tonghop.zip", content: archiveOfFiles(files) };
}

describe("the engine over a demo", () => {
  const dir = desk("huyện");
  beforeAll(async () => {
    const { code } = await run("demo", dir, "--units", "40", "--periods", "6T");
    expect(code).toBe(0);
  });

  it("merges the same as the command line", async () => {
    const engine = runEngine(() => NOW);
    const view = valueOf(await engine.open(await archived(dir)));
    expect(view).toMatchObject({ label: "huyện.tonghop.zip", canWrite: false });
    const lines: FileLine[] = [];
    const { merged } = valueOf(
      await engine.merge((line, done, of) => {
        lines.push(line);
        expect(done).toBe(lines.length);
        expect(of).toBe(view.received);
      }),
    );
    expect(lines).toHaveLength(view.received);
    expect(merged.files).toHaveLength(view.received);
    expect(merged.units).toHaveLength(40);

    const saved = valueOf(await engine.save());
    const files = saved.where === "download" ? saved.files : [];
    expect(files.map(({ path }) => path)).toEqual(["tong-hop.xlsx", "6T-2024.tonghop.zip"]);
    const kept = filesFromArchive(files[1]?.bytes ?? new Uint8Array());
    const json = kept.find(({ path }) => path === "ket-qua/ket-qua.json");
    const ours = new TextDecoder().decode(json?.bytes);
    await run("merge", dir, "--as-of", NOW);
    // The register of decisions, which holds the dates received, lay in both.
    expect(ours).toBe(readFileSync(`${dir}/ket-qua/ket-qua.json`, "utf8"));
  });

  it("asks about files and takes answers", async () => {
    const engine = runEngine(() => NOW);
    valueOf(await engine.open(await archived(dir)));
    const { merged } = valueOf(await engine.merge(() => undefined));
    const asked = merged.files.find(({ question }) => question === "unit");
    const missing = merged.units.find(({ status }) => status === "missing");
    if (asked === undefined || missing === undefined) throw new Error("The demo asks nothing.");
    const { file, sha256 } = asked;
    const decision = { file, sha256, unitId: missing.unitId, reason: "gọi điện", by: "CV" };
    const again = valueOf(await engine.decide({ files: [decision], received: [] }));
    const settled = again.files.find((one) => one.file === file);
    expect(settled).toMatchObject({ decision });
    expect(settled?.question).toBeUndefined();
    // Not used, and used after all.
    const unused = { file, sha256, use: "ignore", reason: "", by: "CV" } as const;
    const without = valueOf(await engine.decide({ files: [unused], received: [] }));
    expect(without.files.find((one) => one.file === file)?.reason.code).toBe("not-used");
    const back = valueOf(await engine.decide({ files: [decision], received: [] }));
    expect(back.files.find((one) => one.file === file)?.status).toBe(settled?.status);

    // The answer lies in the archive that the workbook keeps.
    const { path, bytes } = valueOf(await engine.archive("settings"));
    const later = runEngine(() => NOW);
    const kept = valueOf(await later.open({ kind: "archive", label: path, content: bytes }));
    expect(kept.received).toBe(0);
    expect(filesFromArchive(bytes).map((one) => one.path)).toEqual(
      expect.arrayContaining(["bo-mau.json", "don-vi.csv", "dot.json", "so-xu-ly.xlsx"]),
    );
  });

  it("stops between two files", async () => {
    const engine = runEngine(() => NOW);
    valueOf(await engine.open(await archived(dir)));
    let lines = 0;
    const outcome = await engine.merge(async () => {
      lines += 1;
      if (lines === 3) await engine.cancel();
    });
    expect(outcome).toEqual({ ok: false, failure: { kind: "cancelled" } });
    expect(lines).toBe(3);
  });

  it("finds figures by words without diacritics and by code", async () => {
    const engine = runEngine(() => NOW);
    valueOf(await engine.open(await archived(dir)));
    valueOf(await engine.merge(() => undefined));
    const [first] = await engine.findFigures("doi thoai");
    expect(first?.label.vi.toLowerCase()).toContain("đối thoại");
    expect(first?.total).toMatchObject({ expected: 40 });
    expect((await engine.findFigures("DT_01_01"))[0]?.code).toBe("DT_01_01");
    expect(await engine.findFigures("không có chữ này")).toEqual([]);
    expect(await engine.findFigures("  ")).toEqual([]);
  });
});

describe("a new campaign", () => {
  const form = {
    pack: { from: "bundled", id: "hocmon-2024" },
    options: { period: "6T", year: 2024, office: { name: "Phòng GDĐT" } },
    units,
  } as const;

  it("is made in memory, gives out templates, and takes what comes back", async () => {
    const engine = runEngine(() => NOW);
    const { view, ...told } = valueOf(await engine.create(form));
    expect(told).toEqual({ lasting: [], takenOver: {} });
    expect(view).toMatchObject({ label: "6T-2024", received: 0, lastDay: "2024-04-24" });
    const progress: number[] = [];
    const { saved } = valueOf(
      await engine.makeTemplates("each", (done) => {
        progress.push(done);
      }),
    );
    expect(progress).toEqual([1, 2, 3]);
    if (saved.where !== "download") throw new Error("In memory");
    expect(saved.files.map(({ path }) => path)).toEqual(["6T-2024 - bieu-mau.zip"]);
    const templates = filesFromArchive(saved.files[0]?.bytes ?? new Uint8Array());
    expect(templates).toHaveLength(3);

    // Sent back unfilled, once by itself and once more in a zip, with another file of the same name.
    const [one, two] = templates;
    if (one === undefined || two === undefined) throw new Error("No templates");
    const zip = archiveOfFiles([{ path: two.path, bytes: two.bytes }]);
    const received = valueOf(
      await engine.receive([
        { path: one.path, content: one.bytes },
        { path: one.path, content: one.bytes },
        { path: one.path, content: new Blob([new Uint8Array([1, 2, 3])]) },
        { path: "hai trường.zip", content: zip },
      ]),
    );
    expect(received.received).toBe(3);
    const { merged } = valueOf(await engine.merge(() => undefined));
    expect(merged.files.map(({ file, status }) => `${status} ${file}`).sort()).toEqual([
      `superseded nhan/${one.path}`,
      `superseded nhan/hai trường.zip!/${two.path}`,
      `unreadable nhan/${one.path.replace(".xlsx", " (1).xlsx")}`,
    ]);
    // One of them sent something that cannot be read besides.
    const standing = merged.units.map(({ status, sentBlankForm }) => [status, sentBlankForm]);
    expect(standing).toContainEqual(["missing", true]);
    expect(merged.coverage).toMatchObject({ reported: 0, onTime: 0 });
  });

  it("asks whose a document is that nothing tells, and notes it for the unit that is chosen", async () => {
    const engine = runEngine(() => NOW);
    valueOf(await engine.create(form));
    const pdf = encode("%PDF-1.7\n%%EOF\n");
    valueOf(await engine.receive([{ path: "scan001.pdf", content: pdf }]));
    const { merged } = valueOf(await engine.merge(() => undefined));
    const [asked] = merged.files;
    expect(asked).toMatchObject({
      status: "document",
      reason: { code: "document-of-nobody" },
      question: "unit",
      candidates: [],
    });
    const [unit] = merged.units;
    if (asked === undefined || unit === undefined) throw new Error("Nothing is asked.");
    const { file, sha256 } = asked;
    const decision = { file, sha256, unitId: unit.unitId, reason: "", by: "CV" };
    const told = valueOf(await engine.decide({ files: [decision], received: [] }));
    const [settled] = told.files;
    expect(settled).toMatchObject({
      status: "document",
      reason: { code: "document" },
      unitId: unit.unitId,
      decision,
    });
    expect(settled?.question).toBeUndefined();
    const signed = told.units.flatMap(({ unitId, signedDocument }) =>
      signedDocument === undefined ? [] : [[unitId, signedDocument.files]],
    );
    expect(signed).toEqual([[unit.unitId, [file]]]);
  });

  it("says what it took over of the office, and which former units are still asked", async () => {
    const engine = runEngine(() => NOW);
    valueOf(await engine.create(form));
    valueOf(await engine.merge(() => undefined));
    const archive = filesFromArchive(valueOf(await engine.archive("whole")).bytes);
    const result = archive.find(({ path }) => path === "ket-qua/ket-qua.json");
    const registry = "Mã,Tên đơn vị,Cấp học,Đơn vị cũ\nA,TH Mai,TH,\nB,TH Lan,TH,A\n";
    const made = await engine.create({
      ...form,
      options: { period: "9T", year: 2024, office: { place: "Bình An" } },
      units: { from: "file", file: { path: "don-vi.csv", content: encode(registry) } },
      previous: { path: "ket-qua.json", content: result?.bytes ?? new Uint8Array() },
    });
    expect(valueOf(made)).toMatchObject({
      lasting: [{ unitId: "A", name: "TH Mai" }],
      takenOver: { name: "Phòng GDĐT" },
    });
    expect(valueOf(made).takenOver).not.toHaveProperty("place");
  });

  const oldName = { value: "Tr\u00ADêng TiÓu häc Mai", font: ".VnTime" };
  const rows = [
    ["Mã", "Tên đơn vị", "Cấp học"].map((value) => ({ value })),
    [{ value: "A" }, oldName, { value: "TH" }],
  ];
  it.each([
    {
      from: "a file",
      units: {
        from: "file",
        file: {
          path: "don-vi.csv",
          content: encode(rows.map((row) => row.map(({ value }) => value).join(",")).join("\n")),
        },
      },
    },
    {
      from: "a sheet of the open workbook",
      units: {
        from: "sheet",
        sheet: { name: "Danh mục", visibility: "visible", rows },
        dateSystem: "1900",
      },
    },
  ] as const)("says what it read in an old encoding from $from", async ({ units: old }) => {
    const engine = runEngine(() => NOW);
    const { view, decoded } = valueOf(await engine.create({ ...form, units: old }));
    expect(view.units).toMatchObject([{ unitId: "A", name: "Trường Tiểu học Mai" }]);
    expect(decoded).toEqual({
      encodings: ["TCVN3"],
      cells: 1,
      samples: [{ encoding: "TCVN3", stored: oldName.value, text: "Trường Tiểu học Mai" }],
    });
  });

  it.each([
    {
      why: "a registry that does not hold",
      form: {
        ...form,
        units: { from: "file", file: { path: "a.csv", content: encode("Tên\nA") } },
      },
      failure: { kind: "problems" },
    },
    {
      why: "a registry that is no table",
      form: { ...form, units: { from: "file", file: { path: "a.xlsx", content: encode("?") } } },
      failure: { kind: "unreadable-file", path: "a.xlsx" },
    },
  ] as const)("is refused for $why", async ({ form: wrong, failure }) => {
    const outcome = await runEngine(() => NOW).create(wrong);
    expect(outcome).toMatchObject({ ok: false, failure });
  });

  it("takes a pack that the office changed in Excel, and names the cells that do not hold", async () => {
    const engine = runEngine(() => NOW);
    const { path, bytes } = valueOf(await engine.packWorkbook("q7-2024"));
    expect(path).toBe("q7-2024.xlsx");
    const pack = { from: "file", file: { path: "riêng.xlsx", content: bytes } } as const;
    const own = valueOf(await engine.packInYear(pack, 2025));
    const bundled = await engine.packInYear({ from: "bundled", id: "q7-2024" }, 2025);
    expect(own).toEqual(valueOf(bundled));
    const options = { period: "6T", year: 2025, due: "2025-06-20" };
    const { view } = valueOf(await engine.create({ pack, options, units }));
    expect(view.pack.title).toEqual(own.pack.title);

    const empty = valueOf(await engine.packWorkbook()).bytes;
    const blank = { from: "file", file: { path: "trống.xlsx", content: empty } } as const;
    const refused = await engine.packInYear(blank, 2025);
    if (refused.ok || refused.failure.kind !== "problems") throw new Error("An empty pack");
    expect(refused.failure.problems.length).toBeGreaterThan(3);
    const placed = refused.failure.problems.filter(({ sheet }) => sheet !== undefined);
    expect(placed).toHaveLength(refused.failure.problems.length);
  });

  it("knows its own archive from that of another period, and from none", async () => {
    const engine = runEngine(() => NOW);
    valueOf(await engine.create({ ...form, options: { ...form.options, period: "9T" } }));
    const other = valueOf(await engine.archive("settings")).bytes;
    expect(await engine.isOwnArchive(other)).toBe(true);
    valueOf(await engine.create(form));
    const own = valueOf(await engine.archive("settings")).bytes;
    expect(await engine.isOwnArchive(own)).toBe(true);
    expect(await engine.isOwnArchive(other)).toBe(false);
    expect(await engine.isOwnArchive(encode("?"))).toBe(false);
  });

  it("is not made over another", async () => {
    const engine = runEngine(() => NOW);
    valueOf(await engine.create(form));
    const { bytes } = valueOf(await engine.archive("whole"));
    const into = { kind: "archive", label: "cũ.tonghop.zip", content: bytes } as const;
    expect(await engine.create({ ...form, into })).toEqual({
      ok: false,
      failure: { kind: "campaign-exists", path: "cũ.tonghop.zip" },
    });
  });
});

it("says which source is no campaign", async () => {
  const engine = runEngine(() => NOW);
  const files = { kind: "files", label: "nhan", files: [] } as const;
  expect(await engine.open(files)).toEqual({
    ok: false,
    failure: { kind: "no-campaign", path: "nhan" },
  });
  const archive = { kind: "archive", label: "x.zip", content: encode("not a zip") } as const;
  expect(await engine.open(archive)).toEqual({
    ok: false,
    failure: { kind: "unreadable-file", path: "x.zip" },
  });
});

describe("the office's own form on the page", () => {
  it("goes with the templates, comes back into its place, and is never written over", async () => {
    const engine = runEngine(() => NOW);
    valueOf(
      await engine.create({
        pack: { from: "bundled", id: "sonla-2018-2022" },
        options: { period: "12T", year: 2021, office: { name: "Phòng GDĐT" } },
        units,
      }),
    );
    const made = valueOf(await engine.makeTemplates("common", () => undefined));
    const zip = made.saved.where === "download" ? made.saved.files[0]?.bytes : undefined;
    const form = filesFromArchive(zip ?? new Uint8Array()).find(
      ({ path }) => path === "_co-quan.xlsx",
    );
    const officeOf = async () => valueOf(await engine.merge(() => undefined)).merged.office;
    expect(await officeOf()).toEqual({ asked: 4, entered: 0 });

    const filled = await typedInto(form?.bytes ?? new Uint8Array(), { KT_04_04: 12 });
    const name = "Tải về/_co-quan (1).xlsx";
    expect(valueOf(await engine.receive([{ path: name, content: filled }])).received).toBe(0);
    expect(await officeOf()).toEqual({ asked: 4, entered: 1 });

    const again = valueOf(await engine.makeTemplates("common", () => undefined));
    expect(again.kept).toBe("bieu-mau/_co-quan.xlsx");
    const settings = filesFromArchive(valueOf(await engine.archive("settings")).bytes);
    const kept = settings.map(({ path }) => path).filter((path) => path.startsWith("bieu-mau/"));
    expect(kept).toEqual(["bieu-mau/_co-quan.xlsx"]);

    // A second one takes its place; the first is still there.
    const newer = await typedInto(filled, { CC_04_01: 5 });
    valueOf(await engine.receive([{ path: "_co-quan.xlsx", content: newer }]));
    expect(await officeOf()).toEqual({ asked: 4, entered: 2 });
    const whole = filesFromArchive(valueOf(await engine.archive("whole")).bytes);
    const beside = whole.find(({ path }) => path === "bieu-mau/_co-quan (1).xlsx");
    expect(beside?.bytes).toEqual(filled);
  });
});

/** The workbook with figures typed in by code, saved by another program. */
async function typedInto(
  bytes: Uint8Array,
  values: Readonly<Record<string, number>>,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  workbook.getWorksheet("Báo cáo")?.eachRow((row) => {
    const code = row.getCell(2).value;
    const value = typeof code === "string" ? values[code] : undefined;
    if (value !== undefined) row.getCell(5).value = value;
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
