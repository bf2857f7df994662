import { makeStyles, tokens } from "@fluentui/react-components";
import { Activity, useEffect, useState, type ReactElement } from "react";
import type { Language } from "../../core/locale/language.ts";
import { appText } from "./app-text.ts";
import { useHost, useLanguage } from "./contexts.ts";
import { LanguageButton } from "./language-button.tsx";
import { panelId, TabBar, tabId } from "./tab-bar.tsx";
import { UncaughtFaults } from "./uncaught-faults.tsx";
import { ViewPanel } from "./view-panel.tsx";
import { views, type ViewName } from "./views.ts";

const WIDEST = "1100px";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100vh", minWidth: 0 },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: {
    boxSizing: "border-box",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    maxWidth: WIDEST,
    marginInline: "auto",
    paddingInline: tokens.spacingHorizontalM,
  },
  product: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    flexBasis: "100%",
    paddingTop: tokens.spacingVerticalS,
  },
  name: {
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  slogan: { color: tokens.colorNeutralForeground2 },
  main: {
    boxSizing: "border-box",
    flexGrow: 1,
    width: "100%",
    maxWidth: WIDEST,
    minWidth: 0,
    marginInline: "auto",
    padding: tokens.spacingHorizontalM,
  },
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface ShellProps {
  readonly initialView: ViewName;
  readonly onLanguage: (language: Language) => void;
}

/**
 * Tabs around the views. The shell has the page's `h1`, so a view's own headings begin with `h2`. A
 * view that was visited keeps its state while another is shown, but its effects end.
 */
export function Shell({ initialView, onLanguage }: ShellProps): ReactElement {
  const styles = useStyles();
  const { kind } = useHost();
  const language = useLanguage();
  const words = appText(language);
  const [view, setView] = useState(initialView);
  const [visited, setVisited] = useState<readonly ViewName[]>([initialView]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.titles[view]} – TongHop`;
  }, [language, view, words]);

  const show = (next: ViewName): void => {
    setView(next);
    setVisited((before) => (before.includes(next) ? before : [...before, next]));
  };
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <div className={styles.bar}>
          {kind === "page" && (
            <div className={styles.product}>
              <span className={styles.name}>TongHop</span>
              <span className={styles.slogan}>{words.slogan}</span>
            </div>
          )}
          <TabBar view={view} onView={show} />
          <LanguageButton onSwitch={onLanguage} />
        </div>
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{words.titles[view]}</h1>
        <UncaughtFaults />
        {views.map((name) => (
          <div
            key={name}
            id={panelId(name)}
            role="tabpanel"
            aria-labelledby={tabId(name)}
            hidden={name !== view}
          >
            {visited.includes(name) && (
              <Activity mode={name === view ? "visible" : "hidden"}>
                <ViewPanel view={name} />
              </Activity>
            )}
          </div>
        ))}
      </main>
    </div>
  );
}
