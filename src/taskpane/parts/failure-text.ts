import type { HostFailure } from "../host/host-failure.ts";
import type { Failure } from "../worker/failure.ts";
import type { FailureText, PartsText } from "./parts-text.ts";

/** What a failure says: what happened, and what to do. */
export function failureText(
  failure: Failure | HostFailure,
  { host, worker }: Pick<PartsText, "host" | "worker">,
): FailureText {
  if (!("kind" in failure)) return host[failure.code](failure);
  switch (failure.kind) {
    case "problems":
      return worker.problems(failure.problems.length);
    case "cancelled":
      return worker.cancelled;
    case "unexpected":
      return worker.unexpected("");
    default:
      return worker[failure.kind](failure.path);
  }
}
