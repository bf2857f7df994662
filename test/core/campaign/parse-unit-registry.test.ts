import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { formatUnitRegistryCsv } from "../../../src/core/campaign/format-unit-registry.ts";
import { parseUnitRegistry } from "../../../src/core/campaign/parse-unit-registry.ts";
import type { Unit, UnitId } from "../../../src/core/campaign/unit.ts";
import { schoolLevels } from "../../../src/core/report-pack/report-pack.ts";
import { unitOf } from "./unit-of.ts";

const header = ["Mã", "Tên đơn vị", "Cấp học"];

describe("parseUnitRegistry", () => {
  it("reads every column of the contract", () => {
    const rows = [
      [...header, "Loại hình", "Địa bàn", "Tên khác", "Người phụ trách", "Điện thoại", "Email"],
      ["01", "TH  Thới\nThạnh", "TH", "", "Xã A", "Thới Thạnh; TH TT ;", "A", "08", "mail"],
    ];
    const [first = [], second = []] = rows;
    const more = ["Từ ngày", "Đến ngày", "Cơ quan quản lý", "Đơn vị cũ"];
    const table = {
      rows: [
        [...first, ...more],
        [...second, "1/9/2020", "2025-06-30", "Phòng", "X; Y"],
      ],
    };
    expect(parseUnitRegistry(table)).toEqual({
      ok: true,
      value: [
        {
          unitId: "01",
          name: "TH Thới Thạnh",
          level: "TH",
          ownership: "public",
          area: "Xã A",
          aliases: ["Thới Thạnh", "TH TT"],
          contact: { person: "A", phone: "08", email: "mail" },
          validFrom: "2020-09-01",
          validTo: "2025-06-30",
          superior: "Phòng",
          predecessors: ["X", "Y"],
        },
      ],
    });
  });

  it("finds the headings below a letter head, in any order and in their older forms", () => {
    const rows = [
      ["PHÒNG GIÁO DỤC"],
      ["DANH MỤC ĐƠN VỊ", "", ""],
      ["STT", "LOẠI", "ten don vi", "Xã/Phường", "Mã (*)", "Loại hình", "Cấp trên"],
      ["1", "Mầm non", "MN Sơn Ca", "Xã B", "MN-01", "Tư thục", "Phòng B"],
      ["", "", "", "", "", "", ""],
    ];
    const parsed = parseUnitRegistry({ rows });
    expect(parsed.ok && parsed.value).toMatchObject([
      {
        unitId: "MN-01",
        name: "MN Sơn Ca",
        level: "MN",
        ownership: "non-public",
        area: "Xã B",
        superior: "Phòng B",
      },
    ]);
  });

  it.each([
    { written: "A1, A2", read: ["A1", "A2"], why: "ids" },
    { written: "TH Một, A2; X", read: ["TH Một", "A2", "X"], why: "a name and an id" },
    { written: "A1, TH Cũ", read: ["A1, TH Cũ"], why: "one part may be half a name" },
    { written: "TH Ba, Bốn", read: ["TH Ba, Bốn"], why: "a name with a comma" },
  ])("reads former units with commas between them: $written ($why)", ({ written, read }) => {
    const rows = [
      [...header, "Đơn vị cũ"],
      ["A1", "TH Một", "TH", ""],
      ["A2", "TH Hai", "TH", ""],
      ["A3", "TH Ba, Bốn", "TH", ""],
      ["B1", "TH Năm", "TH", written],
    ];
    const parsed = parseUnitRegistry({ rows });
    expect(parsed.ok && parsed.value.at(-1)?.predecessors).toEqual(read);
  });

  it.each([
    {
      rows: [["Tên đơn vị", "Địa bàn"]],
      codes: ["column-missing", "column-missing"],
      why: "neither id nor level",
    },
    { rows: [], codes: ["column-missing", "column-missing", "column-missing"], why: "empty" },
    { rows: [[...header, "Mã"]], codes: ["duplicate-column"], why: "two columns of ids" },
    { rows: [header], codes: ["no-units"], why: "headings only" },
    { rows: [header, ["", "X", "TH"]], codes: ["unit-id-missing"], why: "no id" },
    { rows: [header, ["a b", "X", "TH"]], codes: ["unit-id-invalid"], why: "a space in an id" },
    { rows: [header, ["../x", "X", "TH"]], codes: ["unit-id-invalid"], why: "a path" },
    { rows: [header, ["Nul", "X", "TH"]], codes: ["unit-id-invalid"], why: "a device" },
    { rows: [header, ["com1.a", "X", "TH"]], codes: ["unit-id-invalid"], why: "still a device" },
    { rows: [header, ["Đ1", "X", "TH"]], codes: ["unit-id-invalid"], why: "not ASCII" },
    { rows: [header, ["1", "", "TH"]], codes: ["unit-name-missing"], why: "no name" },
    { rows: [header, ["1", "X", ""]], codes: ["unknown-level"], why: "levels are not guessed" },
    {
      rows: [
        [...header, "Loại hình"],
        ["1", "X", "TH", "?"],
      ],
      codes: ["unknown-ownership"],
      why: "no such ownership",
    },
    {
      rows: [
        [...header, "Từ ngày", "Đến ngày"],
        ["1", "X", "TH", "9/2020", "31/4/2021"],
      ],
      codes: ["bad-date", "bad-date"],
      why: "no days",
    },
    {
      rows: [
        [...header, "Từ ngày", "Đến ngày"],
        ["1", "X", "TH", "1/9/2020", "1/9/2019"],
      ],
      codes: ["dates-reversed"],
      why: "ends before it begins",
    },
    {
      rows: [
        [...header, "Đơn vị cũ"],
        ["A", "X", "TH", "B; a"],
      ],
      codes: ["predecessor-is-itself"],
      why: "came of itself",
    },
    {
      rows: [
        [...header, "Đơn vị cũ"],
        ["A", "X", "TH", "B"],
        ["B", "Y", "TH", "C"],
        ["C", "Z", "TH", "A"],
        ["D", "V", "TH", "A"],
      ],
      codes: ["predecessor-cycle"],
      why: "came of itself in the end; told once",
    },
    {
      rows: [
        [...header, "Đơn vị cũ"],
        ["A", "TH Kim Đồng", "TH", ""],
        ["B", "Trường Tiểu học Kim Đồng", "TH", ""],
        ["C", "TH Mới", "TH", "TH Kim Đồng"],
      ],
      codes: ["ambiguous-predecessor"],
      why: "two of one name",
    },
  ])("reports $codes ($why)", ({ rows, codes }) => {
    const parsed = parseUnitRegistry({ rows });
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(codes);
  });

  it("collects every problem with its line", () => {
    const rows = [header, ["a1", "X", "TH"], ["A1", "Y", "TH"], ["", "Z", "?"]];
    expect(parseUnitRegistry({ rows, lines: [3, 4, 7, 9] }, "units.csv")).toEqual({
      ok: false,
      problems: [
        {
          code: "duplicate-unit",
          args: { unitId: "A1", firstLine: 4 },
          file: "units.csv",
          line: 7,
        },
        { code: "unit-id-missing", args: { name: "Z" }, file: "units.csv", line: 9 },
        { code: "unknown-level", args: { found: "?" }, file: "units.csv", line: 9 },
      ],
    });
  });
});

describe("formatUnitRegistryCsv", () => {
  it("writes what Excel opens: mark, headings, CRLF, quotes", () => {
    const csv = formatUnitRegistryCsv([unitOf("01", { name: 'TH "A", B' })]);
    expect(csv).toBe(
      "\uFEFFMã,Tên đơn vị,Cấp học,Loại hình,Địa bàn,Tên khác,Người phụ trách,Điện thoại,Email,Từ ngày,Đến ngày,Cơ quan quản lý,Đơn vị cũ\r\n" +
        '01,"TH ""A"", B",TH,công lập,,,,,,,,,\r\n',
    );
  });

  it("is read back the same", () => {
    const text = fc
      .string({ unit: fc.constantFrom("a", "Đ", ",", '"', "-", "=", "+", "@", "'", "＝") })
      .map((one) => one.trim());
    const name = fc
      .tuple(fc.constantFrom("T", "=T", "'=", "''T"), text)
      .map(([first, rest]) => `${first}${rest}`);
    const date = fc
      .date({
        min: new Date("1950-01-01T00:00:00Z"),
        max: new Date("2090-01-01T00:00:00Z"),
        noInvalidDate: true,
      })
      .map((one) => one.toISOString().slice(0, 10));
    const unit = fc.record(
      {
        unitId: fc.stringMatching(/^[a-z][a-z0-9_-]{4,10}$/u).map((one) => one as UnitId),
        name,
        level: fc.constantFrom(...schoolLevels),
        ownership: fc.constantFrom("public" as const, "non-public" as const),
        area: text,
        aliases: fc.array(name, { maxLength: 3 }),
        contact: fc.record({ person: text, phone: text, email: text }),
        superior: text,
        // Names that no unit here has: whom they would mean is not asked.
        predecessors: fc.array(
          name.map((one) => `P${one}`),
          { maxLength: 2 },
        ),
        validFrom: date,
      },
      {
        requiredKeys: [
          "unitId",
          "name",
          "level",
          "ownership",
          "area",
          "aliases",
          "contact",
          "superior",
          "predecessors",
        ],
      },
    );
    const registry = fc.uniqueArray(unit, { minLength: 1, selector: ({ unitId }) => unitId });
    fc.assert(
      fc.property(registry, (units: readonly Unit[]) => {
        const rows = parse(formatUnitRegistryCsv(units), { bom: true });
        expect(parseUnitRegistry({ rows })).toEqual({ ok: true, value: units });
        expect(rows.flat().filter((cell) => /^[=+\-@＝]/u.test(cell))).toEqual([]);
      }),
    );
  });
});
