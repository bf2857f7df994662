/** What head and foot of the form say: state documents differ from those of the Party. */
import type { Form } from "./form.ts";

export interface DocumentStyle {
  readonly nation: string;
  /** Under the nation's name; Party documents have none. */
  readonly motto: string;
  /** Number and symbol of the report that the form is an annex to. */
  readonly number: string;
  readonly signer: string;
  readonly recipients: string;
}

const DOTS = "……";

/** @see Decree 30/2020/ND-CP, Appendix I */
const state: DocumentStyle = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: `${DOTS}/BC-${DOTS}`,
  signer: "THỦ TRƯỞNG ĐƠN VỊ",
  recipients: "Nơi nhận: Như trên; Lưu: VT.",
};

/** @see Instruction 36-HD/VPTW of 3 April 2018 on documents of the Party */
const party: DocumentStyle = {
  nation: "ĐẢNG CỘNG SẢN VIỆT NAM",
  motto: "",
  number: `${DOTS}-BC/${DOTS}`,
  signer: "BÍ THƯ",
  recipients: "Nơi nhận: Như trên; Lưu hồ sơ.",
};

/** A form that only Party organisations (level `DANG`) fill in is a document of the Party. */
export function documentStyle({ respondent, campaign: { office } }: Form): DocumentStyle {
  const units = respondent.kind === "unit" ? [respondent.unit] : respondent.units;
  const style = units.length > 0 && units.every(({ level }) => level === "DANG") ? party : state;
  if (respondent.kind !== "office") return style;
  const signer = office.signerTitle.toUpperCase() || "THỦ TRƯỞNG CƠ QUAN";
  return { ...style, signer, recipients: "" };
}
