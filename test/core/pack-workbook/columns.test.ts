import { headingOf } from "../../../src/core/pack-workbook/column.ts";
import { foldHeading } from "../../../src/core/workbook/fold-text.ts";
import { columnsBySheet } from "./all-columns.ts";

describe.each(columnsBySheet.map((columns) => ({ columns, first: columns[0]?.heading ?? "" })))(
  "the sheet that begins with $first",
  ({ columns }) => {
    it("has headings that nobody mixes up, whatever is typed", () => {
      const folded = columns.map((column) => foldHeading(headingOf(column)));
      expect(new Set(folded).size).toBe(columns.length);
    });

    it("has headings and messages that Excel shows in full", () => {
      expect(columns.filter(({ heading }) => heading.length > 32)).toEqual([]);
      expect(columns.filter(({ help }) => help.length > 255).map(({ heading }) => heading)).toEqual(
        [],
      );
    });

    it("has places that differ", () => {
      expect(new Set(columns.map(({ path }) => path.join("."))).size).toBe(columns.length);
    });
  },
);
