/**
 * The tabs. Not Fluent's own: it sets hidden places for the focus around its tabs, which checkers of
 * accessibility refuse, and brings a library of its own into the first load.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { appText } from "./app-text.ts";
import { useLanguage } from "./contexts.ts";
import { nextTab } from "./next-tab.ts";
import { views, type ViewName } from "./views.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  tab: {
    margin: 0,
    paddingBlock: "6px",
    paddingInline: "2px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    cursor: "pointer",
    // Room for the heavier letters of the tab that is shown: the others stay where they are.
    "::after": {
      content: "attr(data-words)",
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
    ":hover": {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1,
    },
    // There a transparent border is drawn like any other, and every tab looked chosen.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface TabBarProps {
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
}

/** Names of tabs and their panels, for `aria-controls` and `aria-labelledby`. */
export const tabId = (view: ViewName): string => `tab-${view}`;
export const panelId = (view: ViewName): string => `view-${view}`;

/** One tab a view; arrow keys move among them. */
export function TabBar({ view, onView }: TabBarProps): ReactElement {
  const styles = useStyles();
  const words = appText(useLanguage());
  return (
    <div role="tablist" aria-label={words.views} className={styles.list}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-controls={panelId(name)}
          aria-selected={name === view}
          data-words={words.tabs[name]}
          tabIndex={name === view ? 0 : -1}
          className={mergeClasses(styles.tab, name === view && styles.selected)}
          onClick={() => {
            onView(name);
          }}
          onKeyDown={(event) => {
            const next = nextTab(views, view, event.key);
            if (next === undefined) return;
            event.preventDefault();
            onView(next);
            document.getElementById(tabId(next))?.focus();
          }}
        >
          {words.tabs[name]}
        </button>
      ))}
    </div>
  );
}
