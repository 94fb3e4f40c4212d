import type { RootContent } from "mdast";
import { addToGroup } from "../../../base/add-to-group.js";
import type { ActionItem } from "../../../model/alignment/action-item.js";
import type { Stakeholder } from "../../../model/alignment/stakeholder.js";
import type { Plan } from "../../../model/plan.js";
import type { DateRef } from "../../../model/values/date-ref.js";
import type { Id } from "../../../model/values/id.js";
import { isOpenAction } from "../../../practice/actions.js";
import { functionOf } from "../../../practice/functions.js";
import { isIssueSettled } from "../../../practice/issues.js";
import { partyOf, partyOfAll } from "../../../practice/people.js";
import { describeChoice } from "../../../words/labels.js";
import { withAsides } from "../../../words/values/asides.js";
import { describeDateRef } from "../../../words/values/dates.js";
import { describeDay } from "../../../words/values/days.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts } from "../../blocks/line.js";
import { paragraph } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { describeScope } from "../policy/approvals.js";

/** What each person has to do with, by their id. */
interface Parts {
  readonly raised: ReadonlyMap<string, readonly string[]>;
  readonly takesOn: ReadonlyMap<string, readonly string[]>;
  readonly decided: ReadonlyMap<string, readonly string[]>;
  readonly owns: ReadonlyMap<string, readonly string[]>;
  readonly does: ReadonlyMap<string, readonly string[]>;
  readonly consulted: ReadonlyMap<string, readonly string[]>;
  readonly informed: ReadonlyMap<string, readonly string[]>;
  readonly approves: ReadonlyMap<string, readonly string[]>;
}

/** A section for each stakeholder: what they raised, and what they own, do, decide and approve, themselves or in a team (A2). */
export const stakeholderSections = (plan: Plan, wording: Wording): RootContent[] => {
  const parts = partsOf(plan, wording);
  return plan.alignment.invite.flatMap((stakeholder) =>
    section(2, say(wording, "heading.stakeholder", { name: wording.nameOf(stakeholder.id) }), factsOf(plan, stakeholder, parts, wording)),
  );
};

const factsOf = (plan: Plan, stakeholder: Stakeholder, parts: Parts, wording: Wording): RootContent[] => {
  const { id, person, invitedOn } = stakeholder;
  const name = functionOf(plan, stakeholder);
  const of = (by: ReadonlyMap<string, readonly string[]>): readonly string[] => [
    ...new Set([...(by.get(id) ?? []), ...((person !== undefined && by.get(person)) || [])]),
  ];
  const own = [
    ...facts(say(wording, "label.raised"), of(parts.raised)),
    ...facts(say(wording, "label.takesOn"), of(parts.takesOn)),
    ...facts(say(wording, "label.decidedBy"), of(parts.decided)),
    ...facts(say(wording, "label.accountableFor"), of(parts.owns)),
    ...facts(say(wording, "label.doing"), of(parts.does)),
    ...facts(say(wording, "label.consultedOn"), of(parts.consulted)),
    ...facts(say(wording, "label.informedOf"), of(parts.informed)),
    ...facts(say(wording, "label.approves"), of(parts.approves)),
  ];
  return [
    ...bulletList([
      ...fact(say(wording, "label.function"), name && describeChoice("function", name, wording)),
      ...fact(say(wording, "label.invitedOn"), invitedOn && describeDay(invitedOn, wording)),
      ...own,
    ]),
    ...(own.length === 0 ? paragraph(say(wording, "brief.nothing")) : []),
  ];
};

const partsOf = (plan: Plan, wording: Wording): Parts => {
  const { issues, decisions } = plan.alignment;
  const approvals = plan.policy?.approvals ?? [];
  const actions = plan.actions.filter(isOpenAction);
  const byAction = (idsOf: (action: ActionItem) => Iterable<string>) => grouped(actions, idsOf, ({ id, due }) => withDue(id, due, wording));
  const ownerOf = ({ owner }: { readonly owner?: ActionItem["owner"] }) => (owner === undefined ? [] : partyOf(plan, owner));
  return {
    raised: grouped(
      issues,
      ({ raisedBy }) => raisedBy,
      ({ id }) => wording.nameOf(id),
    ),
    takesOn: grouped(
      issues.filter((issue) => !isIssueSettled(plan, issue)),
      ownerOf,
      ({ id, due }) => withDue(id, due, wording),
    ),
    decided: grouped(
      decisions,
      ({ by }) => by,
      ({ id }) => wording.nameOf(id),
    ),
    owns: byAction(ownerOf),
    does: byAction(({ responsible }) => partyOfAll(plan, responsible)),
    consulted: byAction(({ consulted }) => partyOfAll(plan, consulted)),
    informed: byAction(({ informed }) => partyOfAll(plan, informed)),
    approves: grouped(
      approvals,
      ({ by }) => partyOfAll(plan, by),
      (rule) => describeScope(rule, approvals.length > 1, wording),
    ),
  };
};

/** "Train everybody (due 20 January 2027)". */
const withDue = (id: Id, due: DateRef | undefined, wording: Wording): string =>
  withAsides(wording.nameOf(id), [due && say(wording, "brief.due", { due: describeDateRef(due, wording) })], wording);

const grouped = <T>(things: readonly T[], idsOf: (thing: T) => Iterable<string>, describe: (thing: T) => string): Map<string, string[]> => {
  const byPerson = new Map<string, string[]>();
  for (const thing of things) {
    const said = describe(thing);
    for (const id of idsOf(thing)) addToGroup(byPerson, id, said);
  }
  return byPerson;
};
