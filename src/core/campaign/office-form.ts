/** Where the consolidating office enters its own figures; relative to the campaign folder. */
export const OFFICE_FORM = "bieu-mau/_co-quan.xlsx";
