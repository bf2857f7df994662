import { LockedFileError, UnreadableFileError } from "../../adapters/folder/folder.ts";
import {
  CampaignExistsError,
  NoCampaignError,
  ProblemsError,
  RegisterChangedError,
} from "../../use-cases/failures.ts";
import type { Outcome } from "./engine.ts";
import type { Failure } from "./failure.ts";

/** Runs work and makes a value of what stopped it. */
export async function outcomeOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof ProblemsError) return { kind: "problems", problems: error.problems };
  if (error instanceof UnreadableFileError) return { kind: "unreadable-file", path: error.path };
  if (error instanceof LockedFileError) return { kind: "locked-file", path: error.path };
  if (error instanceof NoCampaignError) return { kind: "no-campaign", path: error.path };
  if (error instanceof CampaignExistsError) return { kind: "campaign-exists", path: error.path };
  if (error instanceof RegisterChangedError) return { kind: "register-changed", path: error.path };
  if (error instanceof DOMException && error.name === "AbortError") return { kind: "cancelled" };
  return { kind: "unexpected", report: reportOf(error) };
}

/** Where it happened; the message is left out, because it may quote a figure. */
function reportOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s*at\s|@/u.test(line));
  return [error.name, ...frames].join("\n");
}
