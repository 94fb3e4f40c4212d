import type { Kind } from "../../model/kind.js";
import type { Thing } from "../../model/thing.js";
import { ownId } from "../spec/id.js";
import { listed } from "../spec/list.js";
import { pluginData } from "../spec/record.js";
import { optional, type Shape } from "../spec/spec.js";
import { text } from "../spec/text.js";

export const thing = <K extends Kind>(kind: K): Shape<Thing<K>> => ({
  id: ownId(kind),
  note: optional(text()),
  tags: optional(listed(text())),
  ext: optional(pluginData()),
});
