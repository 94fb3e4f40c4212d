import type { Json } from "../../base/json/json.js";
import type { FieldKind } from "../../plugins/plugin-fields.js";

/** Data of a plugin that a test is given. */
export interface Sample {
  /** Where it was found, such as `data.content[0]`. */
  readonly name: string;
  /** The kind of thing it is for. */
  readonly kind: FieldKind;
  /** The data, as somebody wrote it. */
  readonly data: Json;
}
