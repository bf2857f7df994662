/** What the frame around the views says. */
import type { Language } from "../../core/locale/language.ts";
import type { ViewName } from "./views.ts";

export interface AppText {
  /** On the tabs: short, three fit into 320 pixels. */
  readonly tabs: Readonly<Record<ViewName, string>>;
  readonly titles: Readonly<Record<ViewName, string>>;
  readonly views: string;
  readonly slogan: string;
  /** In the language that it switches to. */
  readonly switchLanguage: string;
  readonly switchShort: string;
  readonly loading: string;
}

const vi: AppText = {
  tabs: { check: "Kiểm tra", merge: "Tổng hợp", board: "Theo dõi" },
  titles: { check: "Kiểm tra báo cáo", merge: "Tổng hợp", board: "Theo dõi gửi báo cáo" },
  views: "Các việc",
  slogan: "Số liệu không rời khỏi máy này.",
  switchLanguage: "English (EN)",
  switchShort: "EN",
  loading: "Đang mở…",
};

const en: AppText = {
  tabs: { check: "Check", merge: "Consolidate", board: "Board" },
  titles: { check: "Check a report", merge: "Consolidate", board: "Who has reported" },
  views: "Tasks",
  slogan: "No figure leaves this computer.",
  switchLanguage: "Tiếng Việt (VI)",
  switchShort: "VI",
  loading: "Opening…",
};

const catalogues: Readonly<Record<Language, AppText>> = { vi, en };

/** The frame's sentences in a language. */
export function appText(language: Language): AppText {
  return catalogues[language];
}
