import type { Insight } from "../../model/listening/insight.js";
import type { Listening } from "../../model/listening/listening.js";
import type { ListeningSource } from "../../model/listening/listening-source.js";
import type { NoPlayers } from "../../model/listening/no-players.js";
import { word } from "../spec/choice.js";
import { date } from "../spec/date.js";
import { reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { businessFunction, period, rating } from "./choices.js";
import { toChannel, toPerson } from "./references.js";
import { thing } from "./thing.js";

/** What is listened to, and what was heard. */
export const listening = () =>
  object<Listening>({
    sources: list(
      object<ListeningSource>({
        ...thing("source"),
        name: text(),
        side: word("internal", "external"),
        function: optional(businessFunction()),
        venue: optional(reference(["venue"])),
        channel: optional(toChannel()),
        checked: optional(period()),
      }),
    ),
    insights: list(
      object<Insight>({
        ...thing("insight"),
        source: reference(["source"], { isNeeded: true }),
        statement: text(),
        basis: optional(word("heard", "assumed")),
        heardBy: optional(toPerson()),
        heardOn: optional(date()),
        need: optional(text()),
        sentiment: optional(word("positive", "neutral", "negative", "mixed")),
        audience: optional(reference(["audience"])),
        weight: optional(rating()),
        setAside: optional(text()),
      }),
    ),
    players: optional(object<NoPlayers>({ none: text(), on: optional(date()), by: optional(toPerson()) })),
  });
