import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CellReference } from "../../core/workbook/cell-edit.ts";
import { useLanguage } from "../app/contexts.ts";
import { placeName } from "./finding-places.ts";
import { partsText } from "./parts-text.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  place: { overflowWrap: "anywhere", textAlign: "start" },
});

const FIRST = 6;

interface PlaceListProps {
  readonly places: readonly CellReference[];
  /** Without it places are text. */
  readonly onGo?: ((place: CellReference) => void) | undefined;
}

/** Cells, each a click away where there is a workbook to go to. */
export function PlaceList({ places, onGo }: PlaceListProps): ReactElement | null {
  const styles = useStyles();
  const words = partsText(useLanguage());
  const [isWhole, setWhole] = useState(false);
  if (places.length === 0) return null;
  const shown = isWhole ? places : places.slice(0, FIRST);
  const sheet = places[0]?.sheet;
  return (
    <div className={styles.list}>
      {onGo !== undefined && <span>{words.places}</span>}
      {shown.map((place, index) => {
        // The sheet is said once where all are on it.
        const name = index > 0 && place.sheet === sheet ? place.cell : placeName(place);
        return onGo === undefined ? (
          <span key={placeName(place)} className={styles.place}>
            {name}
          </span>
        ) : (
          <Link
            key={placeName(place)}
            as="button"
            className={styles.place}
            aria-label={words.goTo(placeName(place))}
            onClick={() => {
              onGo(place);
            }}
          >
            {name}
          </Link>
        );
      })}
      {places.length > shown.length && (
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            setWhole(true);
          }}
        >
          {words.morePlaces(places.length - shown.length)}
        </Button>
      )}
    </div>
  );
}
