import { readFileSync } from "node:fs";
import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { browser } from "./browser.js";
import { deflated } from "./deflated.js";
import { inlineScript } from "./inline-script.js";
import { inRepository } from "./paths.js";
import { SizeLimit } from "./size-limit.js";
import { ThirdPartyNotices } from "./third-party-notices.js";

/** One file without chunks, whose source map is kept beside it and never asked for by a browser. */
const oneFile = {
  devtool: "hidden-source-map",
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
};

/**
 * The page without installation: `TongHop.html`, which opens from a disk and asks for nothing.
 * Its parts and their source maps stay in `page/`.
 */
export function page({ folder, mode }) {
  const output = { path: join(folder, "page"), filename: "[name].js", publicPath: "" };
  const notices = new ThirdPartyNotices(join(folder, "page/THIRD-PARTY.txt"));
  const worker = {
    ...browser({ name: "page-worker", mode, target: ["webworker", "es2020"] }),
    ...oneFile,
    entry: { worker: inRepository("src/taskpane/worker/worker.ts") },
    output,
    plugins: [...oneFile.plugins, notices],
  };
  const document = {
    ...browser({ name: "page", mode }),
    ...oneFile,
    // The worker is carried as text, so it comes first; the pane's compiler empties its folder.
    dependencies: ["page-worker", "pane"],
    entry: { page: inRepository("src/taskpane/page.tsx") },
    output,
    plugins: [
      ...oneFile.plugins,
      notices,
      // Once for people, once beside the pane, which points at it where Excel is too old.
      ...["../TongHop.html", "../pane/TongHop.html"].map((file) => htmlOf(file, notices)),
      new SizeLimit({ what: "TongHop.html", bytes: 3_000_000, files: () => ["../TongHop.html"] }),
    ],
  };
  return [worker, document];
}

function htmlOf(filename, notices) {
  return new HtmlPlugin({
    filename,
    template: inRepository("src/taskpane/html/page.html"),
    inject: false,
    minify: false,
    templateParameters: (compilation) => ({
      app: inlineScript(compilation.getAsset("page.js").source.source().toString()),
      // As text it would be more than half of the file. The app is not: it is what people wait for.
      worker: deflated(emittedWorker(compilation.compiler)),
      notices: notices.text().replaceAll("</", "<\\/"),
      styles: readFileSync(inRepository("src/taskpane/html/shell.css"), "utf8"),
      start: readFileSync(inRepository("src/taskpane/html/start.js"), "utf8"),
      icon: readFileSync(inRepository("assets/icons/icon-32.png")).toString("base64"),
    }),
  });
}

/** From where the worker's compiler wrote it: the disk, or the memory of the development server. */
function emittedWorker({ outputFileSystem, outputPath }) {
  return outputFileSystem.readFileSync(join(outputPath, "worker.js"), "utf8");
}
