import { readHtml } from "../../../src/adapters/html/read-html.ts";

async function sheetsOf(html: string): Promise<unknown[][][]> {
  const { sheets } = await readHtml(new TextEncoder().encode(html));
  return sheets.map(({ rows }) =>
    Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null)),
  );
}

describe("tables of a web page", () => {
  it.each([
    {
      why: "numbers stay text",
      html: "<table><tr><td>001</td><td>1.234</td><td>95,5%</td></tr></table>",
      rows: [["001", "1.234", "95,5%"]],
    },
    {
      why: "cells and rows that nobody closed",
      html: "<TABLE><TR><TD>a<TD>b<TR><TD>c</TABLE>",
      rows: [["a", "b"], ["c"]],
    },
    {
      why: "areas over columns and rows",
      html: "<table><tr><td rowspan=2 colspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
      rows: [
        ["a", null, "b"],
        [null, null, "c"],
      ],
    },
    {
      why: "lines and white space",
      html: "<table><tr><td>\n  một <br>\n hai<p>ba</p></td></tr></table>",
      rows: [["một\nhai\nba"]],
    },
    {
      why: "character references",
      html: "<table><tr><td>S&#7889; &lt;5&gt; &amp; H&agrave;&nbsp;N&#x1ED9;i &bad;</td></tr></table>",
      rows: [["Số <5> & Hà\u00A0Nội &bad;"]],
    },
    {
      why: "nothing of scripts, styles and remarks",
      html: "<style>td{x:'<td>'}</style><table><!-- <tr><td>0 --><tr><td>1<script>'<td>'</script></td></tr></table>",
      rows: [["1"]],
    },
    {
      why: "a table inside a cell is text of that cell",
      html: "<table><tr><td>a <table><tr><td>b</td></tr></table></td><td>c</td></tr></table>",
      rows: [["a b", "c"]],
    },
    {
      why: "a lone bracket and an attribute with one",
      html: '<table><tr><td title="a > b">1 < 2</td></tr></table>',
      rows: [["1 < 2"]],
    },
  ])("are read: $why", async ({ html, rows }) => {
    expect(await sheetsOf(html)).toEqual([rows]);
  });

  it("are a sheet each; empty ones are left out", async () => {
    const html = "<table><tr><td>1</td></tr></table><table><tr><td></td></tr></table><table><td>2";
    expect(await sheetsOf(html)).toEqual([[["1"]], [["2"]]]);
  });

  it("are asked for: a page without is no workbook", async () => {
    const bytes = new TextEncoder().encode("<html><p>Kính gửi</p></html>");
    await expect(readHtml(bytes)).rejects.toMatchObject({
      reason: { code: "other-format", format: "html" },
    });
  });
});
