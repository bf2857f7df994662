import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { problemMessage } from "../../core/locale/problem-messages.ts";
import { useLanguage } from "../app/contexts.ts";
import type { HostFailure } from "../host/host-failure.ts";
import type { Failure } from "../worker/failure.ts";
import { CopyButton } from "./copy-button.tsx";
import { failureText } from "./failure-text.ts";
import { partsText } from "./parts-text.ts";
import { ShowMore } from "./show-more.tsx";

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingBlock: tokens.spacingVerticalS },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", display: "grid", gap: "4px" },
  list: { margin: 0, paddingInlineStart: "20px" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface FailureMessageProps {
  readonly failure: Failure | HostFailure;
  readonly onRetry?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

/** What stopped the work and what to do, from the worker or from Excel. */
export function FailureMessage({ failure, onRetry, onDismiss }: FailureMessageProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = partsText(language);
  const { title, advice } = failureText(failure, words);
  const isCalm = "kind" in failure && failure.kind === "cancelled";
  const problems = "kind" in failure && failure.kind === "problems" ? failure.problems : [];
  const report = "kind" in failure && failure.kind === "unexpected" ? failure.report : undefined;
  return (
    <MessageBar intent={isCalm ? "info" : "warning"} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <span>{advice}</span>
        {problems.length > 0 && (
          <ShowMore items={problems}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map((problem, index) => (
                  <li key={index}>{problemMessage(problem, language)}</li>
                ))}
              </ul>
            )}
          </ShowMore>
        )}
        {"undone" in failure && (
          <span>
            {failure.undone.notRestored.length === 0
              ? words.undone
              : words.notRestored(failure.undone.notRestored.join(", "))}
          </span>
        )}
        {(onRetry !== undefined || report !== undefined || onDismiss !== undefined) && (
          <div className={styles.actions}>
            {onRetry !== undefined && (
              <Button size="small" onClick={onRetry}>
                {words.tryAgain}
              </Button>
            )}
            {report !== undefined && <CopyButton text={report} label={words.copyReport} />}
            {onDismiss !== undefined && (
              <Button size="small" appearance="subtle" onClick={onDismiss}>
                {words.dismiss}
              </Button>
            )}
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
