import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import { promisesOn } from "../practice/answering.js";
import { channelsInUse } from "../practice/channels.js";
import { sayerOf } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import { isNumberPoint, readingOf } from "./readings/point.js";
import { type Part, type Series, wholeOrParts } from "./readings/series-of.js";
import { resultMessages } from "./result-messages.js";
import type { PromiseResult } from "./results.js";
import { describeDays } from "./verdicts/describe-days.js";

const say = /* @__PURE__ */ sayerOf("results", resultMessages);

/** The metrics of the catalogue that tell how long people wait for the first answer. */
const responseTimes: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  "first-response-time",
  "first-response-time-median",
  "first-response-time-p90",
]);

/** Whether replies came within the time that was promised: the latest readings of the time to the first response against the response guide (D3). */
export const responsePromises = (plan: Plan, series: ReadonlyMap<string, Series>, wording: Wording): readonly PromiseResult[] =>
  plan.metrics.flatMap((metric) => {
    const read = responseTimes.has(metric.catalog) ? series.get(metric.id) : undefined;
    return read === undefined ? [] : wholeOrParts(read).flatMap((part) => promiseOf(plan, read, part, wording));
  });

const promiseOf = (plan: Plan, { metric }: Series, { channel, points }: Part, wording: Wording): readonly PromiseResult[] => {
  const latest = points.at(-1);
  const promised = promisesOn(plan, channelsMeant(plan, metric.channels, channel));
  if (latest === undefined || !isNumberPoint(latest) || promised === undefined) return [];
  const { shortest, longest } = promised;
  const kept = latest.value <= shortest ? true : latest.value > longest ? false : undefined;
  const values = { metric: metric.id, channel, within: shortest, longest, reading: latest.value, when: describeDays(latest, wording) };
  return [
    {
      ...{ metric: metric.id, reading: readingOf(latest), withinMinutes: shortest, longestMinutes: longest },
      ...(channel !== undefined && { channel }),
      ...(kept !== undefined && { kept }),
      sentence:
        kept === undefined
          ? say(wording, "promise.unclear", values)
          : say(wording, kept ? "promise.kept" : "promise.broken", { ...values, within: kept ? shortest : longest }),
    },
  ];
};

/** The channel of a reading, else those on which its metric is measured, else all in use. */
const channelsMeant = (plan: Plan, measured: readonly string[], channel: string | undefined): readonly Channel[] => {
  const meant = new Set(channel === undefined ? measured : [channel]);
  const inUse = channelsInUse(plan);
  return meant.size === 0 ? inUse : inUse.filter(({ id }) => meant.has(id));
};
