import { browserTheme, onBrowserTheme } from "./browser-theme.ts";
import { folderChooser } from "./choose-folder.ts";
import { download } from "./download.ts";
import type { Host } from "./host.ts";

/** A browser, and nothing around it. */
export function pageHost(): Host {
  const chooseFolder = folderChooser();
  return {
    kind: "page",
    // Many browsers in Vietnamese offices speak English; the people do not.
    language: "vi",
    theme: browserTheme(),
    onTheme: (change) => {
      onBrowserTheme(() => {
        change(browserTheme());
      });
    },
    saveFile: (name, bytes) => {
      download(name, bytes);
      return Promise.resolve({ ok: true, value: undefined });
    },
    ...(chooseFolder === undefined ? {} : { chooseFolder }),
  };
}
