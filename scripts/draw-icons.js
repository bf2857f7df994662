/** Draws the PNG icons from their SVG: `npm run icons`, needs an installed Chromium, Chrome or Edge. */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { inRepository } from "../build/paths.js";

/** The smallest has a drawing of its own, on whole pixels. */
const sizes = [
  { size: 16, drawing: "icon-16.svg" },
  { size: 32, drawing: "icon.svg" },
  { size: 64, drawing: "icon.svg" },
  { size: 80, drawing: "icon.svg" },
];

const executablePath = process.env.TONGHOP_BROWSER ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const { size, drawing } of sizes) {
  const svg = readFileSync(inRepository(`assets/icons/${drawing}`)).toString("base64");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = `style="display:block;width:${String(size)}px"`;
  await page.setContent(
    `<body style="margin:0"><img ${side} src="data:image/svg+xml;base64,${svg}"></body>`,
  );
  await page.screenshot({
    path: inRepository(`assets/icons/icon-${String(size)}.png`),
    omitBackground: true,
  });
}
await browser.close();
