import type { Plan } from "../model/plan.js";
import type { Stream } from "./stream.js";

/** What a post takes on each channel, in hours. */
export type HoursOfChannels = ReadonlyMap<string, number | undefined>;

/** What a post takes on each channel of a plan. */
export const hoursOfChannels = ({ channels }: Plan): HoursOfChannels => new Map(channels.map(({ id, cost }) => [id, cost?.hoursPerPost]));

/** What an entry of a stream takes, in hours: as its cadence says, else as its channel does; undefined where neither does. */
export const hoursOf = ({ cadence, channel }: Pick<Stream, "cadence" | "channel">, ofChannels: HoursOfChannels): number | undefined =>
  cadence.hoursPerPost ?? ofChannels.get(channel ?? "");
