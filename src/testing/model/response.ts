import type { CoverageWindow } from "../../model/policy/coverage-window.js";
import type { ResponseGuide } from "../../model/policy/response-guide.js";
import type { ResponseRule } from "../../model/policy/response-rule.js";
import { word } from "../spec/choice.js";
import { time, zone } from "../spec/date.js";
import { list } from "../spec/list.js";
import { amount } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { openWord, text } from "../spec/text.js";
import { weekday } from "./choices.js";
import { toPerson, toSomeChannels } from "./references.js";
import { thing } from "./thing.js";

const level = () => word(1, 2, 3);

/** How to respond. */
export const response = () =>
  object<ResponseGuide>({
    rules: list(
      object<ResponseRule>({
        ...thing("responseRule"),
        when: text(),
        urgency: optional(level()),
        importance: optional(level()),
        reply: optional(openWord("escalate")),
        withinMinutes: optional(amount()),
        say: optional(text()),
        by: list(toPerson()),
        channels: toSomeChannels(),
      }),
    ),
    coverage: list(
      object<CoverageWindow>({
        ...thing("coverageWindow"),
        days: list(weekday()),
        from: time(),
        to: time(),
        timeZone: optional(zone()),
        by: list(toPerson()),
        channels: toSomeChannels(),
      }),
    ),
    doNotReply: list(text()),
  });
