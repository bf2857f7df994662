import type * as Buffers from "node:buffer";
import type * as Crypto from "node:crypto";
import type * as Zlib from "node:zlib";

/** Modules that are asked for; what newer versions of Node brought may be missing from them. */
interface NodeModules {
  readonly "node:buffer": typeof Buffers;
  readonly "node:crypto": Partial<Pick<typeof Crypto, "hash">>;
  readonly "node:zlib": Partial<Pick<typeof Zlib, "crc32">> & Pick<typeof Zlib, "inflateRawSync">;
}

/**
 * A module that comes with Node, without an import that the browser's build would have to follow.
 *
 * @returns `undefined` in a browser, and in a Node before 20.16: whoever asks can do without.
 */
export function nodeModule<Id extends keyof NodeModules>(id: Id): NodeModules[Id] | undefined {
  const { process } = globalThis as { process?: Partial<Pick<NodeJS.Process, "getBuiltinModule">> };
  return process?.getBuiltinModule?.(id);
}
