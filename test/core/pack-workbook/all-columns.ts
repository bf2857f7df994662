import type { Column } from "../../../src/core/pack-workbook/column.ts";
import { indicatorColumns } from "../../../src/core/pack-workbook/indicator-columns.ts";
import { infoColumns } from "../../../src/core/pack-workbook/info-rows.ts";
import { listColumns } from "../../../src/core/pack-workbook/list-columns.ts";
import { periodColumns } from "../../../src/core/pack-workbook/period-columns.ts";
import { ruleColumns } from "../../../src/core/pack-workbook/rule-columns.ts";

export const columnsBySheet: readonly (readonly Column[])[] = [
  infoColumns,
  periodColumns,
  indicatorColumns,
  listColumns,
  ruleColumns,
];

export const columnsWithWords: readonly Column[] = columnsBySheet
  .flat()
  .filter(({ form }) => form.words !== undefined);
