// How the pane's page, the custom functions and their metadata are built: dist/, as it is delivered.
const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { FunctionTextsPlugin } = require("./tools/bundle/FunctionTextsPlugin.cjs");
const english = require("./tools/bundle/functions.en.json");

/** The address in manifest.xml that stands for the address of delivery. */
const placeholder = "https://localhost:3000";

/** The address of delivery. */
const origin = (process.env.EGI_ORIGIN ?? placeholder).replace(/\/+$/, "");

/** office.js; an intranet may mirror Microsoft's address. */
const officeJs =
  process.env.EGI_OFFICE_JS ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

// Fluent fills empty style elements by script, which a policy does not see: the hash of nothing is enough.
const csp = [
  "default-src 'none'",
  `script-src 'self' ${new URL(officeJs, origin).origin}`,
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Where the custom functions stand, with their doc comments. */
const functionFiles = ["functions", "itemFunctions"].map((name) =>
  resolve(__dirname, `src/functions/${name}.ts`),
);

module.exports = (_, { mode } = { mode: "production" }) => ({
  mode,
  target: ["web", "es2020"],
  devtool: mode === "production" ? false : "cheap-module-source-map",
  entry: {
    functions: functionFiles,
    taskpane: "./src/taskpane/index.tsx",
  },
  output: { path: resolve(__dirname, "dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2020" } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  // One runtime for both entries, else the regulation in force would live in two copies.
  optimization: { runtimeChunk: "single" },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new CustomFunctionsMetadataPlugin({
      output: "functions.json",
      input: functionFiles,
    }),
    new FunctionTextsPlugin(english, (text) => text.replaceAll(placeholder, origin)),
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/page/taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "defer",
      templateParameters: { csp, officeJs },
    }),
    new CopyPlugin({
      patterns: [
        {
          from: "manifest.xml",
          transform: (xml) => xml.toString().replaceAll(placeholder, origin),
        },
        { from: "assets/icons/*.png" },
        { from: "docs/help", to: "help" },
        // ES5 for browsers of old Excels: the minimizer would write arrow functions into it.
        { from: "src/taskpane/page/*.js", to: "[name][ext]", info: { minimized: true } },
      ],
    }),
  ],
  performance: {
    hints: mode === "production" ? "error" : false,
    maxAssetSize: 900_000,
    maxEntrypointSize: 900_000,
    assetFilter: (name) => name.endsWith(".js"),
  },
  cache: {
    type: "filesystem",
    cacheDirectory: resolve(__dirname, "build/webpack"),
    buildDependencies: { config: [resolve(__dirname, "webpack.config.js")] },
  },
});
