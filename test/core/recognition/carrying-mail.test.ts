import { unitDirectory } from "../../../src/core/campaign/unit-directory.ts";
import { carryingMail } from "../../../src/core/recognition/carrying-mail.ts";
import { recogniseUnit, type UnitFacts } from "../../../src/core/recognition/recognise-unit.ts";
import { unitOf } from "../campaign/unit-of.ts";

const contact = (email: string) => ({ contact: { person: "", phone: "", email } });
const directory = unitDirectory(
  [
    unitOf("T1", { name: "Tiểu học Thới Thạnh", ...contact("c1thoithanh@mail.example") }),
    unitOf("T2", { name: "Tiểu học Tân Xuân", ...contact("a@b.vn; C1TanXuan@so.example") }),
    unitOf("T3", { name: "Tiểu học Bà Điểm", ...contact("chung@so.example") }),
    unitOf("T4", { name: "Tiểu học Mỹ Hòa", ...contact("chung@so.example") }),
    unitOf("T5", { name: "Tiểu học Nhị Xuân" }),
  ],
  "2024-06-30",
);

/** What a file without a word on its unit is taken for. */
function recognised(facts: Partial<UnitFacts>): string {
  const found = recogniseUnit({ file: "nhan/thu.eml!/bao cao.xlsx", ...facts }, directory);
  return found.outcome === "unit" ? found.unitId : found.outcome;
}

describe("the sender of a mail", () => {
  it.each([
    { sender: "c1thoithanh@mail.example", unit: "T1", why: "as the registry has it" },
    { sender: "C1ThoiThanh@Mail.example", unit: "T1", why: "case aside" },
    { sender: "c1tanxuan@so.example", unit: "T2", why: "one of several addresses" },
    {
      sender: "thoithanh@mail.example",
      unit: "unrecognised",
      why: "a public mailbox says nothing",
    },
    { sender: "khac@so.example", unit: "unrecognised", why: "neither do colleagues" },
    { sender: "chung@so.example", unit: "unrecognised", why: "two units share it" },
    { sender: "", unit: "unrecognised", why: "no address, and a unit without one" },
  ])("tells the unit by its whole address: $sender, $unit ($why)", ({ sender, unit }) => {
    expect(recognised({ sender })).toBe(unit);
  });

  it.each([
    { facts: { typedName: "TH Thới Thạnh" }, outcome: "T1", why: "the form says the same" },
    { facts: { typedName: "TH Tân Xuân" }, outcome: "conflict", why: "the form says another" },
    { facts: { file: "nhan/TH Tân Xuân.eml!/b.xlsx" }, outcome: "conflict", why: "the file does" },
    { facts: { typedName: "TH Lạ Hoắc" }, outcome: "unknown-unit", why: "nobody's form" },
    { facts: { assigned: "T2" as never }, outcome: "T2", why: "the office decided" },
  ])("is one word among others: $why", ({ facts, outcome }) => {
    expect(recognised({ sender: "c1thoithanh@mail.example", ...facts })).toBe(outcome);
  });
});

describe("carryingMail", () => {
  const [school, other] = [
    { sender: "c1thoithanh@mail.example" },
    { sender: "a.nguyen@gov.example" },
  ];
  it.each([
    { why: "one mail", mails: [other], own: other },
    { why: "a colleague passed the school's on", mails: [other, school], own: school },
    { why: "the school passed on what it got", mails: [school, other], own: school },
    { why: "nobody is known", mails: [other, { sender: "x@y.vn" }], own: other },
    { why: "no mail", mails: [], own: undefined },
  ])("is the unit's own: $why", ({ mails, own }) => {
    expect(carryingMail(mails, directory)).toBe(own);
  });
});
