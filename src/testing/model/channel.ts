import type { Channel, ChannelCost } from "../../model/audience/channel.js";
import { word } from "../spec/choice.js";
import { reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { amount, number } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { openWord, text } from "../spec/text.js";
import { bound } from "./bound.js";
import { money } from "./money.js";
import { toPerson } from "./references.js";
import { thing } from "./thing.js";

/** A channel. */
export const channel = () =>
  object<Channel>({
    ...thing("channel"),
    name: text(),
    platform: optional(openWord("linkedin")),
    account: optional(text()),
    languages: list(text()),
    purpose: optional(text()),
    priority: optional(number()),
    media: optional(word("paid", "earned", "shared", "owned")),
    use: optional(word("active", "planned", "dormant", "declined", "retired")),
    involvement: optional(word("listen", "respond", "post")),
    because: optional(text()),
    owner: optional(toPerson()),
    skills: list(reference(["skill"])),
    cost: optional(
      object<ChannelCost>({ hoursPerPost: optional(amount()), hoursPerWeek: optional(amount()), moneyPerMonth: optional(money()) }),
    ),
    expectedValue: optional(money()),
    maxSilenceDays: optional(amount()),
    bounds: list(bound()),
    minGapMinutes: optional(amount()),
  });
