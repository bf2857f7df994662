import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactElement } from "react";
import { useHost, useLanguage } from "../app/contexts.ts";
import { useCampaign } from "./campaign-context.tsx";
import { campaignText } from "./campaign-text.ts";
import { ChosenFileField } from "./chosen-file-field.tsx";
import { registrySample } from "./registry-sample.ts";
import { useFieldStyles } from "./use-field-styles.ts";
import type { DraftAccess } from "./use-campaign-draft.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    justifyItems: "start",
    minWidth: 0,
  },
});

interface RegistryFieldProps extends DraftAccess {
  readonly disabled: boolean;
}

/** Who must report: a file, or in Excel a sheet of the open workbook. */
export function RegistryField({ draft, change, disabled }: RegistryFieldProps): ReactElement {
  const styles = useStyles();
  const { bounded } = useFieldStyles();
  const { workbook } = useHost();
  const { actions } = useCampaign();
  const words = campaignText(useLanguage());
  const [sheets, setSheets] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    void workbook?.sheetNames().then((names) => {
      if (isWanted && names.ok) setSheets(names.value);
    });
    return () => {
      isWanted = false;
    };
  }, [workbook]);
  const { registry } = draft;
  return (
    <div className={styles.root}>
      <ChosenFileField
        label={words.registryFile}
        accept=".xlsx,.xls,.ods,.csv"
        file={registry?.from === "file" ? registry.file : undefined}
        disabled={disabled}
        onChoose={(file) => {
          change({ registry: { from: "file", file } });
        }}
        onForget={() => {
          change({ registry: undefined });
        }}
      />
      {sheets.length > 0 && (
        <Field label={words.registrySheet} className={bounded}>
          <Select
            value={registry?.from === "sheet" ? registry.name : ""}
            disabled={disabled}
            onChange={(_, { value }) => {
              change({ registry: value === "" ? undefined : { from: "sheet", name: value } });
            }}
          >
            <option value="">{words.noSheet}</option>
            {sheets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button
        size="small"
        appearance="transparent"
        icon={<ArrowDownload16Regular />}
        disabled={disabled}
        onClick={() => void actions.saveFile(words.sampleName, registrySample())}
      >
        {words.sample}
      </Button>
    </div>
  );
}
