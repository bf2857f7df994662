import { ApiError, type ApiErrorCode } from "./rich-api/api-error.ts";
import { HostError } from "./office-messages.ts";

/** An error that the host will answer instead of doing what it is asked. */
export interface HostFailure {
  /** A number refuses the request as a whole, a code refuses one of its actions. */
  readonly error: number | ApiErrorCode | "InvalidOperationInCellEditMode";
  /** So many requests that write pass first; without it the next request of any kind fails. */
  readonly after?: number;
  /** So many actions of the failing request are done before a code is answered. */
  readonly actions?: number;
}

/** Which request is to fail, and how. */
export class PlannedFailure {
  #planned: HostFailure | undefined;
  #writes = 0;

  plan(failure: HostFailure): void {
    this.#planned = failure;
    this.#writes = 0;
  }

  /** The failure of this request, if it is its turn; a failure happens once. */
  next(isWrite: boolean): HostFailure | undefined {
    const planned = this.#planned;
    if (planned === undefined) return undefined;
    if (planned.after !== undefined) {
      if (!isWrite) return undefined;
      this.#writes += 1;
      if (this.#writes <= planned.after) return undefined;
    }
    this.#planned = undefined;
    return planned;
  }
}

/** The number that refuses the whole request; `undefined` for a code inside the answer. */
export function wholeError({ error }: HostFailure): number | undefined {
  if (typeof error === "number") return error;
  return error === "InvalidOperationInCellEditMode" ? HostError.invalidApiCallInContext : undefined;
}

export function actionError({ error }: HostFailure): ApiError {
  if (typeof error === "number" || error === "InvalidOperationInCellEditMode") {
    return new ApiError("GeneralException", String(error));
  }
  return new ApiError(error, "Planned by the test");
}
