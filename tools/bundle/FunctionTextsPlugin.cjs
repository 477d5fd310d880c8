const { Compilation, WebpackError, sources } = require("webpack");

const name = "FunctionTextsPlugin";

/**
 * Finishes functions.json, whose texts are the Vietnamese doc comments of src/functions: lets error
 * cells reach our code, and writes the same in English as functions.en.json. A missing text fails
 * the build.
 */
class FunctionTextsPlugin {
  /**
   * @param english by function id: {description, parameters: text by parameter name}
   * @param delivered puts the address of delivery in place of the one that stands for it
   */
  constructor(english, delivered) {
    this.english = english;
    this.delivered = delivered;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const asset = compilation.getAsset("functions.json");
        if (!asset) return; // a child compilation, or the metadata plugin has reported its error
        const metadata = JSON.parse(this.delivered(asset.source.source().toString()));
        const vietnamese = { allowErrorForDataTypeAny: true, ...metadata };
        const { translated, missing } = inEnglish(vietnamese, this.english);
        for (const where of missing)
          compilation.errors.push(new WebpackError(`functions.json: no text for ${where}`));
        compilation.updateAsset("functions.json", json(vietnamese));
        compilation.emitAsset("functions.en.json", json(translated));
      });
    });
  }
}

const json = (value) => new sources.RawSource(JSON.stringify(value, null, 2));

/** The metadata with English texts, and where a text is missing in either language. */
function inEnglish(metadata, english) {
  const missing = [];
  const text = (vietnamese, translation, where) => {
    if (!vietnamese) missing.push(`${where} in Vietnamese`);
    if (!translation) missing.push(`${where} in English`);
    return translation ?? "";
  };
  const functions = metadata.functions.map((entry) => {
    const texts = english[entry.id];
    if (!entry.helpUrl) missing.push(`the help address of ${entry.id}`);
    return {
      ...entry,
      description: text(entry.description, texts?.description, entry.id),
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        description: text(
          parameter.description,
          texts?.parameters[parameter.name],
          `${entry.id}(${parameter.name})`,
        ),
      })),
    };
  });
  return { translated: { ...metadata, functions }, missing };
}

module.exports = { FunctionTextsPlugin, inEnglish };
