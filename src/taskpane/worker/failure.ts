import type { Problem } from "../../core/finding/problem.ts";

/** What stopped the worker, as data. */
export type Failure =
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | {
      readonly kind:
        | "unreadable-file"
        | "locked-file"
        | "no-campaign"
        | "campaign-exists"
        /** The register was edited since it was read; nothing was written over it. */
        | "register-changed";
      readonly path: string;
    }
  | { readonly kind: "cancelled" }
  /** A fault of ours: where it happened, and no figure. */
  | { readonly kind: "unexpected"; readonly report: string };
