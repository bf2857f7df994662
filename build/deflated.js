import { deflateSync } from "node:zlib";

/** A text as letters that stand anywhere in HTML: its UTF-8 deflated (zlib), in base64. */
export function deflated(text) {
  return deflateSync(text, { level: 9 }).toString("base64");
}
