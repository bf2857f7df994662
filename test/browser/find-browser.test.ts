import { findBrowser, launchBrowser, packagedBrowser } from "./find-browser.ts";

const { TONGHOP_BROWSER } = process.env;

afterEach(() => {
  if (TONGHOP_BROWSER === undefined) delete process.env.TONGHOP_BROWSER;
  else process.env.TONGHOP_BROWSER = TONGHOP_BROWSER;
});

describe("findBrowser", () => {
  it("takes the one that the environment names before all others", async () => {
    process.env.TONGHOP_BROWSER = process.execPath;
    expect(await findBrowser()).toMatchObject({ path: process.execPath, origin: "environment" });
  });

  it("says so when the environment names a file that is not there", async () => {
    process.env.TONGHOP_BROWSER = "/no/such/browser";
    await expect(findBrowser()).rejects.toThrow("TONGHOP_BROWSER");
  });

  it("finds one that starts and opens a page", async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent("<title>Tổng hợp</title>");
    expect(await page.title()).toBe("Tổng hợp");
    await browser.close();
  });
});

/** The package ships a browser for Linux on x64 only. */
const isPackaged = process.platform === "linux" && process.arch === "x64";

(isPackaged ? it : it.skip)("starts the browser of the package (Linux on x64 only)", async () => {
  const found = await packagedBrowser();
  expect(found?.origin).toBe("package");
  const browser = await launchBrowser(found);
  const page = await browser.newPage();
  expect(await page.evaluate("1 + 1")).toBe(2);
  await browser.close();
});
