import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { chooseFiles } from "../browser/choose-files.ts";
import { launchBrowser } from "../browser/find-browser.ts";
import { builtProduct } from "../build/built.ts";
import { findReport, demoDistrict, type DemoDistrict } from "./demo-district.ts";
import { takePicture } from "./take-pictures.ts";

/** More than any view of a small campaign has places to stop at. */
const MOST_STOPS = 150;

let browser: Browser;
let district: DemoDistrict;
let page: Page;
let address: string;

beforeAll(async () => {
  address = pathToFileURL(join(await builtProduct(), "TongHop.html")).href;
  district = await demoDistrict(12);
  browser = await launchBrowser();
}, 300_000);
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({
    locale: "vi-VN",
    viewport: { width: 700, height: 800 },
    // What is drawn for the focus is drawn at once.
    reducedMotion: "reduce",
  });
  await page.goto(address);
  await page.getByRole("tab").first().waitFor();
});
afterEach(() => page.close());

describe("by keyboard alone", () => {
  it("a school checks its report", async () => {
    const report = await findReport(district, (unit) => unit.status === "needs-fixing");
    await tabTo("Chọn tệp báo cáo");
    await chooseByEnter(join(district.dir, report));
    await page.getByText("Kết quả kiểm tra 1 tệp").waitFor();
    await page.getByText("Cần sửa").first().waitFor();
    await takePicture(page, "keyboard-check");
    await goesRound();
  });

  it("a specialist reads, looks and takes the results home", async () => {
    await tabTo("Kiểm tra");
    await page.keyboard.press("ArrowRight");
    if ((await selectedTab()) !== "Tổng hợp") await page.keyboard.press("Enter");
    expect(await selectedTab()).toBe("Tổng hợp");
    await tabTo("Chọn tệp .tonghop.zip");
    await chooseByEnter(district.archive);
    await page.getByRole("button", { name: "Đọc và đối chiếu" }).waitFor();
    await tabTo("Đọc và đối chiếu");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Xem trước khi ghi" }).waitFor();
    await goesRound();
    await tabTo("Tải kết quả về");
    await takePicture(page, "keyboard-merge");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.keyboard.press("Enter"),
    ]);
    expect(download.suggestedFilename()).toBe("tong-hop.xlsx");
  });
});

function chooseByEnter(file: string): Promise<void> {
  return chooseFiles(page, file, () => page.keyboard.press("Enter"));
}

function selectedTab(): Promise<string> {
  return page.getByRole("tab", { selected: true }).innerText();
}

/** Presses Tab until something of this name has the focus; every stop on the way shows that it has. */
async function tabTo(name: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press("Tab");
    const { text, isInside, unseen } = await focus();
    expect({ text, isInside, unseen }).toEqual({ text, isInside: true });
    if (text.startsWith(name)) return;
  }
  throw new Error(`Tab does not reach “${name}”.`);
}

/** Tab comes back to where it began, and Shift+Tab leads back: nothing holds the focus. */
async function goesRound(): Promise<void> {
  await page.keyboard.press("Tab");
  const stops = [await focus()];
  do {
    await page.keyboard.press("Tab");
    stops.push(await focus());
  } while (stops.at(-1)?.id !== stops[0]?.id && stops.length < MOST_STOPS);
  expect(stops.at(-1)?.id).toBe(stops[0]?.id);
  expect(stops.filter(({ isInside, unseen }) => !isInside || unseen !== undefined)).toEqual([]);
  await page.keyboard.press("Shift+Tab");
  expect((await focus()).id).toBe(stops.at(-2)?.id);
}

interface Stop {
  /** What has the focus: its words, and a number of its own. */
  readonly text: string;
  readonly id: string;
  /** It stands on the screen. */
  readonly isInside: boolean;
  /** The stop before this one, where it looks now as it did with the focus: nobody saw it there. */
  readonly unseen?: string;
}

/** Where the focus is. */
function focus(): Promise<Stop> {
  return page.evaluate(async () => {
    const known = window as unknown as { last?: { element: HTMLElement; looks: string } };
    const wordsOf = (one: HTMLElement): string =>
      (one.getAttribute("aria-label") ?? one.innerText).trim();
    // Fluent draws the ring on the control, before or after it, or around the label of a hidden input.
    const looksOf = (one: HTMLElement): string =>
      [one, one.parentElement, one.parentElement?.parentElement]
        .flatMap((near) =>
          [undefined, "::before", "::after"].map((part) => {
            if (!near) return "";
            const style = getComputedStyle(near, part);
            if (part !== undefined && style.content === "none") return "";
            const outline = style.outlineStyle === "none" ? "" : style.outline;
            return [outline, style.boxShadow, style.border, style.transform].join(" ");
          }),
        )
        .join("|");
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const element = document.activeElement;
    const { last } = known;
    const isLeft = last !== undefined && last.element !== element && last.element.isConnected;
    const isUnseen = isLeft && looksOf(last.element) === last.looks;
    const before = isUnseen ? { unseen: wordsOf(last.element) } : {};
    // Past the last stop the browser's own controls are next.
    if (!(element instanceof HTMLElement) || element === document.body) {
      delete known.last;
      return { text: "", id: "", isInside: true, ...before };
    }
    known.last = { element, looks: looksOf(element) };
    element.dataset.stop ??= String(document.querySelectorAll("[data-stop]").length + 1);
    const box = element.getBoundingClientRect();
    const isInside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    return { text: wordsOf(element), id: element.dataset.stop, isInside, ...before };
  });
}
