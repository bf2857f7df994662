import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { nodeModule } from "./node-module.ts";

const ofNode = nodeModule("node:crypto")?.hash;

/** SHA-256 in hexadecimal, lower case; Node's own way takes a tenth of the time. */
export function sha256Of(bytes: Uint8Array): string {
  return ofNode?.("sha256", bytes, "hex") ?? sha256Anywhere(bytes);
}

/** The same without Node's own way. */
export function sha256Anywhere(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
