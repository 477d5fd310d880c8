import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

const reports = "build/reports";

/**
 * Runs one program to its end, its output shown as it comes.
 * @returns its exit code; 1 where it could not be started.
 */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { stdio: "inherit" });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** A check that passes or fails as a whole: one passed or one failed. */
export function wholeCheck(name, program, args) {
  console.log(`\n== ${name}`);
  const isGood = run(program, args) === 0;
  return { name, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

function jest(name, args) {
  mkdirSync(reports, { recursive: true });
  const file = `${reports}/${name}.json`;
  rmSync(file, { force: true });
  const status = run(process.execPath, [
    "node_modules/jest/bin/jest.js",
    "--json",
    `--outputFile=${file}`,
    ...args,
  ]);
  return { status, report: existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined };
}

/**
 * Runs Jest projects and counts their tests; a test file that does not load is a failure, and so is
 * a run that ends badly with nothing counted.
 */
export function jestProjects(name, projects) {
  console.log(`\n== ${name}`);
  const { status, report } = jest(name, ["--maxWorkers=2", "--selectProjects", ...projects]);
  const passed = report?.numPassedTests ?? 0;
  const counted = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return { name, passed, failed: status !== 0 && counted === 0 ? 1 : counted };
}

/** How many tests a project holds, none of them run. */
export function testsIn(project) {
  const { report } = jest(`count-${project}`, [
    "--silent",
    "--reporters=<rootDir>/tools/check/silentReporter.cjs",
    "--selectProjects",
    project,
    "--testNamePattern=^no test is called this$",
  ]);
  return report?.numTotalTests ?? 0;
}
