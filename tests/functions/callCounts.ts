import { Session } from "node:inspector";

interface Coverage {
  result: {
    functions: {
      functionName: string;
      ranges: { count: number; startOffset: number; endOffset: number }[];
    }[];
  }[];
}

/** How often each function that has a name ran inside `run`, as V8 itself counts it. */
export function callCounts(run: () => void): ReadonlyMap<string, number> {
  const session = new Session();
  session.connect();
  const counts = new Map<string, number>();
  const ask = (method: string, parameters: object, use: (answer: unknown) => void): void => {
    session.post(method, parameters, (error: Error | null, answer?: object) => {
      if (error !== null) throw error;
      use(answer);
    });
  };
  const nothing = () => undefined;
  ask("Profiler.enable", {}, nothing);
  ask("Profiler.startPreciseCoverage", { callCount: true, detailed: false }, nothing);
  run();
  ask("Profiler.takePreciseCoverage", {}, (answer) => {
    for (const { functions } of (answer as Coverage).result) {
      // A compiled module also has a little function of the same name, through which it is exported.
      const own = new Map<string, { length: number; count: number }>();
      for (const { functionName, ranges } of functions) {
        const { count, startOffset, endOffset } = ranges[0]!;
        const length = endOffset - startOffset;
        if (functionName !== "" && length > (own.get(functionName)?.length ?? 0))
          own.set(functionName, { length, count });
      }
      for (const [name, { count }] of own) counts.set(name, (counts.get(name) ?? 0) + count);
    }
  });
  session.disconnect();
  return counts;
}
