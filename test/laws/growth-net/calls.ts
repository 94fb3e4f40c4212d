import type { Found } from "social-plan";
import * as main from "social-plan";
import * as documents from "social-plan/documents";
import * as formats from "social-plan/formats";
import { days, type Given, note } from "./given.js";
import { isPart } from "./growth.js";

/** Calls a function with a plan that has grown. */
export type Call = (given: Given) => void;

const idOf = ({ kind, node }: Found): string => ("id" in node && !isPart(kind) ? node.id : kind);
const listed = (found: readonly Found[]) => found.filter(({ kind }) => !isPart(kind));
const ends = <T>(list: readonly T[]): readonly T[] => [...list.slice(0, 1), ...list.slice(-1)];

const today = { today: "2027-03-01" } as const;
const move = { at: "2027-03-01T09:00:00Z", by: "somebody", because: "so" } as const;

/** The things of each kind, those that stand in others apart from their holders. */
const byKind = (found: readonly Found[]): readonly (readonly Found[])[] => {
  const groups = new Map<string, Found[]>();
  for (const one of listed(found)) {
    if (idOf(one).startsWith("holder-")) continue;
    const group = groups.get(one.kind);
    if (group === undefined) groups.set(one.kind, [one]);
    else group.push(one);
  }
  return [...groups.values()];
};

/** One edit for the things of each kind; what cannot be done, as to take out what others cannot do without, is refused at once. */
const editEach = (plan: main.Plan, found: readonly Found[], edit: (tx: AnyEdit, one: Found, at: number) => void): void => {
  for (const group of byKind(found)) {
    const result = main.tryEditPlan(plan, (tx) => group.forEach((one, at) => void edit(tx as unknown as AnyEdit, one, at)));
    if (!result.ok) continue;
    main.applyChanges(result.plan, result.undo);
    main.invertChanges(result.changes);
    main.squashChanges(result.changes);
  }
};

/** An edit of things whose kind is known only when it runs. */
interface AnyEdit {
  set(kind: string, id: string, patch: object): void;
  update(kind: string, id: string, recipe: (draft: object) => void): void;
  add(kind: string, value: object, where: object): string;
  move(kind: string, id: string, where: object): void;
  remove(kind: string, id: string, options: object): void;
}

const merges = (base: main.Plan, ours: main.Plan, theirs: main.Plan): void => {
  const { plan, conflicts } = main.mergePlans(base, ours, theirs);
  for (const conflict of conflicts) main.describeConflict(plan, conflict);
  for (const conflict of ends(conflicts)) for (const side of ["ours", "theirs"] as const) resolve(plan, conflict, side);
};

/** Gives a conflict to one side, unless another conflict must be given away first. */
const resolve = (...args: Parameters<typeof main.resolveConflict>): void => {
  try {
    main.resolveConflict(...args);
  } catch (thrown) {
    if (!main.isPlanError(thrown) || thrown.code !== "still-referenced") throw thrown;
  }
};

const diff = (a: main.Plan, b: main.Plan): void => {
  const changes = main.diffPlans(a, b);
  main.applyChanges(a, changes);
  main.parseChanges(changes, { journeys: true });
};

/** Every entry on a channel as a post that went out on its day and names none. */
const postsOf = ({ entries }: main.Calendar): readonly main.PublishedPost[] =>
  entries.flatMap(({ channel, local }) => (channel === undefined ? [] : [{ channel, at: `${local.slice(0, 10)}T12:00:00Z` }]));

const plugin = main.definePlugin({
  name: "acme/net",
  version: 1,
  rules: [
    main.defineRule({
      ...{ id: "acme/net/wordy", severity: "info", on: ["channel", "goal"], messages: { found: "Found {all}." } },
      check: ({ id }, { report, users }) =>
        report({
          message: "found",
          values: { all: [id] },
          related: users(id, "content").map((one) => ({ node: one.id, message: "found" })),
          suggestions: [{ message: "found", changes: [] }],
        }),
    }),
  ],
  gates: [
    main.defineGate({
      ...{ id: "acme/net/all", trial: "firm", messages: { no: "{all}" } },
      check: ({ channels }) => {
        const all = channels.map(({ id }) => id);
        return { met: false, message: "no", values: { all }, evidence: all };
      },
    }),
  ],
  machine: { gatesOn: { "listen-outside": ["acme/net/all"] } },
  documents: { sheet: () => (plan: main.Plan) => plan.channels.map(({ name }) => name).join("\n") },
});
/** It has nothing of the library's, whose rules and gates have rows of their own. */
const planner = main.createPlanner({ plugins: [plugin], standard: false });

/** A row for every function that takes a plan, and for some that take what comes of one. */
export const calls: Readonly<Record<string, Call>> = {
  digestOf: ({ plan }) => main.digestOf(plan),
  parsePlan: ({ written }) => main.parsePlan(JSON.stringify(written)),
  safeParsePlan: ({ written }) => main.safeParsePlan(written),
  "safeParsePlan: references to nothing": ({ written }) =>
    main.safeParsePlan(JSON.parse(JSON.stringify(written).replaceAll('"id":"named-', '"id":"unnamed-'))),
  stringifyPlan: ({ plan }) => [main.stringifyPlan(plan), main.stringifyPlan(plan, { canonical: true })],
  withoutPeople: ({ plan }) => main.withoutPeople(plan),
  findNode: ({ plan, found }) => found.forEach((one) => void main.findNode(plan, idOf(one))),
  findReferences: ({ plan, found }) => found.forEach((one) => void main.findReferences(plan, idOf(one))),
  getNode: ({ plan, found }) => found.forEach((one) => void (main.getNode as (...given: unknown[]) => unknown)(plan, one.kind, idOf(one))),
  traceNode: ({ plan, found }) => ends(listed(found)).forEach((one) => void main.traceNode(plan, idOf(one))),
  walkPlan: ({ plan }) => main.walkPlan(plan, () => undefined),
  "editPlan: set": ({ plan, found }) => main.editPlan(plan, (tx) => note(tx, found, "x")),
  "tryEditPlan: update": ({ plan, found }) =>
    editEach(plan, found, (tx, one) => tx.update(one.kind, idOf(one), (draft) => void Object.assign(draft, { note: "x" }))),
  "tryEditPlan: move to the head": ({ plan, found }) => editEach(plan, found, (tx, one) => tx.move(one.kind, idOf(one), { after: null })),
  "tryEditPlan: move to the tail": ({ plan, found }) => editEach(plan, found, (tx, one) => tx.move(one.kind, idOf(one), {})),
  "tryEditPlan: add": ({ plan, found }) =>
    editEach(plan, found, (tx, { kind, node, parent }, at) =>
      tx.add(
        kind,
        { ...Object.fromEntries(Object.entries(node).filter(([, value]) => !Array.isArray(value))), id: `new-${kind}-${at}` },
        { to: parent },
      ),
    ),
  "tryEditPlan: remove from the head": ({ plan, found }) =>
    editEach(plan, found, (tx, one) => tx.remove(one.kind, idOf(one), { detach: true })),
  "tryEditPlan: remove from the tail": ({ plan, found }) =>
    editEach(plan, [...found].reverse(), (tx, one) => tx.remove(one.kind, idOf(one), { detach: true })),
  "tryEditPlan: refused": ({ plan, found }) => editEach(plan, found, (tx, one) => tx.remove(one.kind, idOf(one), {})),
  "diffPlans: reversed": ({ plan, reversed }) => [diff(plan, reversed), diff(reversed, plan)],
  "diffPlans: shuffled": ({ plan, shuffled }) => [diff(plan, shuffled), diff(shuffled, plan)],
  "diffPlans: empty": ({ plan, empty }) => [diff(plan, empty), diff(empty, plan)],
  writeChangelog: ({ plan, reversed, empty }) => [
    main.writeChangelog(plan, reversed),
    main.writeChangelog(empty, plan),
    main.writeChangelog(plan, empty),
  ],
  describeChange: ({ plan, edited }) => edited.changes.forEach((change) => void main.describeChange(plan, change)),
  applyChanges: ({ plan, edited }) => [main.applyChanges(plan, edited.changes), main.applyChanges(edited.plan, edited.undo)],
  "mergePlans: both changed": ({ plan, reversed, shuffled }) => merges(plan, reversed, shuffled),
  "mergePlans: both added": ({ empty, reversed, shuffled }) => merges(empty, reversed, shuffled),
  "mergePlans: one removed": ({ plan, empty, shuffled }) => merges(plan, empty, shuffled),
  createHistory: ({ plan, found }) => {
    const history = main.commitEdit(main.createHistory(plan), (tx) => note(tx, found, "x"));
    main.redoEdit(main.undoEdit(history));
  },
  decide: ({ plan }) => main.decide(main.listenFirst, plan, main.replayJourney(plan.journey), { type: "advance", ...move }),
  explainMoves: ({ plan }) => main.explainMoves(main.listenFirst, plan, main.replayJourney(plan.journey), today),
  advanceStage: ({ plan, calendar }) => {
    const moved = main.advanceStage(plan, { ...move, calendar });
    if (moved.ok) return;
    main.describeRefusal(plan, moved, main.listenFirst);
    for (const report of moved.gates) main.describeReport(plan, report, main.listenFirst);
  },
  "adoptJourney, and its audit": ({ plan, calendar }) => {
    const notBegun = Object.freeze({ ...plan, journey: Object.freeze([]) });
    const adopted = main.adoptJourney(notBegun, { ...move, stage: "post", calendar });
    if (adopted.ok) main.auditJourney(adopted.plan, { ...today, calendar });
  },
  auditJourney: ({ plan, calendar }) => main.auditJourney(plan, { ...today, calendar }),
  pauseJourney: ({ plan }) => main.pauseJourney(plan, move),
  resumeJourney: ({ plan }) => main.resumeJourney(plan, move),
  returnToListening: ({ plan }) => main.returnToListening(plan, move),
  stageStatus: ({ plan, calendar }) => main.stageStatus(plan, { ...today, calendar }),
  mayPost: ({ plan, calendar, found }) => {
    for (const { kind, node } of found)
      if (kind === "content" || kind === "variant") main.mayPost(plan, node.id, { at: move.at, calendar });
    for (const { id } of calendar.entries) main.mayPost(plan, id, { at: move.at, calendar });
  },
  generateCalendar: ({ plan }) => {
    const { entries, refused, findings } = main.generateCalendar(plan, days);
    for (const { moves, passedOver = [] } of entries) {
      for (const one of moves) main.describeMove(plan, one);
      for (const one of passedOver) main.describePassedOver(plan, one);
    }
    for (const slot of refused) main.describeRefusedSlot(plan, slot);
    for (const finding of findings) main.describeCalendarFinding(plan, finding);
  },
  occurrences: ({ plan }) => [...main.occurrences(plan, days)],
  slotInstants: ({ plan }) => main.slotInstants(plan, days),
  explainEntry: ({ plan, calendar }) => {
    for (const { id } of ends(calendar.entries)) main.explainEntry(plan, calendar, id);
  },
  assignContent: ({ plan, calendar }) => main.assignContent(plan, main.assignContent(plan, calendar)),
  nextFreeSlot: ({ plan, calendar }) => {
    for (const { id } of ends(plan.channels)) main.nextFreeSlot(plan, calendar, id, "2027-03-01T09:00:00Z");
  },
  findDrift: ({ plan, calendar }) => {
    const published = calendar.entries.flatMap(({ channel, at = `${days.from}T12:00:00Z` }) =>
      channel === undefined ? [] : [{ channel, at }],
    );
    main.findDrift(plan, calendar, published, { on: days.to });
  },
  findConflicts: ({ written, plan, calendar }) => {
    const other = main.parsePlan({ ...written, id: "another-plan" });
    main.findConflicts([
      { plan, calendar },
      { plan: other, calendar: { ...calendar, plan: other.id } },
    ]);
  },
  calendarLoad: ({ plan, calendar }) => main.calendarLoad(plan, calendar),
  contentPipeline: ({ plan, calendar }) => main.contentPipeline(plan, main.assignContent(plan, calendar)),
  findSilences: ({ plan, calendar }) => main.findSilences(plan, calendar),
  measureAdherence: ({ plan, calendar }) => main.measureAdherence(plan, calendar, postsOf(calendar), { on: days.to }),
  measureResults: ({ plan, calendar }) => main.measureResults(plan, { on: days.to, calendar }),
  measureMix: ({ plan, calendar }) => main.measureMix(plan, calendar),
  rankChannels: ({ plan, calendar }) => [main.rankChannels(plan), main.rankChannels(plan, { calendar })],
  suggestExperiment: ({ plan }) => ends(plan.channels).forEach(({ id }) => void main.suggestExperiment(plan, id)),
  checkCoverage: ({ plan, calendar }) => main.checkCoverage(plan, { ...today, calendar }),
  explainConfig: ({ plan, found }) =>
    ends(listed(found)).forEach(
      (one) =>
        void main.explainConfig(plan, "owner-missing", { node: idOf(one), config: { "owner-missing": { parts: { nothing: "off" } } } }),
    ),
  applySuggestion: ({ plan }) => {
    const { findings } = main.checkCoverage(plan, today);
    for (const one of ends(findings.filter(({ suggestions }) => suggestions.length > 0))) main.applySuggestion(plan, one);
  },
  compareReports: ({ plan }) => {
    const report = main.checkRules(plan, main.recommendedRules, today);
    main.compareReports(report, report);
  },
  "createPlanner: rules, gates and documents of a plugin": ({ plan, calendar }) => {
    const loose = { calendar: { ...calendar }, ...today }; // as what plugins are given is copied
    planner.checkCoverage({ ...plan }, loose);
    planner.stageStatus({ ...plan }, loose);
    planner.documents.sheet({ ...plan });
  },
  checkRules: ({ plan }) => main.checkRules(plan, main.recommendedRules, today),
  viewAs: ({ plan }) => main.frameworks.forEach((framework) => void main.viewAs(plan, framework)),
  approvalDigest: ({ plan, found }) => {
    for (const { kind, node } of found) if (kind === "variant") main.approvalDigest(plan, node.id);
  },
  approvalState: ({ plan, found }) => {
    for (const { kind, node } of found) if (kind === "variant") main.approvalState(plan, node.id);
  },
  alignmentSteps: ({ plan }) => main.alignmentSteps(plan),
  explainPriorities: ({ plan }) => main.explainPriorities(plan),
  prioritiseIssues: ({ plan }) => main.prioritiseIssues(plan),
  statusMoves: ({ plan, found }) => {
    for (const { kind, node } of found) if (kind === "variant") main.statusMoves(plan, node.id);
  },
  readinessProgress: ({ plan }) => main.readinessProgress(plan),
  whoAnswers: ({ plan }) => {
    for (const { id } of ends(plan.channels)) main.whoAnswers(plan, { channel: id, at: move.at });
  },
  toHtml: ({ plan }) => documents.toHtml(documents.strategyDocument(plan), { lang: "en" }),
  strategyDocument: ({ plan }) => documents.toMarkdown(documents.strategyDocument(plan)),
  redFlagMemo: ({ plan }) => documents.toMarkdown(documents.redFlagMemo(plan)),
  socialMediaPolicy: ({ plan }) => documents.toMarkdown(documents.socialMediaPolicy(plan)),
  responseGuide: ({ plan }) => documents.toMarkdown(documents.responseGuide(plan)),
  actionPlan: ({ plan }) => documents.toMarkdown(documents.actionPlan(plan)),
  stakeholderBrief: ({ plan }) => documents.toMarkdown(documents.stakeholderBrief(plan)),
  coverageDocument: ({ plan, calendar }) =>
    documents.toMarkdown(documents.coverageDocument(plan, main.checkCoverage(plan, { calendar, ...today }))),
  resultsDocument: ({ plan }) => documents.toMarkdown(documents.resultsDocument(plan, main.measureResults(plan, { on: "2027-03-01" }))),
  calendarDocument: ({ plan, calendar }) => documents.toMarkdown(documents.calendarDocument(plan, calendar)),
  contentDocument: ({ plan }) => documents.toMarkdown(documents.contentDocument(plan)),
  editorialCalendar: ({ plan, calendar }) =>
    documents.toMarkdown(documents.editorialCalendar(plan, main.assignContent(plan, calendar), { from: days.from })),
  stageMermaid: ({ plan }) => formats.stageMermaid(plan),
  toICalendar: ({ plan, calendar }) => formats.toICalendar(plan, calendar, { stamp: "2027-01-04T09:00:00Z" }),
};

/** The rows that the ordinary run leaves out, since others do much the same. */
export const thoroughCalls: ReadonlySet<string> = new Set([
  "safeParsePlan: references to nothing",
  "tryEditPlan: move to the tail",
  "tryEditPlan: refused",
  "writeChangelog",
  "diffPlans: shuffled",
  "mergePlans: both added",
  "mergePlans: one removed",
]);
