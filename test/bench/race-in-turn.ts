import { performance } from "node:perf_hooks";
import { medianOf } from "./median-of.js";
import type { Time } from "./race.js";

/** One way to do a piece of work that may wait for something. */
export interface WaitingRunner {
  /** What it is called in the table. */
  readonly name: string;
  /** Whether it is what the library is compared with. */
  readonly isPeer?: boolean;
  /** What is made ready for each round, before the clock runs. */
  readonly ready: () => unknown;
  /** Does the work once, with what was made ready. */
  readonly run: (ready: unknown) => unknown;
}

/** Returns the median time of each runner, as `race` does, where some of them answer with promises. */
export const raceInTurn = async (runners: readonly WaitingRunner[], rounds: number, warmUp: number): Promise<readonly Time[]> => {
  const laps = new Map(runners.map((runner) => [runner, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round += 1)
    for (const [runner, times] of laps) {
      const ready = runner.ready();
      const start = performance.now();
      await runner.run(ready);
      if (round >= warmUp) times.push(performance.now() - start);
    }
  return [...laps].map(([{ run, ...runner }, times]) => ({
    runner: { ...runner, run: () => run(undefined) },
    milliseconds: medianOf(times),
  }));
};
