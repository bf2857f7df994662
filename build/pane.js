import { readFileSync } from "node:fs";
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { browser } from "./browser.js";
import { manifestFor } from "./manifest.js";
import { officeJs } from "./office-js.js";
import { inRepository } from "./paths.js";
import { SizeLimit } from "./size-limit.js";
import { ThirdPartyNotices } from "./third-party-notices.js";

/** The task pane: a folder to be served over https at `origin`, with the manifest that names it. */
export function pane({ folder, mode, origin, office }) {
  const library = officeJs(office);
  return {
    ...browser({ name: "pane", mode }),
    devtool: "source-map",
    entry: { pane: inRepository("src/taskpane/pane.tsx") },
    output: {
      path: join(folder, "pane"),
      filename: "[name].[contenthash:8].js",
      // The page is put beside the pane by its own compiler, the notices after all.
      clean: { keep: /TongHop\.html$|THIRD-PARTY\.txt$/ },
    },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: inRepository("src/taskpane/html/taskpane.html"),
        inject: false,
        minify: false,
        templateParameters: (_compilation, assets) => ({
          officeJs: library.address,
          scripts: assets.js,
          styles: read("shell.css"),
          start: read("start.js"),
        }),
      }),
      new CopyPlugin({
        patterns: [
          { from: inRepository("assets/icons/*.png"), to: "assets/icons/[name][ext]" },
          {
            from: inRepository("manifest.xml"),
            transform: (text) => manifestFor(text.toString(), origin),
          },
          ...library.patterns,
        ],
      }),
      new SizeLimit({
        what: "First load of the pane",
        bytes: 200_000,
        compressed: true,
        files: (compilation) => compilation.entrypoints.get("pane").getFiles(),
      }),
      // The folder travels alone to a server.
      new ThirdPartyNotices(join(folder, "pane/THIRD-PARTY.txt")),
    ],
  };
}

function read(name) {
  return readFileSync(inRepository(`src/taskpane/html/${name}`), "utf8");
}
