import { optionsOf } from "../../base/arguments/options-of.js";
import { readTexts } from "../../base/arguments/read-texts.js";
import { excerpt } from "../../base/text/excerpt.js";
import { fillTemplate, type TemplateValues } from "../../base/text/fill-template.js";
import { visibleText } from "../../base/text/visible-text.js";
import type { Place } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Kind } from "../../model/kind.js";
import type { Plan } from "../../model/plan.js";
import { reservedIds } from "../../model/reserved-ids.js";
import { type ChangeMessage, type ChangeTelling, changeMessages } from "./change-messages.js";
import { nameOfNode } from "./name-of-node.js";

/** The most characters of a text that are told. */
export const mostOfText = 120;

/** The most characters of a label that is made of a field's own name. */
const mostOfLabel = 40;

/** The words in which the changes of a plan are told. */
export interface Speech {
  /** A template with its values filled in. */
  readonly say: (key: ChangeMessage, values?: TemplateValues) => string;
  /** What a kind or a field is called, the field in a kind or in another field. */
  readonly label: (sort: "kind" | "field", name: string, holder?: string) => string;
  /** A text in quotation marks, short and on one honest line. */
  readonly quote: (text: string) => string;
  /** Where the thing with an id stands. */
  readonly find: (id: string) => Place | undefined;
  /** The name of the thing with an id, short and on one honest line; the id where it has none. */
  readonly titleOf: (id: string) => string;
  /** The same in quotation marks; a part of the plan goes by its kind. */
  readonly nameOf: (id: string) => string;
  /** A thing by its kind and name, “the goal …”; where its kind is not given, and nothing has the id, by the id. */
  readonly thing: (id: string, kind?: Kind, node?: Place["node"]) => string;
  /** The currency of amounts that name none. */
  readonly currency: string | undefined;
}

/** Returns the words for changes to a plan; what it does not have is looked for in the next of the plans. */
export const speechOf = (plans: readonly Plan[], options?: ChangeTelling): Speech => {
  const messages = readTexts(optionsOf(options).messages, ["options", "messages"]);
  const words: Readonly<Record<string, string | undefined>> = { ...changeMessages, ...messages };
  const say: Speech["say"] = (key, values) => fillTemplate(words[key] ?? changeMessages[key], values ?? {});
  const label: Speech["label"] = (sort, name, holder) =>
    words[`${sort}.${holder}.${name}`] ?? words[`${sort}.${name}`] ?? shortLine(inWords(name), mostOfLabel);
  const quote: Speech["quote"] = (text) => say("quoted", { text: shortLine(text, mostOfText) });
  const find: Speech["find"] = (id) => {
    for (const plan of plans) {
      const place = indexOf(plan).place(id);
      if (place !== undefined) return place;
    }
    return undefined;
  };
  const nameIn = (place: Pick<Place, "kind" | "node"> | undefined): string | undefined => place && nameOfNode(place.kind, place.node, find);
  const thing: Speech["thing"] = (id, given, node) => {
    const place = find(id);
    const kind = given ?? place?.kind;
    if (kind === undefined) return quote(id);
    const name = nameIn(node === undefined ? place : { kind, node });
    return say("thing", { kind: label("kind", kind), name: id === kind ? undefined : quote(name ?? id) });
  };
  return {
    say,
    label,
    quote,
    find,
    titleOf: (id) => shortLine(nameIn(find(id)) ?? id, mostOfText),
    nameOf: (id) => (reservedIds.has(id) ? thing(id) : quote(nameIn(find(id)) ?? id)),
    thing,
    currency: plans[0]?.currency,
  };
};

/** `hoursPerWeek` as “hours per week”. */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** On one line, and with nothing in it that cannot be seen. */
const shortLine = (text: string, atMost: number): string => excerpt(visibleText(text.replace(/\s+/g, " ").trim()), atMost);
