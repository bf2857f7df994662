/** Number formats of our workbooks. */
export const INTEGER_FORMAT = "#,##0";
export const PERCENT_FORMAT = "0.0%";
/** Day before month, as Vietnamese documents write it. */
export const DATE_FORMAT = "dd/mm/yyyy";
export const MOMENT_FORMAT = `${DATE_FORMAT} hh:mm`;
/** A number typed into such a cell keeps its leading zeros. */
export const TEXT_FORMAT = "@";
