const { TestEnvironment } = require("jest-environment-node");

/** Tests on the emulated Excel: files named here are loaded outside Jest's module system. */
module.exports = class WorkbenchEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireNatively = require;
  }
};
