const typescript = { "\\.(tsx?|mjs)$": "<rootDir>/tests/setup/esbuildTransform.cjs" };
const onWorkbench = ["actions", "commands", "excel", "workbench", "functions/inCells"];
const onPage = ["page"];
const onPaper = ["print"];
const onOthersFiles = ["roundtrip"];
const onPane = ["taskpane"];
const below = (rooms) => rooms.map((room) => `<rootDir>/tests/${room}/**/*.test.{ts,tsx}`);

/** Tests on the emulated Excel: Node itself loads Univer, ExcelJS and jsdom. */
const nativeUniver = {
  testEnvironment: "<rootDir>/tests/setup/workbenchEnvironment.cjs",
  transform: {
    "node_modules/(@univerjs|exceljs|jsdom|rxjs)/.+\\.js$":
      "<rootDir>/tests/setup/nativeTransform.cjs",
    ...typescript,
  },
  transformIgnorePatterns: ["/node_modules/(?!(@univerjs|exceljs|jsdom|rxjs)/)"],
};

module.exports = {
  testTimeout: 180000,
  projects: [
    {
      displayName: "pure",
      testEnvironment: "node",
      transform: typescript,
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: [
        ...onWorkbench,
        ...onPage,
        ...onPaper,
        ...onOthersFiles,
        ...onPane,
      ].map((room) => `<rootDir>/tests/${room}/`),
    },
    {
      displayName: "workbench",
      ...nativeUniver,
      testMatch: below(onWorkbench),
    },
    {
      displayName: "print",
      ...nativeUniver,
      testMatch: below(onPaper),
    },
    {
      displayName: "roundtrip",
      ...nativeUniver,
      testMatch: below(onOthersFiles),
    },
    {
      displayName: "pane",
      testEnvironment: "jsdom",
      transform: typescript,
      setupFilesAfterEnv: ["<rootDir>/tests/setup/pane.ts"],
      testMatch: below(onPane),
    },
    {
      displayName: "page",
      testEnvironment: "node",
      transform: typescript,
      testMatch: below(onPage),
    },
  ],
};
