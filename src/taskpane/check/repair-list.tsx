import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Shown } from "../../core/finding/finding.ts";
import { formatShown } from "../../core/locale/format.ts";
import { textIn, type Language } from "../../core/locale/language.ts";
import type { Repair } from "../../core/validation/repair.ts";
import type { CellEdit, CellReference } from "../../core/workbook/cell-edit.ts";
import { useLanguage } from "../app/contexts.ts";
import { placeName } from "../parts/finding-places.ts";
import { partsText } from "../parts/parts-text.ts";
import { ShowMore } from "../parts/show-more.tsx";
import { checkText } from "./check-text.ts";
import { useCardStyles } from "./use-card-styles.ts";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  change: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  value: {
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    // Spaces at the ends are what is tidied.
    whiteSpace: "pre-wrap",
  },
});

interface RepairListProps {
  readonly repairs: readonly Repair[];
  readonly isBusy: boolean;
  readonly onRepair: (edits: readonly CellEdit[]) => void;
  readonly onGo: (place: CellReference) => void;
}

const FIRST = 5;

/** Cells that can be rewritten without a change of meaning, before and after; one by one or all. */
export function RepairList({
  repairs,
  isBusy,
  onRepair,
  onGo,
}: RepairListProps): ReactElement | null {
  const styles = useStyles();
  const cards = useCardStyles();
  const language = useLanguage();
  const words = checkText(language).repairs;
  const { goTo } = partsText(language);
  if (repairs.length === 0) return null;
  return (
    <section className={cards.card}>
      <h2 className={cards.title}>{words.title(repairs.length)}</h2>
      <p className={cards.hint}>{words.what}</p>
      <div>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            onRepair(repairs.map(editOf));
          }}
        >
          {words.all(repairs.length)}
        </Button>
      </div>
      <ShowMore items={repairs} step={FIRST}>
        {(shown) => (
          <ul className={cards.list}>
            {shown.map((repair) => (
              <li key={placeName(repair)} className={styles.item}>
                <div>
                  <div>
                    {textIn(repair.label, language)}{" "}
                    <Link
                      as="button"
                      aria-label={goTo(placeName(repair))}
                      onClick={() => {
                        onGo(repair);
                      }}
                    >
                      {repair.cell}
                    </Link>
                  </div>
                  <div className={styles.change}>
                    <span className={styles.value}>{repair.before}</span>
                    <ArrowRight16Regular aria-label={words.becomes} />
                    <span className={styles.value}>
                      {afterText(repair.after, language, words.blank)}
                    </span>
                  </div>
                </div>
                <Button
                  size="small"
                  disabledFocusable={isBusy}
                  aria-label={words.oneOf(placeName(repair))}
                  onClick={() => {
                    onRepair([editOf(repair)]);
                  }}
                >
                  {words.one}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

function editOf({ sheet, cell, value, numberFormat }: Repair): CellEdit {
  return { sheet, cell, value, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

function afterText(after: Shown, language: Language, blank: string): string {
  return after.value === null ? blank : formatShown(after, language);
}
