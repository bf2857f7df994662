/** Pictures of the screen, kept as a product of the tests for guides and for whoever reviews a change. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const folder = join(__dirname, "../../dist/screenshots");

/** Keeps a picture of what is on screen as `dist/screenshots/<name>.png`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: true,
    animations: "disabled",
  });
}
