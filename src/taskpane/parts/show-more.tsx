import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { useLanguage } from "../app/contexts.ts";
import { partsText } from "./parts-text.ts";

const useStyles = makeStyles({
  more: { display: "flex", alignItems: "center", marginTop: tokens.spacingVerticalXS },
});

interface ShowMoreProps<Item> {
  readonly items: readonly Item[];
  /** How many at first, and how many more at each step. */
  readonly step?: number;
  /** Draws those to be shown: a list or the body of a table. */
  readonly children: (shown: readonly Item[]) => ReactNode;
}

const FEW = 2;

/** The beginning of a long list, and a button for more of it: never thousands of nodes at once. */
export function ShowMore<Item>({ items, step = 50, children }: ShowMoreProps<Item>): ReactElement {
  const styles = useStyles();
  const words = partsText(useLanguage());
  const [limit, setLimit] = useState(step);
  const beyond = items.length - limit;
  // A button for one or two more would take their place.
  const rest = beyond > FEW ? beyond : 0;
  return (
    <>
      {children(rest > 0 ? items.slice(0, limit) : items)}
      {rest > 0 && (
        <div className={styles.more}>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setLimit(limit + step);
            }}
          >
            {words.showMore(Math.min(step, rest), rest)}
          </Button>
        </div>
      )}
    </>
  );
}
