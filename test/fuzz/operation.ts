/**
 * What can be done to a workbook's bytes, as plain data: a finding is kept as the list of what was
 * done to which workbook.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** On the bytes of the file, as a bad disk or a broken transfer does. */
export type ByteOperation =
  | { readonly kind: "flip-bit"; readonly at: number; readonly bit: number }
  | { readonly kind: "set-byte"; readonly at: number; readonly to: number }
  | { readonly kind: "cut-bytes"; readonly at: number; readonly length: number }
  | { readonly kind: "repeat-bytes"; readonly at: number; readonly length: number }
  | { readonly kind: "truncate"; readonly at: number };

/** On a part; the zip is written anew around it, so checksums hold. */
export type PartOperation =
  | { readonly kind: "drop-part"; readonly part: string }
  | { readonly kind: "copy-part"; readonly part: string; readonly to: string }
  | { readonly kind: "truncate-part"; readonly part: string; readonly at: number };

/** On one of a part's tokens: a tag, or the text between two. */
export type TokenOperation =
  | { readonly kind: "delete-token"; readonly part: string; readonly token: number }
  | { readonly kind: "repeat-token"; readonly part: string; readonly token: number }
  | {
      readonly kind: "move-token";
      readonly part: string;
      readonly token: number;
      readonly to: number;
    }
  | {
      readonly kind: "insert";
      readonly part: string;
      readonly token: number;
      readonly xml: string;
    }
  | {
      /** `length` letters of the token from `at` become `by`. */
      readonly kind: "replace";
      readonly part: string;
      readonly token: number;
      readonly at: number;
      readonly length: number;
      readonly by: string;
    };

export type Operation = ByteOperation | PartOperation | TokenOperation;

/** A workbook after the operations, one after the other. */
export function applyOperations(source: Uint8Array, operations: readonly Operation[]): Uint8Array {
  let bytes = source;
  for (const operation of operations) {
    if ("part" in operation)
      bytes = withParts(bytes, (parts) => {
        changeParts(parts, operation);
      });
    else bytes = changeBytes(bytes, operation);
  }
  return bytes;
}

/** Tags and the text between them, in order; together they are the whole. */
export function tokensOf(xml: string): readonly string[] {
  return xml.match(/<[^>]*>|[^<]+|<[^>]*$/gu) ?? [];
}

function changeBytes(bytes: Uint8Array, operation: ByteOperation): Uint8Array {
  const { at } = operation;
  const joined = (...pieces: readonly Uint8Array[]): Uint8Array =>
    new Uint8Array(Buffer.concat(pieces));
  switch (operation.kind) {
    case "flip-bit": {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << operation.bit);
      return changed;
    }
    case "set-byte": {
      const changed = bytes.slice();
      changed[at] = operation.to;
      return changed;
    }
    case "cut-bytes":
      return joined(bytes.subarray(0, at), bytes.subarray(at + operation.length));
    case "repeat-bytes":
      return joined(bytes.subarray(0, at + operation.length), bytes.subarray(at));
    case "truncate":
      return bytes.slice(0, at);
  }
}

type Parts = Map<string, Uint8Array>;

function withParts(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(bytes)));
  change(parts);
  return zipSync(Object.fromEntries(parts), { level: 1, mtime: new Date("1980-01-02") });
}

function changeParts(parts: Parts, operation: PartOperation | TokenOperation): void {
  const content = parts.get(operation.part);
  if (content === undefined) return;
  if (operation.kind === "drop-part") parts.delete(operation.part);
  else if (operation.kind === "copy-part") parts.set(operation.to, content);
  else if (operation.kind === "truncate-part") {
    parts.set(operation.part, content.subarray(0, operation.at));
  } else {
    const tokens = [...tokensOf(strFromU8(content))];
    changeTokens(tokens, operation);
    parts.set(operation.part, strToU8(tokens.join("")));
  }
}

function changeTokens(tokens: string[], operation: TokenOperation): void {
  const { token: index } = operation;
  const token = tokens[index] ?? "";
  switch (operation.kind) {
    case "delete-token":
      tokens.splice(index, 1);
      break;
    case "repeat-token":
      tokens.splice(index, 0, token);
      break;
    case "move-token":
      tokens.splice(index, 1);
      tokens.splice(operation.to, 0, token);
      break;
    case "insert":
      tokens.splice(index, 0, operation.xml);
      break;
    case "replace":
      tokens[index] =
        token.slice(0, operation.at) + operation.by + token.slice(operation.at + operation.length);
      break;
  }
}
