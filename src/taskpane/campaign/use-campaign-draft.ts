import { useEffect, useState } from "react";
import { useEngine, useHost } from "../app/contexts.ts";
import type { CampaignDates, PackChoice } from "../worker/engine.ts";
import { likelyPeriod, yearOf, type CampaignDraft } from "./campaign-draft.ts";

export interface DraftAccess {
  readonly draft: CampaignDraft;
  readonly packs: readonly PackChoice[];
  /** What the pack says of the period; absent while it is asked. */
  readonly dates?: CampaignDates;
  readonly change: (change: Partial<CampaignDraft>) => void;
}

/** A draft that is filled in beforehand: pack and period by today, the due date by the pack. */
export function useCampaignDraft(): DraftAccess {
  const engine = useEngine();
  const { chooseFolder } = useHost();
  const [packs, setPacks] = useState<readonly PackChoice[]>([]);
  const [asked, setAsked] = useState<{ readonly of: string; readonly dates?: CampaignDates }>();
  const [draft, setDraft] = useState<CampaignDraft>(() => ({
    packId: "",
    period: "",
    year: String(new Date().getFullYear()),
    due: "",
    dueMeans: "before",
    office: "",
    form: "short",
    intoFolder: chooseFolder !== undefined,
  }));
  const change = (changed: Partial<CampaignDraft>): void => {
    setDraft((known) => ({ ...known, ...changed }));
  };

  const isBegun = packs.length > 0;
  useEffect(() => {
    // The effect runs again when the view is shown again.
    if (isBegun) return undefined;
    let isWanted = true;
    const begin = async (): Promise<void> => {
      const known = await engine.packs();
      const [pack] = known;
      if (pack === undefined) return;
      const today = new Date();
      const day = today.toLocaleDateString("sv-SE");
      const datesOf = (id: string) => engine.datesOf(pack.id, id, today.getFullYear());
      const period = await likelyPeriod(pack, day, datesOf);
      if (!isWanted) return;
      setPacks(known);
      setDraft((before) => ({ ...before, packId: pack.id, period }));
    };
    void begin();
    return () => {
      isWanted = false;
    };
  }, [engine, isBegun]);

  const { packId, period } = draft;
  const year = yearOf(draft.year);
  const known = asked?.of;
  useEffect(() => {
    if (packId === "" || period === "" || year === undefined) return undefined;
    const of = `${packId} ${period} ${year}`;
    if (of === known) return undefined;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const dates = await engine.datesOf(packId, period, year);
      if (!isWanted) return;
      setAsked({ of, dates });
      // Another period has another due date, whatever was typed for the one before.
      setDraft((before) => ({ ...before, due: dates.dueDate ?? "", dueMeans: dates.dueMeans }));
    };
    ask().catch(() => {
      if (isWanted) setAsked({ of });
    });
    return () => {
      isWanted = false;
    };
  }, [engine, packId, period, year, known]);

  return { draft, packs, change, ...(asked?.dates === undefined ? {} : { dates: asked.dates }) };
}
