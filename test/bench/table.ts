import type { Time } from "./race.js";

const figure = (milliseconds: number): string => {
  if (milliseconds >= 100) return `${milliseconds.toFixed(0)} ms`;
  return milliseconds >= 0.1 ? `${milliseconds.toFixed(2)} ms` : `${(milliseconds * 1000).toFixed(2)} µs`;
};

const multiple = (ratio: number): string => (ratio >= 0.1 ? `${ratio.toPrecision(3)}×` : `1/${Math.round(1 / ratio)} of`);

/** Returns a table of times under a heading; the library's own are told as multiples of the first peer's. */
export const tableOf = (heading: string, times: readonly Time[], goal?: string): string => {
  const peer = times.find(({ runner }) => runner.isPeer);
  const rows = times.map(({ runner, milliseconds }) => {
    const ratio = peer === undefined || runner.isPeer ? "" : `${multiple(milliseconds / peer.milliseconds)} ${peer.runner.name}`;
    return `  ${runner.name.padEnd(46)}${figure(milliseconds).padStart(10)}  ${ratio}`.trimEnd();
  });
  return [heading, ...rows, ...(goal === undefined ? [] : [`  Goal: ${goal}`])].join("\n");
};
