import { useEffect, useState } from "react";
import { useEngine, useHost } from "../app/contexts.ts";
import type { Outcome, PackChoice, PackInYear, PackSource } from "../worker/engine.ts";
import type { Failure } from "../worker/failure.ts";
import {
  inPeriod,
  likelyPeriod,
  packSource,
  yearOf,
  type CampaignDraft,
} from "./campaign-draft.ts";

export interface DraftAccess {
  readonly draft: CampaignDraft;
  /** Packs that come with the program. */
  readonly packs: readonly PackChoice[];
  /** What the chosen pack asks; absent until it was read. */
  readonly asked?: PackInYear;
  /** That is what it asks in the year that is typed. */
  readonly isSettled: boolean;
  /** Why the office's own pack cannot be used yet. */
  readonly failure?: Failure;
  readonly change: (change: Partial<CampaignDraft>) => void;
  readonly choosePeriod: (id: string) => void;
}

interface Answer {
  readonly source: PackSource;
  readonly year: number;
  readonly outcome: Outcome<PackInYear>;
}

/** A draft that asks for its pack, and is filled in beforehand with what the pack says. */
export function useCampaignDraft(): DraftAccess {
  const engine = useEngine();
  const { chooseFolder } = useHost();
  const [packs, setPacks] = useState<readonly PackChoice[]>([]);
  const [answer, setAnswer] = useState<Answer>();
  const [draft, setDraft] = useState<CampaignDraft>(() => ({
    period: "",
    year: String(new Date().getFullYear()),
    due: "",
    dueMeans: "before",
    office: {
      name: "",
      superior: "",
      place: "",
      signerTitle: "",
      signerName: "",
      recipients: "",
      sendTo: "",
    },
    form: "short",
    intoFolder: chooseFolder !== undefined,
  }));

  const isBegun = packs.length > 0;
  useEffect(() => {
    // The effect runs again when the view is shown again.
    if (isBegun) return undefined;
    let isWanted = true;
    void engine.packs().then((known) => {
      if (isWanted) setPacks(known);
    });
    return () => {
      isWanted = false;
    };
  }, [engine, isBegun]);

  const source = packSource(draft);
  const year = yearOf(draft.year);
  const known = answer?.source === source ? answer : undefined;
  const isSettled = known?.year === year;
  useEffect(() => {
    if (source === undefined || year === undefined || isSettled) return undefined;
    let isWanted = true;
    void engine.packInYear(source, year).then((outcome) => {
      if (!isWanted) return;
      setAnswer({ source, year, outcome });
      if (outcome.ok) setDraft((before) => following(before, outcome.value));
    });
    return () => {
      isWanted = false;
    };
  }, [engine, source, year, isSettled]);

  // While another year is typed, what was asked in the one before stays on screen.
  const asked = known?.outcome.ok === true ? known.outcome.value : undefined;
  return {
    draft,
    packs,
    isSettled,
    ...(asked === undefined ? {} : { asked }),
    ...(known?.outcome.ok === false ? { failure: known.outcome.failure } : {}),
    change: (changed) => {
      setDraft((before) => ({ ...before, ...changed }));
    },
    choosePeriod: (id) => {
      setDraft((before) =>
        inPeriod(
          before,
          asked?.periods.find((period) => period.id === id),
        ),
      );
    },
  };
}

/** The draft after its pack was read: a year that it asks for, and the period that is next. */
function following(draft: CampaignDraft, { pack, periods }: PackInYear): CampaignDraft {
  const year = yearOf(draft.year);
  const last = pack.years?.at(-1);
  if (year !== undefined && last !== undefined && pack.years?.includes(year) === false) {
    return { ...inPeriod(draft, undefined), year: String(last) };
  }
  const today = new Date().toLocaleDateString("sv-SE");
  const kept = periods.find(({ id }) => id === draft.period);
  return inPeriod(draft, kept ?? likelyPeriod(periods, today));
}
