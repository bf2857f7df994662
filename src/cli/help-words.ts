import { Help, type Argument, type Option } from "commander";
import type { ConsoleText } from "./console-text.ts";

/** How help is worded: commander's own words are English only. Choices stand in the descriptions. */
export function helpWords({ help }: ConsoleText): Partial<Help> {
  const usual = new Help();
  const term = (text: string): string =>
    text.replaceAll("[options]", help.options).replaceAll("[command]", help.command);
  const described = ({ defaultValue, description }: Option | Argument): string =>
    defaultValue === undefined
      ? description
      : `${description} (${help.byDefault(String(defaultValue))})`;
  return {
    styleTitle: (title) => help.titles[title] ?? title,
    commandUsage: (command) => term(usual.commandUsage(command)),
    subcommandTerm: (command) => term(usual.subcommandTerm(command)),
    optionDescription: described,
    argumentDescription: described,
  };
}
