/** A batch with a fifth of hostile files: `npm run bench:batch -- 1000`. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareBatch } from "../hostile/compare-batch.ts";

const size = Number(process.argv[2] ?? 1000);
const dir = await mkdtemp(join(tmpdir(), "tonghop-batch-"));
const { clean, mixed, accepted, statuses } = await compareBatch(dir, size * 0.8, size * 0.2);
const counted = new Map<string, number>();
for (const status of statuses) counted.set(status, (counted.get(status) ?? 0) + 1);
console.log(`${accepted} accepted, ${clean === mixed ? "the same" : "OTHER"} figures`, counted);
console.log(`peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
await rm(dir, { recursive: true, force: true });
process.exitCode = clean === mixed ? 0 : 1;
