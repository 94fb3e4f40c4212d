import { isPlanError } from "../../../src/base/problems/plan-error.js";
import type { ChildKind } from "../../../src/edit/edit.js";
import { editPlan } from "../../../src/edit/edit-plan.js";
import { idAt, type Place } from "../../../src/model/find/place.js";
import { walkPlaces } from "../../../src/model/find/walk-places.js";
import type { Kind } from "../../../src/model/kind.js";
import { kinds } from "../../../src/model/kinds.js";
import type { Plan } from "../../../src/model/plan.js";

/** Numbers below a bound, the same in every run (mulberry32). */
export type Dice = (below: number) => number;

export const diceOf = (seed: number): Dice => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const placesIn = (plan: Plan): readonly Place[] => {
  const places: Place[] = [];
  walkPlaces(plan, (place) => places.push(place));
  return places;
};

const nameOf = (place: Place): string => idAt(place) ?? "";

/** What a new thing of a kind needs besides its id. */
const needs = (kind: Kind, places: readonly Place[]): Record<string, unknown> | undefined => {
  const metric = places.find((place) => place.kind === "metric");
  if (kind === "kpi") return metric && { metric: nameOf(metric) };
  if (kind === "goal" || kind === "tactic" || kind === "businessObjective" || kind === "marketingObjective" || kind === "issue")
    return { statement: "New" };
  if (kind === "audience" || kind === "persona" || kind === "channel" || kind === "person" || kind === "skill" || kind === "pillar")
    return { name: "New" };
  if (kind === "metric" || kind === "strategy") return {};
  if (kind === "action") return { what: "New" };
  return undefined;
};

/** Fields of a thing that name others, of one of which something is made. */
const references =
  ({ kind, node }: Place, idOf: (kind: Kind) => string | undefined) =>
  (dice: Dice): Record<string, unknown> => {
    const also = (field: string, id: string | undefined) => {
      const list = (node[field] ?? []) as readonly string[];
      if (id === undefined) return {};
      return { [field]: list.includes(id) ? list.filter((one) => one !== id) : [...list, id] };
    };
    const choices: Readonly<Record<string, readonly (() => Record<string, unknown>)[]>> = {
      tactic: [
        () => ({ partOf: idOf("tactic") }),
        () => also("metrics", idOf("metric")),
        () => also("buildsOn", idOf("tactic")),
        () => also("channels", idOf("channel")),
      ],
      goal: [() => also("serves", idOf("businessObjective")), () => also("antiGoals", `Not ${dice(3)}`), () => ({ owner: idOf("person") })],
      kpi: [() => ({ metric: idOf("metric") }), () => ({ owner: idOf("person") }), () => ({ due: `2027-0${1 + dice(9)}-01` })],
      blackout: [
        () => ({ from: `2027-01-0${1 + dice(9)}`, to: "2027-01-09" }),
        () => ({ from: "2026-12-01", to: `2026-12-0${1 + dice(9)}` }),
      ],
      person: [() => also("members", idOf("person")), () => ({ name: `N${dice(3)}` })],
      campaign: [() => ({ tactic: idOf("tactic") })],
      plan: [() => ({ currency: ["EUR", "USD", "GBP"][dice(3)] }), () => ({ ext: { [`acme/${dice(3)}`]: dice(9) } })],
    };
    const made = choices[kind];
    return made?.[dice(made.length)]?.() ?? { tags: [`t${dice(3)}`] };
  };

/** One random edit of a plan: a field set, a thing added, moved, removed. Undefined where what came up cannot be done. */
const editOnce = (plan: Plan, dice: Dice, name: string): Plan | undefined => {
  const places = placesIn(plan);
  const pick = <T>(items: readonly T[]): T | undefined => items[dice(Math.max(items.length, 1))];
  const place = pick(places);
  if (place === undefined) return undefined;
  const what = dice(10);
  try {
    return editPlan(plan, (tx) => {
      const { kind } = place;
      const id = nameOf(place);
      if (what < 3) {
        const note = { note: `${name}`, ...(dice(3) === 0 && "statement" in place.node && { statement: `As ${name} says` }) };
        if (kind === "plan" || place.index === undefined) tx.set("plan", "plan", { name });
        else tx.set(kind as "goal", id, note);
      } else if (what < 5) {
        const fields = references(place, (one) => {
          const other = pick(places.filter((there) => there.kind === one));
          return other && nameOf(other);
        });
        tx.set(kind as "tactic", id, fields(dice));
      } else if (what < 7) {
        const child = pick(Object.keys(kinds).filter((one) => needs(one as Kind, places) !== undefined)) as ChildKind | undefined;
        const parent = child && pick(places.filter((one) => Object.hasOwn(kinds[child].places, one.kind)));
        if (child === undefined || parent === undefined) return;
        const siblings = (parent.node[(kinds[child].places as Record<string, string>)[parent.kind] ?? ""] ?? []) as readonly {
          readonly id: string;
        }[];
        const after = dice(2) === 0 ? null : pick(siblings)?.id;
        const newId = [`${name}-${child}`, `${name}-${child}`, `both-${child}`, `Both-${child}`][dice(4)];
        tx.add(child as "tactic", { id: newId, ...needs(child, places) } as never, { to: nameOf(parent), after } as never);
      } else if (what < 9 && place.index !== undefined) {
        const parent = pick(places.filter((one) => Object.hasOwn(kinds[kind].places, one.kind)));
        if (parent === undefined) return;
        const siblings = (parent.node[place.field] ?? []) as readonly { readonly id: string }[];
        const after = dice(3) === 0 ? null : pick(siblings.filter((one) => one.id !== id))?.id;
        tx.move(kind as "tactic", id, { to: nameOf(parent), after } as never);
      } else if (place.index !== undefined) tx.remove(kind as "tactic", id, { detach: true });
    }).plan;
  } catch (error) {
    if (isPlanError(error)) return undefined;
    throw error;
  }
};

/** A plan after so many random edits; `name` marks what they write. */
export const editedAtRandom = (plan: Plan, count: number, dice: Dice, name: string): Plan => {
  let edited = plan;
  for (let step = 0; step < count; step++) edited = editOnce(edited, dice, `${name}${step}`) ?? edited;
  return edited;
};
