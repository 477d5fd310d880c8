// node tools/measure/singleRatios.mjs: what 10 000 calls of EGI.RATIO cost beside a plain loop of the engine.
import { buildSync } from "esbuild";
import { createRequire } from "node:module";

const build = (contents) =>
  buildSync({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: "build/measure/singleRatios.cjs",
  });
build(`
  export { ratioCells } from "./src/functions/functions.ts";
  export { exactNumber } from "./src/functions/exactNumber.ts";
  export { quotient } from "./src/scoring/quotient.ts";
`);
const { ratioCells, exactNumber, quotient } = createRequire(import.meta.url)(
  "../../build/measure/singleRatios.cjs",
);

const scores = Array.from({ length: 10_000 }, (_, at) => ((at * 7919) % 10_000) / 10);
let sum = 0;
const plain = () => {
  for (const score of scores) {
    const { part, whole } = quotient(exactNumber(score), exactNumber(1000));
    sum += part / whole;
  }
};
const called = () => {
  for (const score of scores) sum += ratioCells([[score]], [[1000]])[0][0];
};

const milliseconds = (run) => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
for (let at = 0; at < 20; at += 1) [plain, called].forEach(milliseconds); // warm
const times = { plain: [], called: [] };
for (let at = 0; at < 31; at += 1) {
  times.plain.push(milliseconds(plain));
  times.called.push(milliseconds(called));
}
const [of, by] = [median(times.called), median(times.plain)];
console.log(
  `10 000 EGI.RATIO ${of.toFixed(2)} ms, plain loop ${by.toFixed(2)} ms, ratio ${(of / by).toFixed(2)} (${sum > 0})`,
);
