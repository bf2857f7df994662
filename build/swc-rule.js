/** TypeScript and JSX to the JavaScript of one year; types are only stripped, `tsc` checks them. */
export function swcRule(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target,
        },
      },
    },
  };
}
