/** Columns of a pack workbook: each says where in an item its value belongs and how it is written. */
import type { CellForm } from "./cell-form.ts";
import { proseForm } from "./simple-forms.ts";

/** What a drop-down offers that other cells of the workbook hold. */
export type Offer = "sections" | "codes";

export interface ColumnSpec {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly form: CellForm<never>;
  /** Shown beside the cell. */
  readonly help: string;
  /** Keys below the item's key; none where the cell holds all of it. */
  readonly inside?: readonly string[];
  readonly required?: true;
  readonly offers?: Offer;
  /** The cell means something only where another column of its row holds this word. */
  readonly onlyWhere?: { readonly column: string; readonly word: string };
}

export interface Column extends Omit<ColumnSpec, "form" | "inside"> {
  readonly form: CellForm;
  /** Keys from the item. */
  readonly path: readonly string[];
}

const ENGLISH = "en";

/** Columns for every key of an item: a key of the format without column does not compile. */
export type ColumnsOf<Item> = { readonly [Key in keyof Required<Item>]: readonly ColumnSpec[] };

/** The columns of an object inside an item, every key of it. */
export function within<Inner>(specs: ColumnsOf<Inner>): readonly ColumnSpec[] {
  return Object.entries<readonly ColumnSpec[]>(specs).flatMap(([key, ofKey]) =>
    ofKey.map((spec) => ({ ...spec, inside: [key, ...(spec.inside ?? [])] })),
  );
}

/** A text for people in both languages; English may always be left out. */
export function textColumns(vi: Omit<ColumnSpec, "form" | "inside">): readonly ColumnSpec[] {
  const en: ColumnSpec = {
    heading: `${vi.heading} (tiếng Anh)`,
    width: vi.width,
    help: "Không bắt buộc; để trống thì dùng tiếng Việt.",
    form: proseForm,
    inside: [ENGLISH],
  };
  return [{ ...vi, form: proseForm, inside: ["vi"] }, en];
}

/** Columns in the order in which they stand: English texts behind all else. */
export function columnsOf<Item>(specs: ColumnsOf<Item>): readonly Column[] {
  const columns = Object.entries<readonly ColumnSpec[]>(specs).flatMap(([key, ofKey]) =>
    ofKey.map(({ inside = [], form, ...column }): Column => ({
      ...column,
      // What a form is given to write comes from the place that the column names.
      form: form,
      path: [key, ...inside],
    })),
  );
  return [...columns.filter((one) => !isEnglish(one)), ...columns.filter(isEnglish)];
}

/** Whether a column holds an English text. */
export function isEnglish({ path }: Column): boolean {
  return path.at(-1) === ENGLISH;
}

/** Heading as it is written: a star where the cell must not be blank. */
export function headingOf({ heading, required }: Column): string {
  return required === true ? `${heading} (*)` : heading;
}
