import { isRecord } from "../../../src/base/is-record.js";
import type { Kind } from "../../../src/model/kind.js";
import { kinds } from "../../../src/model/kinds.js";
import { parts } from "../../../src/model/parts.js";
import { IdHole, ReferenceHole } from "../../../src/testing/spec/hole.js";
import type { Spec } from "../../../src/testing/spec/spec.js";
import { addDays } from "../../../src/time/days.js";
import { times } from "../../helpers/times.js";
import { type Growth, isPart } from "./growth.js";
import { pausesAndResumes } from "./pauses-and-resumes.js";
import { specOfKind } from "./spec-of-kind.js";

type Fields = Record<string, unknown>;

/** Returns a plan, as it is written, that has grown to a size. It is made from the kind table and from what each field takes, so that a new kind or field is in it by itself. */
export const grownPlan = (growth: Growth, size: number): Readonly<Fields> => {
  const growing = new GrowingPlan(growth, size);
  growing.grow();
  return growing.written;
};

/** Where a value stands that is being written. */
interface Position {
  /** The number of the thing, or of the item of the innermost list that grew. */
  readonly index: number;
  /** How long lists become here. */
  readonly length: number;
}

class GrowingPlan {
  readonly written: Fields = { format: "social-plan/1", id: "grown", timeZone: "Europe/Berlin" };
  readonly #growth: Growth;
  readonly #size: number;
  readonly #holders = new Map<Kind, Fields>([["plan", this.written]]);
  readonly #named = new Set<string>();
  #children = 0;
  readonly #open: { readonly kind: Kind; readonly id: string; readonly number: number }[] = [];

  constructor(growth: Growth, size: number) {
    this.#growth = growth;
    this.#size = size;
  }

  grow(): void {
    const { kind, isReversed } = this.#growth;
    const things = isPart(kind) ? [] : this.#things(kind);
    const part = isPart(kind) ? this.#part(kind) : {};
    if (!isReversed) this.#putNamed();
    for (const [index, thing] of things.entries()) this.#put(kind, thing, index);
    if (isPart(kind)) fill(this.#holder(kind), part);
    this.#putNamed();
  }

  #things(kind: Kind): Fields[] {
    const { full } = specOfKind(kind);
    const [count, length] = this.#growth.pattern === "one names all" ? [Math.max(2, full.length), this.#size] : [this.#size, 1];
    return times(count, (index) => {
      const fields = this.#fields(kind, full[index % full.length], this.#isWanted(index % 2 === 0), { index, length });
      return { ...fields, id: `${kind}-${index}` };
    });
  }

  #part(kind: Kind): Fields {
    const isWanted = this.#isWanted(true);
    const isOwn: Wanted = (spec, value, key) => !parts.has(key) && isWanted(spec, value, key);
    return this.#fields(kind, specOfKind(kind).full[0], isOwn, { index: 0, length: this.#size });
  }

  /** Puts in what is named, and what that names in turn. */
  #putNamed(): void {
    while (this.#open.length > 0) {
      const open = this.#open.splice(0).sort((a, b) => a.number - b.number);
      for (const { kind, id, number } of open) this.#put(kind, this.#bare(kind, id, number), number);
    }
  }

  /** Which fields a thing has: all, or those that must be there, lists and references. */
  #isWanted(isFull: boolean): Wanted {
    const { field } = this.#growth;
    return (spec, value, key) => spec.presence === "required" || (field === undefined ? isFull || hasMany(value) : key === field);
  }

  #fields(kind: Kind, full: unknown, isWanted: Wanted, at: Position): Fields {
    const fields: Fields = {};
    for (const { key, spec } of specOfKind(kind).partsOf(full)) {
      const value = isRecord(full) ? full[key] : undefined;
      if (value === undefined || value instanceof IdHole || key === "format" || !isWanted(spec, value, String(key))) continue;
      const grown = key === "journey" ? pausesAndResumes(at.length) : this.#value(spec, value, at);
      if (grown !== undefined) fields[key] = grown;
    }
    return fields;
  }

  /** A value as it is in full, with its lists grown and its references spread. */
  #value(spec: Spec, value: unknown, at: Position): unknown {
    if (value instanceof ReferenceHole) return this.#reference(value, at);
    if (Array.isArray(value)) return this.#list(spec, value, at);
    if (typeof value === "string") return varied(value, at.index);
    if (!isRecord(value)) return value;
    if (!spec.isStrict(value)) return grownRecord(value, at.length);
    const parts = spec.partsOf(value).filter(({ key }) => value[key] !== undefined);
    return withoutGaps(parts.map(({ key, spec: inner }) => [key, this.#value(inner, value[key], at)]));
  }

  #list(spec: Spec, variants: readonly unknown[], at: Position): unknown[] {
    const items = spec.partsOf(variants);
    const list: unknown[] = [];
    for (let number = 0; number < at.length; number += 1) {
      const inner = at.length === 1 ? at : { index: number, length: number === 0 ? at.length : 1 };
      const which = inner.index % variants.length;
      const [item, variant] = [items[which]?.spec, variants[which]];
      const grown = kindOf(variant) === undefined && item !== undefined ? this.#value(item, variant, inner) : this.#child(variant, inner);
      if (grown !== undefined) list.push(grown);
    }
    return list;
  }

  /** A thing in a list of another that grows. */
  #child(variant: unknown, { index }: Position): Fields | undefined {
    const kind = kindOf(variant);
    this.#children += 1;
    return kind === undefined ? undefined : this.#bare(kind, `child-${kind}-${this.#children}`, index);
  }

  /** A thing with what must be there; every second one has whatever else is no list and names nothing. */
  #bare(kind: Kind, id: string, index: number): Fields {
    const isWanted: Wanted = ({ presence }, value) => presence === "required" || (index % 2 === 0 && !hasMany(value));
    const fields = this.#fields(kind, specOfKind(kind).full[0], isWanted, { index, length: 1 });
    return isPart(kind) ? fields : { id, ...fields };
  }

  #reference({ kinds: choices }: ReferenceHole, { index }: Position): string | undefined {
    const { kind: own, pattern, isReversed } = this.#growth;
    const number = pattern === "all name one" ? 0 : isReversed ? Math.max(0, this.#size - 1 - index) : index;
    const named = choices === "any" ? anyKind : choices;
    const kind = named[number % named.length];
    if (kind === undefined) return undefined;
    return kind === own && pattern === "each names one" ? this.#neighbour(kind, index) : this.#target(kind, number);
  }

  /** The thing beside another of its kind: each names it, so that all of them make one chain. */
  #neighbour(kind: Kind, index: number): string {
    const beside = this.#growth.isReversed ? index + 1 : index - 1;
    return beside < 0 || beside >= this.#size ? this.#target(kind, 0) : `${kind}-${beside}`;
  }

  /** The id of a thing that is there to be named. */
  #target(kind: Kind, number: number): string {
    const id = `named-${kind}-${number}`;
    if (!this.#named.has(id)) {
      this.#named.add(id);
      this.#open.push({ kind, id, number });
    }
    return id;
  }

  #put(kind: Kind, thing: Fields, number: number): void {
    const places = placesOf(kind);
    const [parent, field] = places[number % places.length] ?? ["plan", ""];
    const holder = this.#holder(parent);
    const list = holder[field];
    if (Array.isArray(list)) list.push(thing);
    else holder[field] = [thing];
  }

  /** The thing of a kind in which others stand. */
  #holder(kind: Kind): Fields {
    const known = this.#holders.get(kind);
    if (known !== undefined) return known;
    const holder = this.#bare(kind, `holder-${kind}`, 1);
    this.#holders.set(kind, holder);
    const [[parent, field] = ["plan" as const, ""]] = placesOf(kind);
    if (isPart(kind)) this.#holder(parent)[field] = holder;
    else this.#put(kind, holder, 0);
    return holder;
  }
}

/** Puts fields into a thing, behind what its lists hold already. */
const fill = (thing: Fields, fields: Fields): void => {
  for (const [key, value] of Object.entries(fields)) {
    const there = thing[key];
    if (Array.isArray(there) && Array.isArray(value)) for (const item of value) there.push(item);
    else thing[key] = value;
  }
};

type Wanted = (spec: Spec, value: unknown, key: string) => boolean;

const placesOf = (kind: Kind): readonly (readonly [parent: Kind, field: string])[] =>
  Object.entries(kinds[kind].places) as [Kind, string][]; // places are named by kinds

/** What is named where anything may be: a few kinds, so that there is no new kind with each further thing. */
const anyKind = (Object.keys(kinds) as Kind[]).filter((kind) => !isPart(kind)).slice(0, 4); // the table has a row for every kind and no other

/** The kind of what stands in a list of things. */
const kindOf = (value: unknown): Kind | undefined => (isRecord(value) && value["id"] instanceof IdHole ? value["id"].kind : undefined);

/** Whether there is something in it that grows or refers to something. */
const hasMany = (value: unknown): boolean => {
  if (Array.isArray(value) || value instanceof ReferenceHole) return true;
  return isRecord(value) && Object.values(value).some(hasMany);
};

const texts = new Set(["Some text", "a word of our own"]);

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** Another text and another day for each, where any will do. */
const varied = (value: string, number: number): string => {
  if (texts.has(value)) return `${value} ${number}`;
  return isDay.test(value) ? addDays(value, number % 28) : value;
};

const grownRecord = (record: Readonly<Fields>, length: number): Fields => {
  if (length === 1) return record;
  const values = Object.values(record);
  return Object.fromEntries(Array.from({ length }, (_, number) => [`acme/${number}`, values[number % values.length]]));
};

const withoutGaps = (entries: readonly (readonly [string | number, unknown])[]): Fields =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined));
