import { resolve } from "node:path";
import { SizeLimit } from "../../build/size-limit.js";

/** A build that is over its limit: two kB of one script, one allowed. */
export function tooLarge({ out }) {
  const text = JSON.stringify("x".repeat(2000));
  return {
    mode: "production",
    entry: `data:text/javascript,globalThis.sample = ${text}`,
    output: { path: resolve(out), filename: "sample.js" },
    performance: { hints: false },
    plugins: [new SizeLimit({ what: "Sample", bytes: 1000, files: () => ["sample.js"] })],
  };
}

// eslint-disable-next-line no-restricted-syntax -- webpack reads its settings from the default export
export default tooLarge;
