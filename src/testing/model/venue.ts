import type { Venue } from "../../model/audience/venue.js";
import { list } from "../spec/list.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { openWord, text } from "../spec/text.js";
import { toChannel, toPerson } from "./references.js";
import { thing } from "./thing.js";

/** A venue. */
export const venue = () =>
  object<Venue>({
    ...thing("venue"),
    name: text(),
    kind: optional(openWord("community")),
    channel: optional(toChannel()),
    advocates: list(toPerson()),
  });
