import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withLibreOffice } from "../libreoffice.ts";
import { formats, makeDemoIn, mergedAs, mergedAsMade, type Merged } from "./demo-in-formats.ts";

const UNITS = 12;

withLibreOffice("The demo's files saved in another format", () => {
  let dir: string;
  let made: Merged;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "tonghop-formats-"));
    await makeDemoIn(join(dir, "goc"), UNITS);
    made = await mergedAsMade(join(dir, "goc"));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it.each(formats)("merge to the same: %s", async (format) => {
    const { workbooks, figures, says } = await mergedAs(
      format,
      join(dir, "goc"),
      join(dir, format.slice(1)),
    );
    expect(workbooks).toBeGreaterThan(UNITS / 2);
    expect(figures).toBeGreaterThan(500);
    expect(says).toEqual(made.says);
  });
});
