// TypeScript for Jest. Types are checked by tsc, beside the tests.
const { transformSync } = require("esbuild");

module.exports = {
  process: (source, path) =>
    transformSync(source, {
      sourcefile: path,
      loader: path.endsWith("x") ? "tsx" : "ts",
      format: "cjs",
      jsx: "automatic",
      target: "node20",
      sourcemap: "inline",
    }),
};
