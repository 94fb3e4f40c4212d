import type { Blackout } from "../../model/schedule/blackout.js";
import { flag } from "../spec/choice.js";
import { date } from "../spec/date.js";
import { listed } from "../spec/list.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { weekday } from "./choices.js";
import { inOrder } from "./date-range.js";
import { toSomeChannels } from "./references.js";
import { thing } from "./thing.js";

/** Days without posts. */
export const blackout = () =>
  inOrder(
    object<Blackout>({
      ...thing("blackout"),
      name: optional(text()),
      from: date(),
      to: date(),
      days: optional(listed(weekday())),
      channels: toSomeChannels(),
      yearly: flag(),
    }),
  );
