import { Button, Input, Select } from "@fluentui/react-components";
import {
  ChevronDown16Regular,
  ChevronRight16Regular,
  Search16Regular,
} from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { UnitId } from "../../core/campaign/unit.ts";
import { formatNumber } from "../../core/locale/format.ts";
import { fileStatusLabel } from "../../core/locale/labels.ts";
import { foldText } from "../../core/workbook/fold-text.ts";
import { useLanguage } from "../app/contexts.ts";
import { ShowMore } from "../parts/show-more.tsx";
import type { MergeView } from "../worker/merge-view.ts";
import { FileLineItem } from "../parts/file-line-item.tsx";
import { CampaignDoubts, FileEvidence, LikelyUnits } from "./file-evidence.tsx";
import { fileKey } from "./file-key.ts";
import { fileStatuses } from "./file-statuses.ts";
import { mergeText } from "./merge-text.ts";
import { useStepStyles } from "../parts/use-step-styles.ts";

interface FileListProps {
  readonly files: MergeView["files"];
  readonly names: ReadonlyMap<UnitId, string>;
}

/** Every file with its status and reason; closed at first. */
export function FileList({ files, names }: FileListProps): ReactElement {
  const styles = useStepStyles();
  const language = useLanguage();
  const words = mergeText(language);
  const [isOpen, setOpen] = useState(false);
  const [status, setStatus] = useState("");
  const [typed, setTyped] = useState("");
  const wanted = foldText(typed);
  const found = files.filter(
    (file) =>
      (status === "" || file.status === status) &&
      (wanted === "" ||
        foldText(
          `${file.file} ${file.unitId === undefined ? "" : (names.get(file.unitId) ?? "")}`,
        ).includes(wanted)),
  );
  const number = (value: number): string => formatNumber(value, language);
  return (
    <section className={styles.step}>
      <h4 className={styles.subtitle}>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {words.files(number(files.length))}
        </Button>
      </h4>
      {isOpen && (
        <>
          <div className={styles.row}>
            <Select
              aria-label={words.filterFiles}
              value={status}
              onChange={(_, { value }) => {
                setStatus(value);
              }}
            >
              <option value="">{words.countOf(words.groups.all, number(files.length))}</option>
              {fileStatuses(files).map(([one, count]) => (
                <option key={one} value={one}>
                  {words.countOf(fileStatusLabel(one, language), number(count))}
                </option>
              ))}
            </Select>
            <Input
              type="search"
              aria-label={words.filterFiles}
              placeholder={words.filterFiles}
              contentBefore={<Search16Regular aria-hidden />}
              value={typed}
              onChange={(_, { value }) => {
                setTyped(value);
              }}
            />
          </div>
          {found.length === 0 && <p className={styles.hint}>{words.noFiles}</p>}
          <ShowMore key={`${status} ${typed}`} items={found}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map((file) => (
                  <li key={fileKey(file)} className={styles.line}>
                    <FileLineItem
                      line={file}
                      unit={file.unitId === undefined ? undefined : names.get(file.unitId)}
                    >
                      {file.question === "unit" ? (
                        <LikelyUnits file={file} names={names} />
                      ) : (
                        <FileEvidence file={file} names={names} />
                      )}
                      <CampaignDoubts file={file} />
                    </FileLineItem>
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </>
      )}
    </section>
  );
}
