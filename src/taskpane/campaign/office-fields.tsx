import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../app/contexts.ts";
import type { OfficeDraft } from "./campaign-draft.ts";
import { campaignText, OFFICE_LINES } from "./campaign-text.ts";
import type { DraftAccess } from "./use-campaign-draft.ts";

const useStyles = makeStyles({
  more: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

/** Who consolidates: the name, and what else is printed, which may wait. */
export function OfficeFields({ draft, change }: DraftAccess): ReactElement {
  const styles = useStyles();
  const words = campaignText(useLanguage());
  const { office } = draft;
  const changeOffice = (key: keyof OfficeDraft, value: string): void => {
    change({ office: { ...office, [key]: value } });
  };
  return (
    <>
      <Field label={words.office}>
        <Input
          value={office.name}
          onChange={(_, { value }) => {
            changeOffice("name", value);
          }}
        />
      </Field>
      <Accordion collapsible>
        <AccordionItem value="office">
          <AccordionHeader size="small">{words.officeMore}</AccordionHeader>
          <AccordionPanel className={styles.more}>
            {OFFICE_LINES.map((key) => (
              <Field key={key} label={words.officeLines[key]} hint={words.officeHints[key]}>
                <Input
                  value={office[key]}
                  onChange={(_, { value }) => {
                    changeOffice(key, value);
                  }}
                />
              </Field>
            ))}
            <Field label={words.recipients} hint={words.recipientsHint}>
              <Textarea
                value={office.recipients}
                onChange={(_, { value }) => {
                  changeOffice("recipients", value);
                }}
              />
            </Field>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}
