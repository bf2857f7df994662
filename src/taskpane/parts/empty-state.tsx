import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    maxWidth: "560px",
    paddingBlock: tokens.spacingVerticalL,
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: "32px", lineHeight: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    color: tokens.colorNeutralForeground2,
    "& p": { margin: 0 },
    "& ol, & ul": { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: "20px" },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface EmptyStateProps {
  readonly icon: ReactElement;
  readonly title: string;
  /** What to do. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Nothing to show yet: why, and what to do about it. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <div className={styles.body}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
