/** What to do to a workbook next: chance with a seed, and words that have hurt readers before. */
import { strFromU8, unzipSync } from "fflate";
import type { Random } from "../../src/cli/demo/random.ts";
import {
  tokensOf,
  type ByteOperation,
  type Operation,
  type PartOperation,
  type TokenOperation,
} from "./operation.ts";

/** In place of a value, an attribute's value or a name. */
const words: readonly string[] = [
  ...["", " ", "0", "-1", "1", "7", "1,5", "0x10", "5abc", "1e400", "12345678901234567890", "NaN"],
  ...["true", "A1", "a1", "A0", "XFD1048576", "XFE1", "AAAA1", "4294967297", "1.0", "+1", "1E2"],
  ...["A1:XFD1048576", "B2:A1", "A:A", "s", "str", "inlineStr", "b", "e", "d", "n", "shared"],
  ...["__proto__", "constructor", "toString", "worksheet", "row", "c", "v", "r", "t", "si", "x:"],
  ...["&amp;", "&#0;", "&#x110000;", "&bogus;", "&", "<", ">", '"', "'", "]]>", "--", "=", "/"],
  ...["_x000D_", "\u0000", "\uFFFD", "\uFEFF", "ạ", "e\u0323\u0302", "\r\n", "\t", "\u00A0"],
];

/** Between two tokens. */
const snippets: readonly string[] = [
  ...["<c/>", "<v>9</v>", '<c r="A1"><v>9</v></c>', "<row/>", '<row r="1"/>', '<row r="0">'],
  ...["<sheetData>", "</sheetData>", "<sheetData/>", "<is><t>9</t></is>", "<f>1+1</f>", "<t>9</t>"],
  ...['<f t="shared" si="0"/>', '<f t="shared" ref="A1:B9" si="0">A1</f>', "<si><t>9</t></si>"],
  ...[
    "<rPh>",
    "</rPh>",
    "<rPh><t>9</t></rPh>",
    "<!-- 9 -->",
    "<!---->",
    "<![CDATA[9]]>",
    "<?x 9?>",
  ],
  ...[
    "<!DOCTYPE x>",
    '<mergeCell ref="A1:B2"/>',
    '<mergeCells><mergeCell ref="A1:C9"/></mergeCells>',
  ],
  ...['<x:c xmlns:x="y"><x:v>9</x:v></x:c>', "<extLst><ext><v>9</v></ext></extLst>", "9", " ", "&"],
  ...[
    "<a>",
    "</a>",
    "<a",
    ">",
    "<",
    '<a b="1" b="2"/>',
    '<definedName name="X">A!$A$1</definedName>',
  ],
];

/** One to three operations of one kind on a workbook. */
export function chooseOperations(source: Uint8Array, random: Random): readonly Operation[] {
  const family = random.pick(["bytes", "parts", "tokens", "tokens", "tokens", "tokens"] as const);
  const count = random.pick([1, 1, 2, 3]);
  const operations: Operation[] = [];
  const parts = family === "bytes" ? undefined : unzipSync(source);
  for (let index = 0; index < count; index += 1) {
    if (parts === undefined) operations.push(byteOperation(source.length, random));
    else if (family === "parts") operations.push(partOperation(parts, random));
    else operations.push(tokenOperation(parts, random));
  }
  return operations;
}

function byteOperation(size: number, random: Random): ByteOperation {
  const at = random.between(0, size - 1);
  const length = random.pick([1, 2, 4, 16, 512]);
  return random.pick<ByteOperation>([
    { kind: "flip-bit", at, bit: random.between(0, 7) },
    { kind: "set-byte", at, to: random.pick([0, 1, 0x7f, 0xff, random.between(0, 255)]) },
    { kind: "cut-bytes", at, length },
    { kind: "repeat-bytes", at, length },
    { kind: "truncate", at },
  ]);
}

function partOperation(parts: Readonly<Record<string, Uint8Array>>, random: Random): PartOperation {
  const part = random.pick(Object.keys(parts));
  const to = random.chance(0.5) ? random.pick(Object.keys(parts)) : `${part}x`;
  return random.pick<PartOperation>([
    { kind: "drop-part", part },
    { kind: "copy-part", part, to },
    { kind: "truncate-part", part, at: random.between(0, parts[part]?.length ?? 0) },
  ]);
}

function tokenOperation(
  parts: Readonly<Record<string, Uint8Array>>,
  random: Random,
): TokenOperation {
  const part = random.pick(Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name)));
  const tokens = tokensOf(strFromU8(parts[part] ?? new Uint8Array()));
  const token = random.between(0, Math.max(0, tokens.length - 1));
  const near = token + random.between(-6, 6);
  return random.pick<TokenOperation>([
    { kind: "delete-token", part, token },
    { kind: "repeat-token", part, token },
    { kind: "move-token", part, token, to: Math.max(0, near) },
    { kind: "insert", part, token, xml: random.pick(snippets) },
    { kind: "replace", part, token, ...replacement(tokens[token] ?? "", random) },
    { kind: "replace", part, token, ...replacement(tokens[token] ?? "", random) },
  ]);
}

/** A value, a name or one letter gives way to a word. */
function replacement(
  token: string,
  random: Random,
): { readonly at: number; readonly length: number; readonly by: string } {
  const by = random.pick(words);
  const pieces = [...token.matchAll(/[^<>"'=\s/]+/gu)];
  if (pieces.length === 0 || random.chance(0.2)) {
    return { at: random.between(0, token.length), length: random.between(0, 1), by };
  }
  const piece = random.pick(pieces);
  return { at: piece.index, length: piece[0].length, by };
}
