// Univer and ExcelJS hold ES modules that Jest on Node 20 cannot require: Node itself loads them,
// once per worker, through the `requireNatively` of workbenchEnvironment.cjs.
module.exports = {
  process: (_source, path) => ({
    code: `module.exports = requireNatively(${JSON.stringify(path)});`,
  }),
};
