import { Spinner } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import type { OpenCampaign } from "../campaign/campaign-reducer.ts";
import type { MergeView } from "../worker/merge-view.ts";
import { AnsweredList } from "./answered-list.tsx";
import { CoverageLine } from "./coverage-line.tsx";
import { FileList } from "./file-list.tsx";
import { groupFindings } from "./findings-by-unit.ts";
import { FindingsSummary } from "./findings-summary.tsx";
import { mergeText } from "./merge-text.ts";
import { QuestionList } from "./question-list.tsx";
import { RecorderField } from "./recorder-field.tsx";
import { unitNames } from "../parts/unit-names.ts";
import { UnitList } from "./unit-list.tsx";
import { useStepStyles } from "../parts/use-step-styles.ts";
import { WriteStep } from "./write-step.tsx";

interface MergePlanProps {
  readonly open: OpenCampaign;
  readonly merged: MergeView;
}

/** What a merge comes to, before anything of it is written; then the writing. */
export function MergePlan({ open, merged }: MergePlanProps): ReactElement {
  const styles = useStepStyles();
  const words = mergeText(useLanguage());
  const { state } = useCampaign();
  const names = useMemo(() => unitNames(merged.units), [merged.units]);
  const findings = useMemo(() => groupFindings(merged.findings), [merged.findings]);
  const questions = merged.files.filter(({ question }) => question !== undefined).length;
  const { timeZone } = open.view.campaign;
  return (
    <>
      <section className={styles.step}>
        <h3 className={styles.title}>{words.plan}</h3>
        {open.unwritten.summary && <p className={styles.hint}>{words.planHint}</p>}
        <CoverageLine {...merged} />
        <div role="status">
          {state.work?.kind === "deciding" && <Spinner size="tiny" label={words.deciding} />}
        </div>
        <RecorderField />
        <QuestionList open={open} merged={merged} names={names} />
        <AnsweredList open={open} merged={merged} names={names} />
        <FindingsSummary findings={findings} />
        <UnitList units={merged.units} findings={findings} timeZone={timeZone} />
        <FileList files={merged.files} names={names} />
      </section>
      <WriteStep open={open} questions={questions} />
    </>
  );
}
