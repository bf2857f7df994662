/**
 * How each role looks: one table for every adapter.
 *
 * Times New Roman and the sizes follow Decree 30/2020/ND-CP, Appendix I, because offices print
 * these sheets as annexes. No meaning rests on colour alone.
 */
export interface RoleStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** Points; default 12. */
  readonly size?: number;
  /** RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: "thin" | "bottom";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle";
  readonly wrap?: true;
}

export const FONT_NAME = "Times New Roman";
export const DEFAULT_FONT_SIZE = 12;

const INPUT = "FFFBE6";
const COMPUTED = "F2F2F2";
const HEAD = "DDE7F0";
const GROUP = "EEF2F6";

/** The roles of cells, and what each looks like. */
export const styleRoles = {
  plain: {},
  small: { size: 11 },
  "small-wrap": { size: 11, wrap: true, vertical: "top" },
  note: { italic: true, size: 11, wrap: true, vertical: "top" },
  "note-center": { italic: true, horizontal: "center" },
  bold: { bold: true },
  office: { horizontal: "center", vertical: "middle", wrap: true },
  "office-bold": { bold: true, horizontal: "center", vertical: "middle", wrap: true },
  motto: { bold: true, underline: true, horizontal: "center", size: 13 },
  title: { bold: true, size: 14, horizontal: "center", vertical: "middle", wrap: true },
  subtitle: { bold: true, size: 13, horizontal: "center", vertical: "middle", wrap: true },
  signature: { bold: true, horizontal: "center" },
  "table-head": {
    bold: true,
    fill: HEAD,
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    wrap: true,
  },
  "group-row": { bold: true, fill: GROUP, border: "thin", vertical: "middle", wrap: true },
  "group-number": {
    bold: true,
    fill: GROUP,
    border: "thin",
    horizontal: "right",
    vertical: "middle",
  },
  "body-text": { border: "thin", vertical: "middle", wrap: true },
  "body-center": { border: "thin", horizontal: "center", vertical: "middle", wrap: true },
  "body-number": { border: "thin", horizontal: "right", vertical: "middle" },
  "body-code": {
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    size: 9,
    color: "595959",
  },
  "body-checksum": { border: "thin", vertical: "middle", size: 8, color: "595959", wrap: true },
  "body-missing": {
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    italic: true,
    color: "595959",
    fill: "E7E6E6",
  },
  "body-marked": { border: "thin", horizontal: "right", vertical: "middle", fill: "FFE699" },
  total: { bold: true, fill: HEAD, border: "thin", vertical: "middle", wrap: true },
  "total-number": {
    bold: true,
    fill: HEAD,
    border: "thin",
    horizontal: "right",
    vertical: "middle",
  },
  "input-text": { fill: INPUT, border: "thin", vertical: "middle", wrap: true },
  "input-center": {
    fill: INPUT,
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    wrap: true,
  },
  "input-number": { fill: INPUT, border: "thin", horizontal: "right", vertical: "middle" },
  "input-date": { fill: INPUT, border: "thin", horizontal: "left", vertical: "middle" },
  computed: { fill: COMPUTED, border: "thin", horizontal: "right", vertical: "middle" },
  "computed-word": {
    fill: COMPUTED,
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    wrap: true,
  },
  "settled-text": { fill: COMPUTED, border: "thin", vertical: "middle", wrap: true },
  "group-center": {
    bold: true,
    fill: GROUP,
    border: "thin",
    horizontal: "center",
    vertical: "middle",
  },
  "body-note": { border: "thin", italic: true, vertical: "middle", wrap: true },
  "reference-code": { size: 11, horizontal: "left" },
  previous: { border: "thin", horizontal: "right", vertical: "middle", color: "595959" },
  "previous-text": { border: "thin", vertical: "middle", wrap: true, color: "595959" },
  "field-label": { horizontal: "right", vertical: "middle", wrap: true },
  figure: { bold: true, size: 16, horizontal: "center", border: "thin", vertical: "middle" },
  link: { border: "thin", vertical: "middle", color: "0563C1", underline: true, wrap: true },
  "office-name": {
    bold: true,
    underline: true,
    horizontal: "center",
    vertical: "middle",
    wrap: true,
  },
  "note-center-wrap": {
    italic: true,
    size: 11,
    horizontal: "center",
    vertical: "middle",
    wrap: true,
  },
  "column-head": {
    bold: true,
    size: 10,
    fill: HEAD,
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    wrap: true,
  },
  "body-gap": {
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    italic: true,
    size: 10,
    color: "595959",
    fill: "E7E6E6",
    wrap: true,
  },
  "body-unreadable": {
    bold: true,
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    color: "9C0006",
    fill: "FFC7CE",
  },
  "body-link": {
    border: "thin",
    vertical: "middle",
    size: 11,
    color: "0563C1",
    underline: true,
    wrap: true,
  },
  "body-center-small": {
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    size: 10,
    wrap: true,
  },
  "body-error": {
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    size: 11,
    color: "9C0006",
    fill: "FFC7CE",
    wrap: true,
  },
  "body-warning": {
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    size: 11,
    color: "7F6000",
    fill: "FFEB9C",
    wrap: true,
  },
  "body-small": { border: "thin", vertical: "middle", size: 11, wrap: true },
  "total-center": {
    bold: true,
    size: 11,
    fill: HEAD,
    border: "thin",
    horizontal: "center",
    vertical: "middle",
    wrap: true,
  },
  "block-title": { bold: true, size: 13, vertical: "middle", wrap: true },
  paragraph: { wrap: true, vertical: "top" },
  "must-fix": { bold: true, color: "9C0006", fill: "FFC7CE" },
  "must-clarify": { bold: true, color: "7F6000", fill: "FFEB9C" },
  good: { color: "006100", fill: "E2EFDA" },
  muted: { color: "7F7F7F" },
  "status-line": { bold: true, size: 13, wrap: true, vertical: "middle" },
} as const satisfies Record<string, RoleStyle>;

export type StyleRole = keyof typeof styleRoles;
