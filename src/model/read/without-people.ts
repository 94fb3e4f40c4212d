import { deepFreeze } from "../../base/deep-freeze.js";
import type { Json } from "../../base/json/json.js";
import { idAt } from "../find/place.js";
import { walkPlaces } from "../find/walk-places.js";
import type { Kind } from "../kind.js";
import { kinds } from "../kinds.js";
import type { Plan } from "../plan.js";
import { isUrl } from "../schema/url.js";
import { assertPlan } from "./assert-plan.js";
import { rememberPlan } from "./known-plans.js";
import { nameReplacer } from "./name-replacer.js";

/** The fields that name a person or stakeholder by id, of whatever kind: `owner`, `by`, `members`. */
const fieldsOfPeople: ReadonlySet<string> = /* @__PURE__ */ (() => {
  const fields = new Set(["id", "evidence", "data"]); // what a gate was met by, and what plugins keep
  const people: readonly Kind[] = ["person", "stakeholder"];
  for (const { references } of Object.values(kinds))
    for (const [path, named] of Object.entries<readonly Kind[] | "any">(references))
      if (named === "any" || people.some((kind) => named.includes(kind))) fields.add(path.replaceAll("[]", "").split(".").at(-1) ?? "");
  return fields;
})();

/** The fields that hold human text, of whatever kind; `data` stands for all that plugins keep. */
const fieldsOfText: ReadonlySet<string> = /* @__PURE__ */ (() => {
  const fields =
    "$schema account alt antiGoals atLeast barriers because captions competitors customerActivity data decides doNotReply except firstComment formula frustrations how hypothesis instead instrument " +
    "learned levels link message mission name need needs none note now only open opportunities organization outOfScope parts purpose question resolution role roles rules say " +
    "setAside source sources statement story strengths summary tags text then threats title trends trigger unknown url value version wanted weaknesses what when while";
  return new Set(fields.split(" "));
})();

/**
 * Returns the plan without the people in it, for sharing: persons and stakeholders are called `Person 1`, `Stakeholder 1` and have such ids, wherever they are referred
 * to; their names are replaced in every other text, too, where they stand as whole words, in upper or lower case; their notes, tags and plugin data are left out.
 * Roles and teams keep their names. Events of the journey lose their digests, since these are over the names.
 * What it cannot know it leaves: nicknames, accounts, other people in texts.
 *
 * @example
 * ```ts
 * import { createPlan, withoutPeople } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).person({ id: "maria", name: "Maria Lopez" }).action({ what: "Ask Maria Lopez", owner: "maria" }).build();
 * withoutPeople(plan).actions[0]?.what; // => "Ask Person 1"
 * withoutPeople(plan).actions[0]?.owner; // => "person-1"
 * ```
 */
export const withoutPeople = (plan: Plan): Plan => {
  assertPlan(plan);
  const persons = plan.people.filter(({ is = "person" }) => is === "person");
  const people = [...named(persons, "Person"), ...named(plan.alignment.invite, "Stakeholder")];
  const others = idsBut(plan, people);
  const aliases = new Map(people.map(({ id, alias }) => [id, { id: freeId(alias, others), name: alias }]));
  const replaceNames = nameReplacer(people.map((one) => [one.name, one]));

  const copyText = (text: string, field: string): string => {
    const id = fieldsOfPeople.has(field) ? aliases.get(text)?.id : undefined;
    if (id !== undefined || !fieldsOfText.has(field)) return id ?? text;
    return replaceNames(text, ({ id: own, alias }, found) => {
      if (isUrl(text)) return aliases.get(own)?.id ?? alias; // where no space may stand
      return found.toLowerCase() === alias.toLowerCase() ? found : alias; // made again, it is the same
    });
  };
  const copy = (value: Json, field: string): Json => {
    if (typeof value === "string") return copyText(value, field);
    if (Array.isArray(value)) return value.map((item: Json) => copy(item, field));
    if (typeof value !== "object" || value === null) return value;
    const alias = !holdsData.has(field) && "id" in value && typeof value["id"] === "string" ? aliases.get(value["id"]) : undefined;
    const copied: Record<string, Json> = {};
    for (const [key, item] of Object.entries(value))
      if (alias === undefined || !leftOut.has(key)) copied[key] = copy(item, holdsData.has(field) ? "data" : key);
    return alias === undefined ? copied : { ...copied, name: alias.name };
  };

  const shared = copy(plan as unknown as Json, "") as unknown as Plan; // a plan is JSON, and the copy of the same shape
  return rememberPlan(deepFreeze({ ...shared, journey: shared.journey.map(({ digest: _, ...event }) => event) }));
};

/** The fields below which the keys are not the model's. */
const holdsData: ReadonlySet<string> = /* @__PURE__ */ new Set(["ext", "values", "data"]);

/** What a person or stakeholder carries that is nobody else's business. */
const leftOut: ReadonlySet<string> = /* @__PURE__ */ new Set(["note", "tags", "ext"]);

interface Named {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
}

const named = (people: readonly { readonly id: string; readonly name: string }[], word: string): readonly Named[] =>
  people.map(({ id, name }, index) => ({ id, name, alias: `${word} ${index + 1}` }));

/** The ids, in lower case, of everything that keeps its own. */
const idsBut = (plan: Plan, people: readonly Named[]): ReadonlySet<string> => {
  const others = new Set([plan.id.toLowerCase()]);
  walkPlaces(plan, (place) => others.add(idAt(place)?.toLowerCase() ?? ""));
  for (const { id } of people) others.delete(id.toLowerCase());
  return others;
};

/** The alias as an id; where another thing has that, with dashes behind it. */
const freeId = (alias: string, others: ReadonlySet<string>): string => {
  let id = alias.toLowerCase().replace(" ", "-");
  while (others.has(id)) id += "-";
  return id;
};
