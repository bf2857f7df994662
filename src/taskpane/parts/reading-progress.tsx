import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { fileStatusLabel } from "../../core/locale/labels.ts";
import { useLanguage } from "../app/contexts.ts";
import type { UnitChoice } from "../worker/campaign-view.ts";
import type { FileLine } from "../worker/merge-view.ts";
import { FileLineItem } from "./file-line-item.tsx";
import { readingText } from "./reading-text.ts";
import { unitNames } from "./unit-names.ts";
import { useStepStyles } from "./use-step-styles.ts";

/** Drawn again with every file: enough to follow, few enough to be quick. */
const SHOWN = 20;

interface ReadingProgressProps {
  readonly units: readonly UnitChoice[];
  readonly work: {
    /** Files read so far, in the order of reading. */
    readonly lines: readonly FileLine[];
    readonly done: number;
    /** 0 until the first file was read. */
    readonly of: number;
    readonly isStopping: boolean;
  };
  readonly onStop: () => void;
}

/** A line a file as it is read, the newest first, and a way to stop. */
export function ReadingProgress({ units, work, onStop }: ReadingProgressProps): ReactElement {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = readingText(language);
  const { lines, done, of, isStopping } = work;
  const names = useMemo(() => unitNames(units), [units]);
  const newest = lines.slice(-SHOWN).reverse();
  const number = (value: number): string => formatNumber(value, language);
  return (
    <section className={styles.step}>
      <Field
        validationState="none"
        validationMessage={{
          role: "status",
          children: of === 0 ? words.readingStarts : words.reading(number(done), number(of)),
        }}
      >
        <ProgressBar aria-label={words.read} {...(of === 0 ? {} : { value: done / of })} />
      </Field>
      <div className={styles.facts}>
        {countByStatus(lines).map(([status, count]) => (
          <span key={status}>
            {words.countOf(
              status === "report" ? words.readable : fileStatusLabel(status, language),
              number(count),
            )}
          </span>
        ))}
      </div>
      <div>
        <Button disabledFocusable={isStopping} onClick={onStop}>
          {isStopping ? words.stopping : words.stop}
        </Button>
      </div>
      <h4 className={styles.subtitle}>{words.newestFirst}</h4>
      <ol className={styles.list}>
        {newest.map((line, index) => (
          // Files of one name may come twice.
          <li key={lines.length - index} className={styles.line}>
            <FileLineItem
              line={line}
              unit={line.unitId === undefined ? undefined : names.get(line.unitId)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function countByStatus(lines: readonly FileLine[]): readonly [FileLine["status"], number][] {
  const counts = new Map<FileLine["status"], number>();
  for (const { status } of lines) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts];
}
