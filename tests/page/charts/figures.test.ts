import { axisTicks } from "../../../src/workbench/page/charts/axisTicks";
import { pieParts } from "../../../src/workbench/page/charts/pieParts";

test.each([
  { values: [3, 9], ticks: [0, 2, 4, 6, 8, 10] },
  { values: [1035, 813], ticks: [0, 500, 1000, 1500] },
  { values: [0.81, 0.945], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
  { values: [-100, 40], ticks: [-150, -100, -50, 0, 50] },
  { values: [0, 0], ticks: [0, 1] },
])("the axis of $values is marked $ticks", ({ values, ticks }) => {
  expect(axisTicks(values)).toEqual(ticks);
});

test("the parts of a pie of 18, 2 and 0 units are nine tenths and one, from the top on", () => {
  expect(pieParts([18, 2, 0])).toEqual([
    { index: 0, share: 0.9, from: 0, to: 0.9 },
    { index: 1, share: 0.1, from: 0.9, to: 1 },
  ]);
});

test("a pie of nothing has no parts", () => {
  expect(pieParts([0, 0])).toEqual([]);
});
