import { Button } from "@fluentui/react-components";
import { LocalLanguage16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Language } from "../../core/locale/language.ts";
import { appText } from "./app-text.ts";
import { useLanguage } from "./contexts.ts";

interface LanguageButtonProps {
  readonly onSwitch: (language: Language) => void;
}

/** Switches to the other language, and says so in that language. */
export function LanguageButton({ onSwitch }: LanguageButtonProps): ReactElement {
  const language = useLanguage();
  const other = language === "vi" ? "en" : "vi";
  const words = appText(language);
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<LocalLanguage16Regular />}
      lang={other}
      title={words.switchLanguage}
      aria-label={words.switchLanguage}
      onClick={() => {
        onSwitch(other);
      }}
    >
      {words.switchShort}
    </Button>
  );
}
