import type { Place } from "../../model/find/place.js";
import type { Kind } from "../../model/kind.js";
import { reservedIds } from "../../model/reserved-ids.js";
import { describeKind } from "../labels.js";
import { nameOfPlace, namingFieldOf } from "../name-of.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { changeMessages } from "./change-messages.js";

const say = /* @__PURE__ */ sayerOf("changes", changeMessages);

/** A thing that a change is about: by its id, and by its kind and itself where the plan may not have it. */
export interface Subject {
  /** Its id; a part of the plan has its kind's. */
  readonly id: string;
  /** Its kind; absent: that of the thing in the plan with the id. */
  readonly kind?: Kind | undefined;
  /** The thing itself; absent: the one in the plan. */
  readonly node?: Place["node"] | undefined;
}

/** Returns a thing by its kind and name, as a sentence begins with it, "The goal “…”", or as it stands inside one, "the goal “…”"; by its id where that is all there is. */
export const describeThing = ({ id, kind: given, node: own }: Subject, wording: Wording, as: "subject" | "thing" = "thing"): string => {
  const place = wording.find(id);
  const kind = given ?? place?.kind;
  if (kind === undefined) return describeQuoted(id, wording);
  const node = own ?? place?.node;
  const name = isNameless(id, kind, node) ? undefined : node === undefined ? id : nameOfPlace({ kind, node }, id, wording);
  return say(wording, as, { kind, label: describeKind(kind, wording), name });
};

/** The plan and most of its parts go without a name: there is one of each. */
const isNameless = (id: string, kind: Kind, node: Place["node"] | undefined): boolean =>
  kind === "plan" || (id === kind && (node === undefined || namingFieldOf(node) === undefined));

/** Returns the name of a thing that another names: “Fewer calls”. People go without quotation marks, and parts of the plan by their kind. */
export const describeNamed = (id: string, wording: Wording): string =>
  reservedIds.has(id) ? describeThing({ id }, wording) : say(wording, "named", { kind: wording.find(id)?.kind, name: wording.nameOf(id) });

/** Returns a text in quotation marks, at most 120 characters of it. */
export const describeQuoted = (text: string, wording: Wording): string => say(wording, "quoted", { text });
