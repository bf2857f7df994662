import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType, type ReactElement } from "react";
import { CheckTab } from "../check/check-view.tsx";
import { appText } from "./app-text.ts";
import { useLanguage } from "./contexts.ts";
import { Guarded } from "./guarded.tsx";
import type { ViewName } from "./views.ts";

/** A school needs the first only, so the office's are fetched when they are asked for. */
const tabs: Readonly<Record<ViewName, ComponentType>> = {
  check: CheckTab,
  merge: lazy(async () => ({ default: (await import("../merge/merge-view.tsx")).MergeTab })),
  board: lazy(async () => ({ default: (await import("../board/board-view.tsx")).BoardTab })),
};

/** One view, with what is shown while it comes and when it fails. */
export function ViewPanel({ view }: { readonly view: ViewName }): ReactElement {
  const words = appText(useLanguage());
  const Tab = tabs[view];
  return (
    <Guarded>
      <Suspense fallback={<Spinner size="small" label={words.loading} />}>
        <Tab />
      </Suspense>
    </Guarded>
  );
}
