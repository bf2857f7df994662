/** Functions by the numbers that formulas have, as far as forms use them. @see MS-XLS 2.5.198.17 */

/** With as many arguments as it takes. */
// prettier-ignore
export const FIXED_FUNCTIONS: ReadonlyMap<number, readonly [name: string, count: number]> = new Map([
  [2, ["ISNA", 1]], [3, ["ISERROR", 1]], [10, ["NA", 0]], [24, ["ABS", 1]], [25, ["INT", 1]],
  [27, ["ROUND", 2]], [31, ["MID", 3]], [32, ["LEN", 1]], [33, ["VALUE", 1]], [34, ["TRUE", 0]],
  [35, ["FALSE", 0]], [38, ["NOT", 1]], [39, ["MOD", 2]], [48, ["TEXT", 2]], [65, ["DATE", 3]],
  [67, ["DAY", 1]], [68, ["MONTH", 1]], [69, ["YEAR", 1]], [74, ["NOW", 0]], [112, ["LOWER", 1]],
  [113, ["UPPER", 1]], [118, ["TRIM", 1]], [127, ["ISTEXT", 1]], [128, ["ISNUMBER", 1]],
  [129, ["ISBLANK", 1]], [131, ["N", 1]], [212, ["ROUNDUP", 2]], [213, ["ROUNDDOWN", 2]],
  [221, ["TODAY", 0]], [346, ["COUNTIF", 2]], [347, ["COUNTBLANK", 1]],
] as const);

/** With as many arguments as one likes. */
// prettier-ignore
export const FREE_FUNCTIONS: ReadonlyMap<number, string> = new Map([
  [0, "COUNT"], [1, "IF"], [4, "SUM"], [5, "AVERAGE"], [6, "MIN"], [7, "MAX"], [36, "AND"],
  [37, "OR"], [101, "HLOOKUP"], [102, "VLOOKUP"], [115, "LEFT"], [116, "RIGHT"], [169, "COUNTA"],
  [228, "SUMPRODUCT"], [336, "CONCATENATE"], [345, "SUMIF"],
]);

/** Its first argument is the name of the function. */
export const USER_DEFINED = 255;
