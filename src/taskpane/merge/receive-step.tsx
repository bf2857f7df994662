import { Button, Spinner } from "@fluentui/react-components";
import { DocumentSearch20Regular } from "@fluentui/react-icons";
import { useRef, type ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import type { OpenCampaign } from "../campaign/campaign-reducer.ts";
import { ChooseFiles } from "../parts/choose-files.tsx";
import { readingText } from "../parts/reading-text.ts";
import { useFocusWhenLost } from "../parts/use-focus-when-lost.ts";
import { useStepStyles } from "../parts/use-step-styles.ts";
import { mergeText } from "./merge-text.ts";

const ACCEPT =
  ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.htm,.html,.xml,.zip,.eml,.msg,.docx,.doc,.rtf,.pdf,.jpg,.jpeg,.png,.heic,.heif,.webp,.tif,.tiff";

/** Takes files in, and begins to read them. */
export function ReceiveStep({ open }: { readonly open: OpenCampaign }): ReactElement {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const reading = readingText(language);
  const { state, actions } = useCampaign();
  const isBusy = state.work !== undefined;
  const { received } = open.view;
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the button to stop was, there is nothing any more.
  useFocusWhenLost(heading, state.work?.kind);
  const isToRead = received > 0 && (open.merged === undefined || open.isStale);
  return (
    <section className={styles.step}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {words.received}
      </h3>
      <ChooseFiles
        label={words.addFiles}
        folderLabel={words.addFolder}
        accept={ACCEPT}
        isPrimary={received === 0}
        disabled={isBusy}
        hint={words.receivedHint}
        onChoose={(files) => void actions.receive(files)}
      />
      <div className={styles.row}>
        <Button
          appearance={isToRead ? "primary" : "secondary"}
          icon={<DocumentSearch20Regular />}
          disabledFocusable={isBusy}
          onClick={() => void actions.merge()}
        >
          {open.merged === undefined ? reading.read : reading.readAgain}
        </Button>
        <span role="status">
          {state.work?.kind === "receiving" ? (
            <Spinner size="tiny" label={words.addingFiles} />
          ) : open.isStale ? (
            words.stale
          ) : (
            words.filesReceived(formatNumber(received, language))
          )}
        </span>
      </div>
    </section>
  );
}
