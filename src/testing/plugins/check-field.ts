import type { Planner } from "../../plugins/planner/planner.js";
import { checkRoundTrip } from "./check-round-trip.js";
import { checkSchema } from "./check-schema.js";
import type { Host } from "./host.js";
import type { Sample } from "./sample.js";
import type { ReadsAndWrites } from "./write-sample.js";

/** Returns what is wrong with the field of a plugin on a kind: how its schema takes data, and what becomes of the samples on their way through plans. */
export const checkField = (
  planner: Planner,
  plugin: ReadsAndWrites,
  kind: Sample["kind"],
  samples: readonly Sample[],
  hosts: readonly Host[],
): readonly string[] => {
  const given = samples.filter((one) => one.kind === kind);
  const own = hosts.flatMap((host) => host.own.filter((one) => one.kind === kind).map((sample) => ({ host, sample, thing: sample.thing })));
  const all = [...given, ...own.map(({ sample }) => sample)];
  const none = all.length === 0 ? [`There is no data of it. Put some into \`data.${kind}\`, or into a plan.`] : [];
  const schema = plugin.fields[kind];
  const trips = [
    ...hosts.flatMap((host) => {
      const thing = host.firstOf.get(kind);
      return thing === undefined ? [] : given.map((sample) => ({ host, sample, thing }));
    }),
    ...own,
  ];
  const lost = trips.flatMap(({ host, sample, thing }) =>
    checkRoundTrip(planner, plugin, host.bare, thing, sample).map((problem) => `\`${sample.name}\` ${problem}`),
  );
  return [...none, ...new Set(lost), ...(schema === undefined ? [] : checkSchema(schema, all))];
};
