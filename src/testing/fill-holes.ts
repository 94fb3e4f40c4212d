import { isRecord } from "../base/is-record.js";
import type { Kind } from "../model/kind.js";
import type { Fields } from "./spec/fields.js";
import { IdHole, ReferenceHole } from "./spec/hole.js";

/** Names that the language uses for itself, and numbers, which objects would sort. */
const oddIds = [
  "toString",
  "then",
  "length",
  "10",
  "9",
  "constructor",
  "valueOf",
  "hasOwnProperty",
  "a.b",
  "A-1_x",
  "0",
  "toJSON",
  "name",
  "id",
];

/** What is made where a reference is needed and there is nothing to refer to. */
const minimal: Partial<Record<Kind, readonly [list: string, fields: object]>> = {
  metric: ["metrics", {}],
  channel: ["channels", { name: "A channel" }],
  audience: ["audiences", { name: "An audience" }],
  person: ["people", { name: "Somebody" }],
  pillar: ["pillars", { name: "A pillar" }],
  venue: ["venues", { name: "A venue" }],
  campaign: ["campaigns", { name: "A campaign" }],
  source: ["listening.sources", { name: "A source", side: "internal" }],
};

interface Known {
  readonly id: string;
  readonly kind: Kind;
  readonly order: number;
}

/** A plan whose holes are being filled. */
class Filling {
  readonly #known: Known[] = [{ id: "alignment", kind: "alignment", order: -1 }];
  readonly #taken = new Set<string>();
  readonly #made: [list: string, thing: object][] = [];

  /** A copy in which every thing has its id. */
  identify(value: unknown): unknown {
    if (value instanceof IdHole) return this.#give(value);
    if (value instanceof ReferenceHole || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.identify(item));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.identify(inner)]));
  }

  /** A copy in which every reference names something; one that cannot is left out. */
  refer(value: unknown, order = -1): unknown {
    if (value instanceof ReferenceHole) return this.#choose(value, order);
    if (typeof value !== "object" || value === null) return value;
    const there = (inner: unknown) => inner !== undefined;
    if (Array.isArray(value)) return value.map((item) => this.refer(item, order)).filter(there);
    const own = this.#known.find(({ id }) => "id" in value && id === value.id)?.order ?? order;
    const entries = Object.entries(value).map(([key, inner]) => [key, this.refer(inner, own)] as const);
    return Object.fromEntries(entries.filter(([, inner]) => there(inner)));
  }

  /** The same plan with what had to be made. */
  complete(plan: Fields): Fields {
    return this.#made.reduce((fields, [list, thing]) => withItem(fields, list.split("."), thing), plan);
  }

  #give({ kind, odd }: IdHole): string {
    const wanted = oddIds[odd] ?? kind;
    let id = wanted;
    for (let count = 2; this.#taken.has(id.toLowerCase()) || id === kind; count += 1) id = `${wanted}-${count}`;
    this.#taken.add(id.toLowerCase());
    if (kind !== "plan") this.#known.push({ id, kind, order: this.#known.length });
    return id;
  }

  #choose({ kinds, pick, isBackward, isNeeded }: ReferenceHole, order: number): string | undefined {
    const fits = (known: Known) =>
      (kinds === "any" || kinds.includes(known.kind)) && (!isBackward || known.order < order || known.kind === "campaign");
    const fitting = this.#known.filter(fits);
    const chosen = fitting[pick % fitting.length]?.id;
    if (chosen !== undefined || !isNeeded || kinds === "any") return chosen;
    const kind = kinds.find((one) => one in minimal);
    const made = kind && minimal[kind];
    if (kind === undefined || made === undefined)
      throw new Error(`A reference needs a ${kinds.join(" or ")}: say in \`minimal\` how one is made.`);
    const [list, fields] = made;
    const id = this.#give(new IdHole(kind, -1));
    this.#made.push([list, { id, ...fields }]);
    return id;
  }
}

/** The same fields with an item more in the list that the way leads to. */
const withItem = (fields: Fields, [key = "", ...way]: readonly string[], item: object): Fields => {
  const there = fields[key];
  if (way.length > 0) return { ...fields, [key]: withItem(isRecord(there) ? there : {}, way, item) };
  return { ...fields, [key]: [...(Array.isArray(there) ? there : []), item] };
};

/** The same plan with every hole filled: ids are given, references name something that is there, and no way leads back. */
export const fillHoles = (plan: Fields): Fields => {
  const filling = new Filling();
  const filled = filling.refer(filling.identify(plan));
  return filling.complete(isRecord(filled) ? filled : {});
};
