import { gzipSync } from "node:zlib";
import webpack from "webpack";

/**
 * Fails a production build whose files grew past what users were promised; else logs the size.
 * Webpack's own `performance` counts bytes before compression, which nobody downloads.
 */
export class SizeLimit {
  /**
   * @param {{
   *   what: string,
   *   bytes: number,
   *   files: (compilation: webpack.Compilation) => Iterable<string>,
   *   compressed?: boolean,
   * }} limit `bytes` in thousands of 1000, as "200 kB" says; `compressed` counts gzip.
   */
  constructor(limit) {
    this.limit = limit;
  }

  apply(compiler) {
    const { what, bytes, files, compressed = false } = this.limit;
    compiler.hooks.thisCompilation.tap("SizeLimit", (compilation) => {
      if (compiler.options.mode !== "production") return;
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeLimit", stage }, () => {
        let size = 0;
        for (const file of files(compilation)) {
          const content = compilation.getAsset(file).source.buffer();
          size += compressed ? gzipSync(content).length : content.length;
        }
        const unit = compressed ? "kB gzip" : "kB";
        const text = `${what}: ${(size / 1000).toFixed(1)} of ${String(bytes / 1000)} ${unit}`;
        if (size > bytes) compilation.errors.push(new webpack.WebpackError(`Too large. ${text}`));
        else compilation.getLogger("SizeLimit").info(text);
      });
    });
  }
}
