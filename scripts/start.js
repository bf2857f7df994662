/** `npm start`: the pane at https://localhost:3000, known to Excel where there is one, and the page. */
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { inRepository } from "../build/paths.js";
import { configurations } from "../webpack.config.js";
import { httpsServer } from "./certificate.js";
import { sideload } from "./sideload.js";

const folder = inRepository("dist/development");
const parts = configurations({ out: folder, only: "pane,page" }, { mode: "development" });
// The page forbids itself every connection, that of the development server too: it is written to
// disk and served from there, without reloading by itself.
const compiler = webpack(
  parts.map((part) => (part.name === "pane" ? part : { ...part, devServer: false })),
);

const server = new WebpackDevServer(
  {
    host: "localhost",
    port: 3000,
    server: await httpsServer(),
    static: folder,
    hot: false,
    client: { overlay: { errors: true, warnings: false } },
  },
  compiler,
);
await server.start();

const { message, undo } = sideload(inRepository("manifest.xml"));
console.log(`
Pane      https://localhost:3000/taskpane.html
Page      https://localhost:3000/TongHop.html, or open ${folder} and double-click TongHop.html
Manifest  ${inRepository("manifest.xml")}

${message}
`);

// The server closes itself on these signals; what Excel knows must go as well.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, undo);
