import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Language } from "../../core/locale/language.ts";
import { CampaignProvider } from "../campaign/campaign-context.tsx";
import type { Host } from "../host/host.ts";
import type { Engine } from "../worker/engine.ts";
import { EngineContext, HostContext, LanguageContext } from "./contexts.ts";
import { Guarded } from "./guarded.tsx";
import { rememberedLanguage, rememberLanguage } from "./remembered-language.ts";
import { Shell } from "./shell.tsx";
import { themes } from "./themes.ts";
import type { ViewName } from "./views.ts";

interface AppProps {
  readonly host: Host;
  readonly engine: Engine;
  readonly initialView: ViewName;
}

const browserStore = (): Storage => localStorage;

/** The whole screen, in Excel and as a page. */
export function App({ host, engine, initialView }: AppProps): ReactElement {
  const [theme, setTheme] = useState(host.theme);
  const [language, setLanguage] = useState<Language>(() => rememberedLanguage(browserStore));
  useEffect(() => {
    host.onTheme?.(setTheme);
  }, [host]);
  const choose = (next: Language): void => {
    setLanguage(next);
    rememberLanguage(next, browserStore);
  };
  return (
    <FluentProvider theme={themes[theme]}>
      <HostContext value={host}>
        <EngineContext value={engine}>
          <LanguageContext value={language}>
            <Guarded>
              <CampaignProvider>
                <Shell initialView={initialView} onLanguage={choose} />
              </CampaignProvider>
            </Guarded>
          </LanguageContext>
        </EngineContext>
      </HostContext>
    </FluentProvider>
  );
}
