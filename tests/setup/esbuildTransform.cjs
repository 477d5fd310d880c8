// TypeScript for Jest. Types are checked by tsc, beside the tests.
const { transformSync } = require("esbuild");

module.exports = {
  process: (source, path) =>
    transformSync(source, {
      sourcefile: path,
      loader: path.endsWith("x") ? "tsx" : "ts",
      format: "cjs",
      supported: { "dynamic-import": false }, // Jest knows only require
      jsx: "automatic",
      target: "node20",
      sourcemap: "inline",
    }),
};
