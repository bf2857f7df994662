import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { textIn } from "../../core/locale/language.ts";
import { plainText } from "../../core/locale/quote-text.ts";
import { useLanguage } from "../app/contexts.ts";
import { FailureMessage } from "../parts/failure-message.tsx";
import type { PackChoice } from "../worker/engine.ts";
import { useCampaign } from "./campaign-context.tsx";
import { campaignText } from "./campaign-text.ts";
import { ChosenFileField } from "./chosen-file-field.tsx";
import type { DraftAccess } from "./use-campaign-draft.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  issuer: { display: "block", color: tokens.colorNeutralForeground3 },
  workbook: { justifySelf: "start" },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** No id of a pack: they begin with a letter. */
const OWN = "*";

interface PackFieldsProps extends DraftAccess {
  readonly disabled: boolean;
}

/** Which pack: one that comes with the program, or the office's own from a file. */
export function PackFields({
  draft,
  packs,
  asked,
  failure,
  change,
  disabled,
}: PackFieldsProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = campaignText(language);
  const { actions } = useCampaign();
  const { pack } = draft;
  const ownColumns = (asked?.ownColumns ?? [])
    .map(({ heading, sheet, cell }) => words.ownColumn(plainText(heading), sheet, cell))
    .join(", ");
  return (
    <div className={styles.root}>
      <Field label={words.choosePack} required>
        <RadioGroup
          value={pack?.from === "bundled" ? pack.id : pack === undefined ? "" : OWN}
          onChange={(_, { value }) => {
            change({ pack: value === OWN ? { from: "file" } : { from: "bundled", id: value } });
          }}
        >
          {packs.map((choice) => (
            <Radio key={choice.id} value={choice.id} label={<TitleAndIssuer {...choice} />} />
          ))}
          <Radio value={OWN} label={words.ownPack} />
        </RadioGroup>
      </Field>
      {pack?.from === "file" && (
        <>
          <span className={styles.hint}>{words.ownPackHint}</span>
          <ChosenFileField
            label={words.packFile}
            accept=".xlsx,.json"
            file={pack.file}
            disabled={disabled}
            onChoose={(file) => {
              change({ pack: { from: "file", file } });
            }}
            onForget={() => {
              change({ pack: { from: "file" } });
            }}
          />
          <div role="status">
            {asked !== undefined && <TitleAndIssuer {...asked.pack} />}
            {ownColumns !== "" && (
              <span className={styles.hint}>{words.ownColumns(ownColumns)}</span>
            )}
            {failure !== undefined && <FailureMessage failure={failure} />}
          </div>
        </>
      )}
      {pack !== undefined && (
        <Button
          className={styles.workbook}
          size="small"
          appearance="transparent"
          icon={<ArrowDownload16Regular />}
          disabledFocusable={disabled}
          onClick={() =>
            void actions.savePackWorkbook(pack.from === "bundled" ? pack.id : undefined)
          }
        >
          {pack.from === "bundled" ? words.packWorkbook : words.emptyPackWorkbook}
        </Button>
      )}
      {asked?.pack.inferred === true && <span className={styles.hint}>{words.inferredPack}</span>}
    </div>
  );
}

/** In full: two offices may ask the same under one title. */
function TitleAndIssuer({ title, issuer }: Pick<PackChoice, "title" | "issuer">): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <>
      {textIn(title, language)}
      <span className={styles.issuer}>{textIn(issuer, language)}</span>
    </>
  );
}
