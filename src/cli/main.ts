#!/usr/bin/env node
import { runCli } from "./run-cli.ts";

// A reader that has seen enough (`… | head`) closes the pipe: no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
  isInteractive: process.stderr.isTTY,
  now: () => new Date().toISOString(),
});
