import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatNumber } from "../../core/locale/format.ts";
import { useLanguage } from "../app/contexts.ts";
import { useCampaign } from "../campaign/campaign-context.tsx";
import { readingText } from "../parts/reading-text.ts";
import { boardText } from "./board-text.ts";
import { useBoardStyles } from "./use-board-styles.ts";

/** A campaign is open, and what came in was not read yet. */
export function ReadFirst({ received }: { readonly received: number }): ReactElement {
  const styles = useBoardStyles();
  const language = useLanguage();
  const words = boardText(language);
  const { state, actions } = useCampaign();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{words.readFirst}</h3>
      <p className={styles.quiet}>
        {received === 0 ? words.noFilesYet : words.readFirstHint(formatNumber(received, language))}
      </p>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== undefined}
          onClick={() => void actions.merge()}
        >
          {readingText(language).read}
        </Button>
      </div>
    </section>
  );
}
