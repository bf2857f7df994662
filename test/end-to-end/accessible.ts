import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";

/**
 * What axe objects to, a line each; nothing is left out of its rules.
 *
 * @param rule - Only this one is asked.
 */
export async function objectionsOf(page: Page, rule?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  // A second page, which puts results of frames together, takes as long as the rules.
  axe.setLegacyMode(page.frames().length === 1);
  if (rule !== undefined) axe.withRules(rule);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How far the content is wider than its window: people would have to scroll sideways. */
export async function overflowOf(frame: Page | Frame): Promise<number> {
  return frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
