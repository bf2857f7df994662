import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Named } from "../../core/finding/finding.ts";
import { textIn } from "../../core/locale/language.ts";
import type { CellReference } from "../../core/workbook/cell-edit.ts";
import { useLanguage } from "../app/contexts.ts";
import { placeName } from "../parts/finding-places.ts";
import { partsText } from "../parts/parts-text.ts";
import { ShowMore } from "../parts/show-more.tsx";
import { checkText } from "./check-text.ts";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: "20px" },
});

interface BlankCellsProps {
  readonly blanks: readonly Named[];
  readonly onGo?: ((place: CellReference) => void) | undefined;
}

const FIRST = 8;

/** Required cells of a section that are still to be filled in. */
export function BlankCells({ blanks, onGo }: BlankCellsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = checkText(language);
  const { goTo } = partsText(language);
  return (
    <div>
      <div className={styles.title}>{words.blanks(blanks.length)}</div>
      <ShowMore items={blanks} step={FIRST}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ code, label, sheet, cell }) => (
              <li key={code}>
                {textIn(label, language)}{" "}
                {sheet === undefined || cell === undefined ? null : onGo === undefined ? (
                  `(${cell})`
                ) : (
                  <Link
                    as="button"
                    aria-label={goTo(placeName({ sheet, cell }))}
                    onClick={() => {
                      onGo({ sheet, cell });
                    }}
                  >
                    {cell}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </div>
  );
}
