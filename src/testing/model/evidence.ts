import type { Evidence } from "../../model/readiness/evidence.js";
import { word } from "../spec/choice.js";
import { link } from "../spec/code.js";
import { date } from "../spec/date.js";
import { anyReference, reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { toPerson } from "./references.js";
import { thing } from "./thing.js";

/** Evidence of readiness. */
export const evidence = () =>
  object<Evidence>({
    ...thing("evidence"),
    kind: word("training", "certificate", "test", "prototype", "research", "response"),
    title: text(),
    on: optional(date()),
    status: optional(word("planned", "running", "done", "failed")),
    person: optional(toPerson()),
    skill: optional(reference(["skill"])),
    serves: list(anyReference()),
    link: optional(link()),
    learned: optional(text()),
  });
