import { checkPack } from "../../src/core/formula/check-pack.ts";
import type { ReportPack, Text } from "../../src/core/report-pack/report-pack.ts";
import { loadPacks } from "./load-packs.ts";

/** What review and design keep off screen and paper; Vietnamese letters do not end words for \b. */
const forbidden: readonly RegExp[] = [
  /phát hiện/iu,
  /giải trình/iu,
  /(?<!\p{L})lỗi(?!\p{L})/iu,
  /cảnh báo/iu,
  /phiếu phản hồi/iu,
  /bản nộp|theo dõi nộp|(?<!\p{L})nộp(?!\p{L})/iu,
  /(?<!\p{L})duyệt(?!\p{L})/iu,
  /trả lại/iu,
  /phát hành/iu,
  /Tổng Hợp/u,
  /luỹ kế/iu,
  /T\/M/u,
  // The office's own spelling is campaign data; numbers of documents are quoted as they are.
  /(?<![-\p{L}])GDĐT/u,
  /báo cáo ngay/iu,
  /sửa một trong/iu,
  /Paste Values/iu,
];

/** What every form of a text must be; an input message holds 255 characters. */
const LONGEST_GUIDE = 255;

function textsOf(pack: ReportPack): readonly { readonly where: string; readonly text: Text }[] {
  return [
    { where: "title", text: pack.title },
    { where: "issuer", text: pack.issuer },
    ...pack.basis.map((text, i) => ({ where: `basis ${i}`, text })),
    ...pack.periods.map(({ id, label }) => ({ where: id, text: label })),
    ...pack.sections.map(({ id, label }) => ({ where: id, text: label })),
    ...pack.indicators.map(({ code, label }) => ({ where: code, text: label })),
    ...pack.indicators.flatMap(({ code, guide }) =>
      guide === undefined ? [] : [{ where: `${code} guide`, text: guide }],
    ),
    ...pack.lists.flatMap(({ code, columns }) =>
      columns.map(({ id, label }) => ({ where: `${code} ${id}`, text: label })),
    ),
    ...pack.rules.map(({ id, message }) => ({ where: id, text: message })),
  ];
}

describe.each(loadPacks())("$file", ({ file, pack }) => {
  it("is named by its id", () => {
    expect(file).toBe(`${pack.id}.json`);
  });

  it("holds together", () => {
    expect(checkPack(pack)).toEqual([]);
  });

  it("says everything in both languages", () => {
    const without = textsOf(pack).filter(({ text }) => text.en === undefined);
    expect(without.map(({ where }) => where)).toEqual([]);
  });

  it("uses no word that stays off screen and paper", () => {
    const texts = textsOf(pack).map(({ where, text }) => `${where}: ${text.vi}`);
    expect(texts.filter((text) => forbidden.some((word) => word.test(text)))).toEqual([]);
  });

  it("keeps to NFC, without spaces at the ends or doubled", () => {
    const odd = textsOf(pack).filter(({ text: { vi, en = "" } }) =>
      [vi, en].some((one) => one !== one.normalize("NFC") || /^\s|\s$|\s\s/u.test(one)),
    );
    expect(odd.map(({ where }) => where)).toEqual([]);
  });

  it("guides within what an input message holds", () => {
    const long = pack.indicators.filter(({ guide }) =>
      [guide?.vi, guide?.en].some((text = "") => text.length > LONGEST_GUIDE),
    );
    expect(long.map(({ code }) => code)).toEqual([]);
  });

  it("says one sentence a rule that asks for something, and shows both sides of a sum", () => {
    const odd = pack.rules.filter(
      ({ message: { vi, en = "" } }) =>
        !/^\P{Ll}.*[.]$/u.test(vi) || /[.!?] \p{Lu}/u.test(vi) || /[.!?] \p{Lu}/u.test(en),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
    const silent = pack.rules.filter(({ message }) => !message.vi.includes("đề nghị "));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("holds no address, telephone number or link", () => {
    expect(JSON.stringify(pack)).not.toMatch(/@|https?:|0\d{9}/u);
  });

  it("never makes a missed target an error", () => {
    const hard = pack.rules.filter((one) => one.scope === "target" && one.severity === "error");
    expect(hard.map(({ id }) => id)).toEqual([]);
  });

  it("asks public units only about what binds public schools", () => {
    // DG_02 asks Party organisations about themselves, whatever they belong to.
    const bound = pack.indicators.filter(({ code }) => /^(?:DC|DG_01)_/u.test(code));
    for (const { appliesTo } of bound) expect(appliesTo?.ownership).toEqual(["public"]);
  });

  it("marks petitions, discipline and the units' own words as sensitive", () => {
    const open = pack.indicators.filter(
      ({ section, code, sensitive }) =>
        (["DN", "NX"].includes(section) || code === "DD_01_01") && sensitive !== true,
    );
    expect(open.map(({ code }) => code)).toEqual([]);
  });

  it("asks for no computed figure", () => {
    const asked = pack.indicators.filter((one) => one.computed !== undefined && one.required);
    expect(asked.map(({ code }) => code)).toEqual([]);
  });

  it("keeps every section together, in the order of the sections", () => {
    const order = pack.indicators.map(({ section }) => section);
    const runs = order.filter((section, index) => section !== order[index - 1]);
    expect(runs).toEqual(pack.sections.map(({ id }) => id));
  });
});
