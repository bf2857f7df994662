/** The command line: arguments to commands, failures to sentences and exit codes. */
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { JsonSchemaName } from "../core/consolidation/json-schemas.ts";
import { parseWrittenTime } from "../core/campaign/written-time.ts";
import { problemMessage } from "../core/locale/problem-messages.ts";
import type { Language } from "../core/locale/language.ts";
import { checkReports } from "./commands/check-command.ts";
import { runDemo, type DemoOptions } from "./commands/demo-command.ts";
import { initCampaign, type InitOptions } from "./commands/init-command.ts";
import { runMerge, type MergeCommandOptions } from "./commands/merge-command.ts";
import { checkPackFile, exportPack, listPacks, showPack } from "./commands/packs-command.ts";
import { printSchema, schemaNames } from "./commands/schema-command.ts";
import { showStatus } from "./commands/status-command.ts";
import { writeTemplates } from "./commands/template-command.ts";
import { consoleText, type ConsoleText } from "./console-text.ts";
import { helpWords } from "./help-words.ts";
import { LockedFileError, UnreadableFileError } from "../adapters/folder/folder.ts";
import {
  CampaignExistsError,
  FileExistsError,
  NoCampaignError,
  ProblemsError,
} from "../use-cases/failures.ts";
import type { ExitCode, Shell, Terminal } from "./shell.ts";
import { VERSION } from "./version.ts";

/**
 * Runs one command.
 *
 * @param args - Arguments after the program's name.
 * @returns 0 done, nothing open · 1 done, something is open · 2 could not run.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageIn(args);
  const text = consoleText(language);
  let exitCode: ExitCode = 0;
  const shell: Shell = { ...terminal, language, json: args.includes("--json") };
  const program = buildProgram(text, shell, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    for (const line of failureLines(error, text, language)) terminal.warn(line);
    return 2;
  }
}

/** Needed before commander parses, because its own help speaks it too. */
function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[at]?.includes("=") === true ? args[at].slice(7) : args[at + 1];
  return at >= 0 && value === "en" ? "en" : "vi";
}

function failureLines(error: unknown, text: ConsoleText, language: Language): readonly string[] {
  if (error instanceof CommanderError) {
    return [text.wrongArguments(error.message.replace(/^error: /u, ""))];
  }
  if (error instanceof ProblemsError) {
    return [
      ...error.problems.map((problem) => problemMessage(problem, language)),
      text.nothingWritten,
    ];
  }
  if (error instanceof UnreadableFileError) return [text.cannotRead(error.path)];
  if (error instanceof LockedFileError) return [text.locked(error.path)];
  if (error instanceof NoCampaignError) return [text.noCampaign(error.path)];
  if (error instanceof FileExistsError) return [text.fileExists(error.path)];
  if (error instanceof CampaignExistsError) return [text.campaignExists(error.path)];
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [text.unexpected(detail)];
}

type Finish = (code: ExitCode) => void;

function buildProgram(text: ConsoleText, shell: Shell, finish: Finish): Command {
  const program = new Command("tonghop")
    .version(VERSION, "--version", text.version)
    .helpOption("-h, --help", text.help.option)
    .helpCommand(false)
    .configureHelp(helpWords(text))
    .exitOverride()
    .configureOutput({
      writeOut: (line) => {
        shell.print(line.trimEnd());
      },
      writeErr: () => undefined,
    });
  const { commands, options } = text;
  /** Both are read before commander parses; they may stand before or after a command's name. */
  const everywhere = (command: Command): Command =>
    command
      .addOption(new Option("--lang <lang>", options.language).choices(["vi", "en"]))
      .option("--json", options.json);
  const command = (parent: Command, usage: string, description: string): Command =>
    everywhere(parent.command(usage).description(description));
  everywhere(program);

  const packs = command(program, "packs", commands.packs).action(() => {
    finish(listPacks(shell));
  });
  command(packs, "show <id>", commands.packsShow).action(async (id: string) => {
    finish(await showPack(shell, id));
  });
  command(packs, "export [id]", commands.packsExport)
    .requiredOption("--out <file>", options.packOut)
    .action(async (id: string | undefined, own: { readonly out: string }) => {
      finish(await exportPack(shell, id, own));
    });
  command(packs, "check <file>", commands.packsCheck).action(async (file: string) => {
    finish(await checkPackFile(shell, file));
  });
  command(program, "schema", commands.schema)
    .addArgument(
      new Argument("[name]", schemaNames.join(", "))
        .choices(schemaNames)
        .default("report-pack" satisfies JsonSchemaName),
    )
    .action((name: JsonSchemaName) => {
      finish(printSchema(shell, name));
    });
  command(program, "init <dir>", commands.init)
    .requiredOption("--pack <id>", options.pack)
    .requiredOption("--period <period>", options.period)
    .requiredOption("--year <year>", options.year, wholeNumber)
    .requiredOption("--units <file>", options.units)
    .option("--due <date>", options.due)
    .addOption(new Option("--due-means <how>", options.dueMeans).choices(["before", "by"]))
    .option("--from <date>", options.from)
    .option("--to <date>", options.to)
    .option("--office <name>", options.office)
    .option("--superior <name>", options.superior)
    .option("--place <name>", options.place)
    .option("--signer-title <title>", options.signerTitle)
    .option("--signer-name <name>", options.signerName)
    .option("--send-to <address>", options.sendTo)
    .option("--recipient <name>", options.recipient, collect)
    .addOption(new Option("--form <form>", options.form).choices(["short", "full"]))
    .option("--previous <result>", options.previous)
    .option("--same-period <result>", options.samePeriod)
    .action(async (dir: string, own: InitOptions) => {
      finish(await initCampaign(shell, dir, own));
    });
  command(program, "template <dir>", commands.template)
    .option("--common", options.common)
    .action(async (dir: string, own: { readonly common?: boolean }) => {
      finish(await writeTemplates(shell, dir, own));
    });
  command(program, "check <file...>", commands.check)
    .option("--pack <file>", options.pack)
    .action(async (files: readonly string[], own: { readonly pack?: string }) => {
      finish(await checkReports(shell, files, own));
    });
  command(program, "merge <dir>", commands.merge)
    .option("--as-of <time>", options.asOf, moment)
    .option("--received <file>", options.received)
    .option("--assign <file=unit>", options.assign, collect)
    .option("--only-accepted", options.onlyAccepted)
    .option("--dry-run", options.dryRun)
    .addOption(
      new Option("--fail-on <level>", options.failOn)
        .choices(["error", "warning", "never"])
        .default("error"),
    )
    .action(async (dir: string, own: MergeCommandOptions) => {
      finish(await runMerge(shell, dir, own));
    });
  command(program, "status <dir>", commands.status).action(async (dir: string) => {
    finish(await showStatus(shell, dir));
  });
  command(program, "demo <dir>", commands.demo)
    .option("--pack <id>", options.pack, "hocmon-2024")
    .option("--periods <list>", options.periods, periodList)
    .option("--units <n>", options.demoUnits, wholeNumber, 60)
    .option("--seed <n>", options.seed, wholeNumber, 1)
    .action(async (dir: string, own: DemoOptions) => {
      finish(await runDemo(shell, dir, own));
    });
  return program;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError(text);
  return Number(text);
}

/** Checked before anything is read; the campaign's zone is added when it is known. */
function moment(text: string): string {
  if (parseWrittenTime(text) === undefined) throw new InvalidArgumentError(text);
  return text;
}

function periodList(text: string): readonly string[] {
  const periods = text.split(",").map((period) => period.trim());
  if (periods.includes("")) throw new InvalidArgumentError(text);
  return periods;
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
