import type { Kind } from "../kind.js";
import type { References } from "../kind-table.js";
import { childLists } from "./child-lists.js";
import { idAt, type Place } from "./place.js";
import type { PlanIndex } from "./plan-index.js";
import { eachReference } from "./references.js";

/** A step from a thing to one next to it. */
export interface TraceLink {
  /** The field that joins the two, in whichever it is written. */
  readonly by: string;
  /** Where it leads. */
  readonly to: Place;
}

type FieldsByKind = { readonly [K in Kind]?: readonly (keyof References<K> & string)[] };

/** What a thing names here is what it is for: it stands above (C1). */
const purposes: FieldsByKind = {
  marketingObjective: ["serves[]"],
  goal: ["serves[]"],
  tactic: ["serves[]", "partOf"],
  cadence: ["tactic", "during"],
  campaign: ["tactic"],
  content: ["tactic", "campaign"],
  measurement: ["metric", "tactic"],
  experiment: ["metric", "tactic"],
  evidence: ["serves[]"],
  action: ["serves[]"],
};

/** What a thing names here it is measured by: it stands below (E2). */
const measures: FieldsByKind = {
  strategy: ["watches[]"],
  kpi: ["metric", "target.of", "milestones[].target.of"],
  tactic: ["metrics[]"],
};

/** What a thing names here is why and for whom it is there: it is below nothing, but led to it (D2). */
const reasons: FieldsByKind = {
  goal: ["audiences[]"],
  tactic: ["answers[]", "audiences[]", "channels[]", "venues[].venue", "skills[]"],
  message: ["answers[]"],
  content: ["messages[]", "pillar"],
  cadence: ["pillars[].pillar"],
};

const isOneOf = (fields: FieldsByKind, kind: Kind, field: string): boolean =>
  (fields[kind] as readonly string[] | undefined)?.includes(field) ?? false;

const nameOf = (field: string): string => field.replaceAll("[]", "");

/** The links from a place to what it is for: what it stands in, what it serves, and what it is a measure of, a reason for or a means of. */
export const linksUp = (index: PlanIndex, place: Place): readonly TraceLink[] => {
  const { parent, kind } = place;
  const links = parent === undefined || parent.kind === "plan" ? [] : [{ by: place.field, to: parent }];
  return [
    ...links,
    ...named(index, place, (field) => isOneOf(purposes, kind, field)),
    ...naming(index, place, (by, field) => isOneOf(measures, by, field) || isOneOf(reasons, by, field)),
  ];
};

/** The links from a place to what is there for it: what stands in it, what serves it, and what it is measured by. */
export const linksDown = (index: PlanIndex, place: Place): readonly TraceLink[] => [
  ...childrenOf(index, place),
  ...named(index, place, (field) => isOneOf(measures, place.kind, field)),
  ...naming(index, place, (by, field) => isOneOf(purposes, by, field)),
];

/** The links from a place to what was heard: the messages it carries, the insights these and it answer, and who said so. */
export const linksAcross = (index: PlanIndex, place: Place): readonly TraceLink[] =>
  named(index, place, (field) => field === "answers[]" || field === "messages[]" || field === "source");

const named = (index: PlanIndex, place: Place, isFollowed: (field: string) => boolean): readonly TraceLink[] => {
  const links: TraceLink[] = [];
  eachReference(place, ({ id, field }) => {
    const to = isFollowed(field) ? index.place(id) : undefined;
    if (to !== undefined) links.push({ by: nameOf(field), to });
  });
  return links;
};

const naming = (index: PlanIndex, place: Place, isFollowed: (kind: Kind, field: string) => boolean): readonly TraceLink[] =>
  index
    .uses(idAt(place) ?? "")
    .flatMap(({ by, reference }) => (isFollowed(by.kind, reference.field) ? [{ by: nameOf(reference.field), to: by }] : []));

const childrenOf = (index: PlanIndex, { kind, node }: Place): readonly TraceLink[] =>
  kind === "plan"
    ? []
    : childLists[kind].flatMap(({ field }) => {
        const children = node[field] as readonly { readonly id: string }[]; // every child but the plan's parts stands in a list
        return children.flatMap(({ id }) => {
          const to = index.place(id);
          return to === undefined ? [] : [{ by: field, to }];
        });
      });
