import type { ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import type { UnitLine } from "../worker/merge-view.ts";
import { boardText } from "./board-text.ts";
import { useBoardStyles } from "./use-board-styles.ts";

type DocumentMarkProps = Pick<UnitLine, "signedDocument" | "isUnsigned">;

/** What came of a unit's signed document, or that it has not where others' have. */
export function DocumentMark({
  signedDocument,
  isUnsigned,
}: DocumentMarkProps): ReactElement | undefined {
  const styles = useBoardStyles();
  const language = useLanguage();
  const words = boardText(language);
  if (isUnsigned === true) return <span className={styles.quiet}>{words.notYet}</span>;
  if (signedDocument === undefined) return undefined;
  const { files, recorded = "" } = signedDocument;
  const count = files.length === 0 ? "" : words.documents(formatNumber(files.length, language));
  return <span>{[recorded, count].filter(Boolean).join("; ")}</span>;
}
