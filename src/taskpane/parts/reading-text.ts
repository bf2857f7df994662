/** What is said of reading and comparing files, in whichever view it was begun. */
import type { Language } from "../../core/locale/language.ts";

export interface ReadingText {
  readonly read: string;
  readonly readAgain: string;
  readonly reading: (done: string, of: string) => string;
  readonly readingStarts: string;
  readonly stop: string;
  readonly stopping: string;
  readonly newestFirst: string;
  readonly readable: string;
  readonly countOf: (label: string, count: string) => string;
}

const vi: ReadingText = {
  read: "Đọc và đối chiếu",
  readAgain: "Đọc và đối chiếu lại",
  reading: (done, of) => `Đã đọc ${done}/${of} tệp`,
  readingStarts: "Bắt đầu đọc…",
  stop: "Dừng",
  stopping: "Đang dừng…",
  newestFirst: "Tệp đã đọc, mới nhất ở trên",
  readable: "Đọc được",
  countOf: (label, count) => `${label}: ${count}`,
};

const en: ReadingText = {
  read: "Read and compare",
  readAgain: "Read and compare again",
  reading: (done, of) => `${done}/${of} files read`,
  readingStarts: "Beginning to read…",
  stop: "Stop",
  stopping: "Stopping…",
  newestFirst: "Files read, the newest first",
  readable: "Readable",
  countOf: (label, count) => `${label}: ${count}`,
};

/** The sentences of reading in a language. */
export function readingText(language: Language): ReadingText {
  return language === "vi" ? vi : en;
}
