/**
 * How wide what tokens hold is: tokens have been the same since Excel 5, but sheets have grown.
 *
 * @see MS-XLS 2.5.198, MS-XLSB 2.5.97 (formulas)
 */
export interface TokenLayout {
  readonly rowBytes: 2 | 4;
  /** One byte leaves no bits for what moves: they stand in the row. */
  readonly columnBytes: 1 | 2;
  /** The last ones that sheets have, from 0: all bits below are set. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Bytes of what leads to a sheet, and to a name. */
  readonly sheetBytes: 2 | 14;
  readonly nameBytes: 4 | 14;
}

export const EXCEL_95: TokenLayout = {
  rowBytes: 2,
  columnBytes: 1,
  lastRow: 0x3f_ff,
  lastColumn: 0xff,
  sheetBytes: 14,
  nameBytes: 14,
};

export const EXCEL_97: TokenLayout = {
  rowBytes: 2,
  columnBytes: 2,
  lastRow: 0xff_ff,
  lastColumn: 0xff,
  sheetBytes: 2,
  nameBytes: 4,
};

/** Of `.xlsb`. */
export const BINARY_2007: TokenLayout = {
  rowBytes: 4,
  columnBytes: 2,
  lastRow: 0x0f_ff_ff,
  lastColumn: 0x3f_ff,
  sheetBytes: 2,
  nameBytes: 4,
};
