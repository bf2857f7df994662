import { Button, makeStyles, tokens, type ButtonProps } from "@fluentui/react-components";
import { Checkmark16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import { copyText } from "./copy-text.ts";
import { partsText } from "./parts-text.ts";

const useStyles = makeStyles({
  byHand: { display: "grid", gap: tokens.spacingVerticalXS, width: "100%" },
});

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, as a verb: "Sao chép" where what it is stands beside it. */
  readonly label?: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: NonNullable<ButtonProps["size"]>;
}

const SAID_FOR = 2500;

/** Copies text; where the host refuses, the text is shown selected, to be copied by hand. */
export function CopyButton({
  text,
  label,
  appearance = "secondary",
  size = "small",
}: CopyButtonProps): ReactElement {
  const styles = useStyles();
  const words = partsText(useLanguage());
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (outcome === "refused") area.current?.select();
    if (outcome !== "copied") return undefined;
    const timer = setTimeout(() => {
      setOutcome(undefined);
    }, SAID_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);

  const copy = async (): Promise<void> => {
    setOutcome((await copyText(text)) ? "copied" : "refused");
  };
  const isCopied = outcome === "copied";
  return (
    <>
      <Button
        appearance={appearance}
        size={size}
        icon={isCopied ? <Checkmark16Regular /> : <Copy16Regular />}
        onClick={() => void copy()}
      >
        <span aria-live="polite">{isCopied ? words.copied : (label ?? words.copy)}</span>
      </Button>
      {outcome === "refused" && (
        <div className={styles.byHand}>
          <span role="status">{words.copyByHand}</span>
          <textarea ref={area} readOnly rows={3} value={text} aria-label={words.copyByHand} />
        </div>
      )}
    </>
  );
}
