import {
  createContext,
  use,
  useEffect,
  useMemo,
  useReducer,
  type ReactElement,
  type ReactNode,
} from "react";
import { useEngine, useHost } from "../app/contexts.ts";
import { campaignActions, type CampaignActions } from "./campaign-actions.ts";
import { useLeaveWarning } from "./use-leave-warning.ts";
import { campaignReducer, noCampaign, type CampaignState } from "./campaign-reducer.ts";

export interface CampaignAccess {
  readonly state: CampaignState;
  /** The same object as long as the app runs. */
  readonly actions: CampaignActions;
}

const CampaignContext = createContext<CampaignAccess | undefined>(undefined);

/** Holds the open campaign; in Excel the one that the workbook keeps is opened by itself. */
export function CampaignProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const engine = useEngine();
  const host = useHost();
  const [state, dispatch] = useReducer(
    campaignReducer,
    // Nothing jumps while the workbook is asked.
    host.workbook === undefined ? noCampaign : { ...noCampaign, work: { kind: "opening" } },
  );
  const actions = useMemo(
    () => campaignActions({ engine, host, dispatch }),
    [engine, host, dispatch],
  );
  useEffect(() => {
    if (host.workbook !== undefined) void actions.openKept();
  }, [actions, host]);
  const unwritten = state.open?.unwritten;
  useLeaveWarning(unwritten?.summary === true || unwritten?.campaign === true);
  const access = useMemo(() => ({ state, actions }), [state, actions]);
  return <CampaignContext value={access}>{children}</CampaignContext>;
}

/** The open campaign and what can be done with it. */
export function useCampaign(): CampaignAccess {
  const access = use(CampaignContext);
  if (access === undefined) throw new Error("A view stands outside the campaign");
  return access;
}
