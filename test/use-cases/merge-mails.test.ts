import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { diskFolder } from "../../src/adapters/folder/disk-folder.ts";
import { findPack } from "../../src/cli/input-files.ts";
import { makeHonestCampaign } from "../../src/cli/demo/make-demo.ts";
import type { ConsolidationResult } from "../../src/core/consolidation/result.ts";
import { openCampaignFolder } from "../../src/use-cases/campaign-folder.ts";
import { mergeCampaign } from "../../src/use-cases/merge-campaign.ts";
import { file, makeMail, multipart, text, type PartOfMail } from "../adapters/mail/make-mail.ts";

const UNITS = 12;
const AS_OF = "2024-04-28T08:00:00+07:00";
/** The day before the due date, the last one in time; some reports come a minute after it. */
const LAST_MINUTE = "Wed, 24 Apr 2024 16:59:00 +0000";
const TOO_LATE = "Wed, 24 Apr 2024 17:01:00 +0000";
const isLate = (at: number): boolean => at % 3 === 0;

describe("Reports in the mails that they came in", () => {
  let dir: string;
  let names: readonly string[];
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "tonghop-mails-"));
    await makeHonestCampaign(join(dir, "goc"), await findPack("hocmon-2024"), UNITS, 2024);
    const found = await readdir(join(dir, "goc", "nhan"));
    names = found.filter((name) => name.endsWith(".xlsx")).sort();
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  /** The campaign with other files in `nhan/`. */
  async function campaignWith(
    name: string,
    files: readonly (readonly [string, Uint8Array])[],
  ): Promise<string> {
    const own = join(dir, name);
    await cp(join(dir, "goc"), own, { recursive: true });
    for (const report of names) await rm(join(own, "nhan", report));
    for (const [path, bytes] of files) await writeFile(join(own, "nhan", path), bytes);
    return own;
  }

  const plain = (): Promise<readonly (readonly [string, Uint8Array])[]> =>
    Promise.all(
      names.map(async (name) => [name, await readFile(join(dir, "goc", "nhan", name))] as const),
    );

  const mailWith = (received: string, part: PartOfMail): Uint8Array =>
    makeMail(
      [
        `Received: from mx.truong by mx.phong; ${received}`,
        "Received: from may-tinh by mx.truong; Mon, 1 Apr 2024 08:00:00 +0700",
        "Date: Mon, 1 Jan 2018 08:00:00 +0700",
        "From: a@b.example",
        "To: c@d.example",
      ],
      multipart("mixed", [text("Kính gửi."), part]),
    );

  async function mergedIn(own: string, received?: ReadonlyMap<string, string>) {
    const folder = await openCampaignFolder(diskFolder(own));
    return mergeCampaign(folder, {
      asOf: AS_OF,
      ...(received === undefined
        ? {}
        : {
            received: () => ({ times: { byFile: received, byUnit: new Map() }, shownAs: "" }),
          }),
    });
  }

  /** Status and reason of each file that came in a mail. */
  async function verdictsIn(own: string) {
    const { consolidation } = await mergedIn(own);
    const mails = consolidation.files.filter((one) => one.file.includes(".eml"));
    return mails.map((one) => [one.file, one.status, one.reason.code]);
  }

  /** Figures with their cells, totals, findings and board; not what files are called. */
  const said = ({ units, totals, findings }: ConsolidationResult): object => ({
    units: units.map(({ values, receivedFrom, received, ...unit }) => ({
      ...unit,
      receivedFrom: receivedFrom === undefined ? undefined : "somebody",
      at: received === undefined ? undefined : Date.parse(received),
      values: Object.entries(values).map(([code, { value, sheet, cell }]) => [
        code,
        value,
        sheet,
        cell,
      ]),
    })),
    totals,
    findings: findings.map(({ code, unitId, indicator }) => ({ code, unitId, indicator })),
  });

  it("merge to what plain files and a list of the same dates merge to", async () => {
    const files = await plain();
    const mails = files.map(([name, bytes], at): readonly [string, Uint8Array] => {
      const part =
        at % 2 === 0
          ? file(`filename*=utf-8''${encodeURIComponent(name)}`, bytes)
          : file("filename=a.zip", zipSync({ [name]: bytes }));
      return [`thu ${at}.eml`, mailWith(isLate(at) ? TOO_LATE : LAST_MINUTE, part)];
    });
    const list = new Map(
      names.map((name, at) => [
        `nhan/${name}`,
        isLate(at) ? "2024-04-25T00:01:00+07:00" : "2024-04-24T23:59:00+07:00",
      ]),
    );
    const { result: byMail } = await mergedIn(await campaignWith("thu", mails));
    const { result: byList } = await mergedIn(join(dir, "goc"), list);
    expect(said(byMail)).toEqual(said(byList));
    expect(byMail.files.filter(({ status }) => status === "counted")).toHaveLength(UNITS);
    expect(byMail.units.filter(({ timeliness }) => timeliness === "late")).toHaveLength(UNITS / 3);
    expect(new Set(byMail.units.map(({ receivedFrom }) => receivedFrom))).toEqual(
      new Set(["mail"]),
    );
  });

  it("have one status each when the mail lost its end, and none of them is shorter", async () => {
    const [first, second] = await plain();
    if (first === undefined || second === undefined) throw new Error("no reports");
    const whole = makeMail(
      ["From: a@b.example", "To: c@d.example"],
      multipart("mixed", [
        text("Kính gửi."),
        file(`filename="mot.xlsx"`, first[1]),
        file(`filename="hai.xlsx"`, second[1]),
      ]),
    );
    const own = await campaignWith("cut", [["thu.eml", whole.subarray(0, whole.length - 3000)]]);
    expect(await verdictsIn(own)).toEqual([
      ["nhan/thu.eml", "unreadable", "damaged"],
      ["nhan/thu.eml!/hai.xlsx", "unreadable", "damaged"],
      ["nhan/thu.eml!/mot.xlsx", "counted", "only-file"],
    ]);
  });

  it("are asked for where the mail holds nothing but words", async () => {
    const mail = makeMail(["From: a@b.example", "To: c@d.example"], text("Số học sinh: 45"));
    expect(await verdictsIn(await campaignWith("loi", [["thu.eml", mail]]))).toEqual([
      ["nhan/thu.eml", "unreadable", "mail-without-files"],
    ]);
  });
});
