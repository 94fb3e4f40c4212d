import type { Bound } from "../../model/schedule/bound.js";
import { word } from "../spec/choice.js";
import { listed } from "../spec/list.js";
import { whole } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { period } from "./choices.js";

/** How many posts there may be. */
export const bound = () =>
  object<Bound>({
    min: optional(whole(0)),
    max: optional(whole(0)),
    every: optional(whole(1)),
    per: period(),
    each: optional(word("author", "pillar", "campaign", "content")),
    only: optional(listed(text())),
    except: optional(listed(text())),
  });
