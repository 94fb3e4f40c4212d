import * as main from "social-plan";
import { otherRows } from "./other-rows.js";
import { pluginRows } from "./plugin-rows.js";
import { type Argument, anything, bag, may, must, optionalBag, type Row, taking } from "./row.js";
import {
  calendar,
  calendarFinding,
  days,
  edited,
  gate,
  gateDefinition,
  german,
  history,
  logFault,
  merged,
  note,
  other,
  passedOver,
  plan,
  postponed,
  problem,
  refusal,
  refusedSlot,
  rule,
  ruleDefinition,
  state,
} from "./things.js";
import { type Wrong, wrongValues } from "./wrong-values.js";

const all: readonly Wrong[] = Object.keys(wrongValues);
const inside = (...wrong: readonly Wrong[]) => ({
  elsewhere: ["anywhere", "the path is one in what is being read"] as const,
  takes: Object.fromEntries(wrong.map((one) => [one, "it is JSON"])),
});
const limits = optionalBag({
  limits: may(
    { depth: 100 },
    {
      "empty object": "the standard limits",
      shape: "the standard limits",
    },
  ),
});
const listOfChanges = { value: edited.changes, takes: { "empty list": "no changes" } };
const language = may(german);
const gateOptions = { today: may("2027-01-04"), calendar: may(calendar), language };
const catalogs = may({ metrics: [], platforms: [] });
/** A plan with a metric that nothing uses, and what a check finds of it. */
const loose = (() => {
  const metrics = [{ id: "unused" }, { id: "used" }];
  const of = main.parsePlan({ format: "social-plan/1", id: "loose", metrics, strategies: [{ id: "s", watches: ["used"] }] });
  const [finding] = main.checkRules(of, [main.recommendedRules.find(({ id }) => id === "metric-unused") ?? rule]).findings;
  return { plan: of, finding };
})();
const settings = may({}, { "empty object": "no settings", "empty list": "no configs" });
const move = {
  at: must("2027-01-04T09:00:00Z"),
  by: { ...must("maria"), takes: { text: "an id" } },
  because: may("Why", { text: "a reason" }),
  machine: may(main.listenFirst),
};
const why = { ...must("We ask again"), takes: { text: "a reason" } };
const anId = (value: string) => ({ value, takes: { text: "an id that nothing has" } });

const entryId = "mondays/forum@2027-01-04T09:30";
/** The fields of an entry that a person may set. */
const entryFields = {
  title: may("We open", { text: "a title" }),
  tactic: may("t", { text: "an id" }),
  pillar: may("p", { text: "an id" }),
  author: may("maria", { text: "an id" }),
  language: may("de", { text: "a language" }),
  content: may("menu", { text: "an id" }),
  hours: may(2, { number: "hours" }),
  status: may("draft"),
  because: may("A wish", { text: "a reason" }),
  empowers: may({ audience: "home", how: "They grind" }),
  tags: may(["launch"], { "empty list": "no tags" }),
};

const elsewhereInMachine = (value: unknown): Argument => ({ value, elsewhere: [["machine"], "a step names what is not there"] });

/** A row for every function that the entries export, by the name of the entry. */
export const rows: Readonly<Record<string, Readonly<Record<string, Row | string>>>> = {
  index: {
    ...pluginRows,
    PlanError: "a class: it is made with `new`, by the library",
    isPlanError: taking(main.isPlanError, { value: anything(new main.PlanError("type", "x"), all, "it answers for any value") }),
    digestOf: taking(main.digestOf, {
      value: { value: plan, ...inside("null", "number", "text", "flag", "empty list", "list of null", "empty object", "shape") },
    }),
    createPlan: taking(main.createPlan, {
      fields: {
        value: { id: "acme" },
        elsewhere: ["anywhere", "the path is one in the plan"],
        takes: { "empty object": "the fields are read at `build`", shape: "the fields are read at `build`" },
      },
    }),
    createStrategy: taking(main.createStrategy, {
      fields: { value: { scope: { function: "it" } }, elsewhere: ["anywhere", "the path is one in the strategy"] },
    }),
    parsePlan: taking(main.parsePlan, { input: { value: plan, ...inside() }, options: limits }),
    safeParsePlan: taking(
      main.safeParsePlan,
      { input: { value: plan, elsewhere: ["anywhere", "it answers with problems, whose paths are in the input"] }, options: limits },
      {
        call: (...args) => {
          const [input, options] = args;
          const result = main.safeParsePlan(input, options as main.ParseOptions);
          if (result.ok) return result;
          const [problem] = result.problems;
          return { ...result, ...problem };
        },
        answers: true,
      },
    ),
    stringifyPlan: taking(main.stringifyPlan, {
      plan: must(plan),
      options: optionalBag({ canonical: may(true, { flag: "it is one" }), indent: may(2) }),
    }),
    withoutPeople: taking(main.withoutPeople, { plan: must(plan) }),
    findNode: taking(main.findNode, { plan: must(plan), id: anId("forum") }),
    findReferences: taking(main.findReferences, { plan: must(plan), id: anId("maria") }),
    getNode: taking(main.getNode, {
      plan: must(plan),
      kind: must("channel"),
      id: { ...must("forum"), elsewhere: [[""], "`unknown-id` names what nothing has"] },
    }),
    traceNode: taking(main.traceNode, {
      plan: must(plan),
      id: { ...must("forum"), elsewhere: [[""], "`unknown-id` names what nothing has"] },
      options: optionalBag({ calendar: may(calendar) }),
    }),
    walkPlan: taking(main.walkPlan, { plan: must(plan), visit: { value: () => undefined, takes: { function: "it is one" } } }),
    applyChanges: taking(main.applyChanges, { plan: must(plan), changes: listOfChanges }),
    invertChanges: taking(main.invertChanges, { changes: listOfChanges }),
    squashChanges: taking(main.squashChanges, { changes: listOfChanges }),
    parseChanges: taking(main.parseChanges, { input: { value: edited.changes, ...inside("empty list") }, options: limits }),
    diffPlans: taking(main.diffPlans, { a: must(plan), b: must(edited.plan) }),
    describeChange: taking(main.describeChange, {
      plan: must(plan),
      change: must(edited.changes[0]),
      options: optionalBag({ language }),
    }),
    writeChangelog: taking(main.writeChangelog, {
      before: must(plan),
      after: must(edited.plan),
      options: optionalBag({ language }),
    }),
    editPlan: taking(main.editPlan, { plan: must(plan), recipe: { value: () => undefined, takes: { function: "it is one" } } }),
    tryEditPlan: taking(
      main.tryEditPlan,
      { plan: must(plan), recipe: { value: () => undefined, takes: { function: "it is one" } } },
      { answers: true },
    ),
    mergePlans: taking(main.mergePlans, { base: must(plan), ours: must(edited.plan), theirs: must(other.plan) }),
    describeConflict: taking(main.describeConflict, {
      plan: must(merged.plan),
      conflict: must(merged.conflicts[0]),
      options: optionalBag({ language }),
    }),
    resolveConflict: taking(main.resolveConflict, { plan: must(merged.plan), conflict: may(merged.conflicts[0]), side: must("ours") }),
    createHistory: taking(main.createHistory, { plan: must(plan), options: optionalBag({ limit: may(3, { number: "a limit" }) }) }),
    commitEdit: taking(main.commitEdit, {
      history: must(history),
      recipe: { value: () => undefined, takes: { function: "it is one" } },
      options: optionalBag({ label: may("x", { text: "a label" }), group: may("x", { text: "a group" }) }),
    }),
    undoEdit: taking(main.undoEdit, { history: must(history) }),
    redoEdit: taking(main.redoEdit, { history: must(history) }),
    startJourney: taking(main.startJourney, { machine: must(main.listenFirst) }),
    evolve: taking(main.evolve, {
      machine: must(main.listenFirst),
      state: must(state),
      event: {
        value: {
          seq: 1,
          cycle: 1,
          type: "pause",
          from: "listen.internal",
          to: "listen.internal",
          at: "2027-01-04T09:00:00Z",
          by: "maria",
          gates: [],
          machine: "listen-first",
          machineVersion: 1,
        },
        elsewhere: [["journey"], "an event is named by its place in the journey"],
      },
    }),
    decide: taking(main.decide, {
      machine: must(main.listenFirst),
      plan: must(plan),
      state: bag({
        stage: { value: "listen.internal", takes: { text: "a stage the machine does not have" } },
        cycle: { value: 1, takes: { number: "a cycle" } },
        paused: { value: false, takes: { flag: "it is one" } },
        seq: { value: 0, takes: { number: "a number" } },
        at: may("2027-01-04T08:00:00Z"),
      }),
      command: bag({
        type: must("advance"),
        at: move.at,
        by: move.by,
        because: move.because,
        to: may("plan", { text: "a stage the machine does not have" }),
        calendar: may(calendar),
      }),
    }),
    explainMoves: taking(main.explainMoves, {
      machine: must(main.listenFirst),
      plan: must(plan),
      state: must(state),
      options: optionalBag(gateOptions),
    }),
    defineGate: taking(main.defineGate, {
      definition: bag({
        id: { value: gateDefinition.id, takes: { text: "an id" } },
        trial: must("firm"),
        messages: { value: gateDefinition.messages, takes: { "empty object": "no messages" } },
        check: { value: gateDefinition.check, takes: { function: "a gate that answers nonsense stays shut" } },
      }),
    }),
    defineStageMachine: taking(main.defineStageMachine, {
      machine: bag({
        id: { value: "draft-first", takes: { text: "an id" } },
        version: { value: 1, takes: { number: "a version" } },
        stages: elsewhereInMachine(["draft", "live"]),
        initial: must("draft"),
        gates: elsewhereInMachine([gate]),
        transitions: { value: { publish: { from: "draft", to: "live", gates: [gate.id] } }, takes: { "empty object": "no steps" } },
      }),
    }),
    extendStageMachine: taking(main.extendStageMachine, {
      machine: must(main.listenFirst),
      extension: bag({
        id: { value: "acme/more", takes: { text: "an id" } },
        version: { value: 1, takes: { number: "a version" } },
        stages: may({ rehearse: { after: "plan" } }, { "empty object": "no stages" }),
        gates: may([gate], { "empty list": "no gates" }),
        transitions: may({ leap: { from: "listen.internal", to: "plan" } }, { "empty object": "no steps" }),
        stageInvolvement: may({ plan: { does: "listen", sentence: "We listen." } }, { "empty object": "no sentences" }),
      }),
    }),
    replayJourney: taking(main.replayJourney, {
      journey: { value: [], takes: { "empty list": "nothing has happened" } },
      machine: may(main.listenFirst),
    }),
    advanceStage: taking(main.advanceStage, {
      plan: must(plan),
      options: bag({ ...move, to: may("plan", { text: "a stage the machine does not have" }), calendar: may(calendar) }),
    }),
    adoptJourney: taking(main.adoptJourney, {
      plan: must(plan),
      options: bag({
        ...move,
        because: why,
        stage: { value: "post", takes: { text: "a stage the machine does not have" } },
        calendar: may(calendar),
      }),
    }),
    auditJourney: taking(main.auditJourney, { plan: must(plan), options: optionalBag({ ...gateOptions, machine: may(main.listenFirst) }) }),
    pauseJourney: taking(main.pauseJourney, { plan: must(plan), options: bag(move) }),
    resumeJourney: taking(main.resumeJourney, { plan: must(plan), options: bag(move) }),
    returnToListening: taking(main.returnToListening, { plan: must(plan), options: bag({ ...move, because: why }) }),
    stageStatus: taking(main.stageStatus, { plan: must(plan), options: optionalBag({ ...gateOptions, machine: may(main.listenFirst) }) }),
    mayPost: taking(main.mayPost, {
      plan: must(plan),
      id: { ...must("news-forum"), elsewhere: [[""], "`unknown-id` names what nothing has"] },
      options: bag({
        at: must("2027-01-04T09:00:00Z"),
        calendar: may(calendar),
        machine: may(main.listenFirst),
        catalogs,
        language,
      }),
    }),
    generateCalendar: taking(main.generateCalendar, {
      plan: must(plan),
      options: bag({
        from: must(days.from),
        to: must(days.to),
        gap: may("skip"),
        language,
        limit: may(1000, { number: "a limit" }),
        previous: may(calendar),
      }),
    }),
    addEntry: taking(main.addEntry, {
      calendar: must(calendar),
      entry: bag({
        id: { ...must("opening"), takes: { text: "an id" } },
        local: must("2027-01-10T10:00"),
        timeZone: may("UTC"),
        channel: may("forum", { text: "an id" }),
        campaign: may("launch", { text: "an id" }),
        work: may("event", { text: "work of another sort" }),
        ...entryFields,
      }),
    }),
    editEntry: taking(main.editEntry, {
      calendar: must(calendar),
      id: must(entryId),
      edit: {
        ...bag({ local: may("2027-01-05T10:00"), timeZone: may("UTC"), ...entryFields }),
        takes: { "empty object": "nothing is changed" },
      },
      options: optionalBag({ language }),
    }),
    skipEntry: taking(main.skipEntry, {
      calendar: must(calendar),
      id: must(entryId),
      because: { ...must("Closed"), takes: { text: "a reason" } },
    }),
    pinEntry: taking(main.pinEntry, { calendar: must(calendar), id: must(entryId) }),
    assignContent: taking(main.assignContent, {
      plan: must(plan),
      calendar: must(calendar),
      options: optionalBag({ after: may("2027-01-04T09:00:00Z"), language }),
    }),
    nextFreeSlot: taking(main.nextFreeSlot, {
      plan: must(plan),
      calendar: must(calendar),
      channel: must("forum"),
      after: must("2027-01-04T09:00:00Z"),
    }),
    explainEntry: taking(main.explainEntry, {
      plan: must(plan),
      calendar: must(calendar),
      id: must(entryId),
      options: optionalBag({ language }),
    }),
    findDrift: taking(main.findDrift, {
      plan: must(plan),
      calendar: must(calendar),
      published: { value: [{ channel: "forum", at: "2027-01-04T09:00:00Z" }], takes: { "empty list": "nothing was published" } },
      options: bag({ on: must("2027-01-10"), toleranceMinutes: may(30, { number: "minutes" }), language }),
    }),
    findConflicts: taking(main.findConflicts, {
      calendars: { value: [{ plan, calendar }], takes: { "empty list": "no plans" } },
      options: optionalBag({ sameTextDays: may(7, { number: "days" }), language }),
    }),
    calendarLoad: taking(main.calendarLoad, { plan: must(plan), calendar: must(calendar) }),
    contentPipeline: taking(main.contentPipeline, {
      plan: must(plan),
      calendar: must(calendar),
      options: optionalBag({ from: may("2027-01-05") }),
    }),
    findSilences: taking(main.findSilences, { plan: must(plan), calendar: must(calendar) }),
    measureAdherence: taking(main.measureAdherence, {
      plan: must(plan),
      calendar: must(calendar),
      published: { value: [{ channel: "forum", at: "2027-01-04T09:00:00Z" }], takes: { "empty list": "nothing went out" } },
      options: bag({ on: must("2027-01-10"), toleranceMinutes: may(30, { number: "minutes" }) }),
    }),
    measureMix: taking(main.measureMix, { plan: must(plan), calendar: must(calendar) }),
    measureResults: taking(main.measureResults, {
      plan: must(plan),
      options: bag({
        on: must(days.to),
        calendar: may(calendar),
        adherence: may(main.measureAdherence(plan, calendar, [], { on: days.to })),
        drift: may(main.findDrift(plan, calendar, [], { on: days.to })),
        catalogs: may({ metrics: main.metricCatalog, platforms: main.platformCatalog }),
        language,
      }),
    }),
    rankChannels: taking(main.rankChannels, {
      plan: must(plan),
      options: optionalBag({ results: may({ plan: plan.id, on: "2027-01-31" }), calendar: may(calendar), catalogs, language }),
    }),
    suggestExperiment: taking(main.suggestExperiment, {
      plan: must(plan),
      channel: { ...must("forum"), elsewhere: [["", "id"], "`unknown-id` names what nothing has"] },
      options: optionalBag({ results: may({ plan: plan.id, on: "2027-01-31" }), catalogs, language }),
    }),
    occurrences: taking(main.occurrences, {
      plan: must(plan),
      options: bag({ from: must(days.from), to: must(days.to), gap: may("skip"), language }),
    }),
    slotInstants: taking(main.slotInstants, {
      plan: must(plan),
      options: bag({ from: must(days.from), to: must(days.to), gap: may("skip") }),
    }),
    checkCoverage: taking(main.checkCoverage, {
      plan: must(plan),
      options: optionalBag({
        ...gateOptions,
        rules: may([rule], { "empty list": "no rules" }),
        config: settings,
        catalogs,
      }),
    }),
    checkRules: taking(main.checkRules, {
      plan: must(plan),
      rules: { value: [rule], takes: { "empty list": "no rules" } },
      options: optionalBag({ ...gateOptions, config: settings, catalogs }),
    }),
    explainConfig: taking(main.explainConfig, {
      plan: must(plan),
      rule: { ...must("plan-needs-strategy"), elsewhere: ["anywhere", "the path is that of the rule's settings"] },
      options: optionalBag({
        node: { ...may("forum"), elsewhere: [[""], "`unknown-id` names what nothing has"] },
        rules: { ...may(main.recommendedRules), elsewhere: ["anywhere", "the rule asked for is not among them"] },
        config: settings,
      }),
    }),
    applySuggestion: taking(main.applySuggestion, {
      plan: must(loose.plan),
      finding: must(loose.finding),
      at: may(0),
    }),
    viewAs: taking(main.viewAs, { plan: must(plan), framework: must("okr"), options: optionalBag({ language, catalogs }) }),
    compareReports: taking(main.compareReports, { before: must(main.checkCoverage(plan)), after: must(main.checkCoverage(edited.plan)) }),
    describeProblem: taking(main.describeProblem, { problem: must(problem), language }),
    describeNote: taking(main.describeNote, { note: must(note), language }),
    describeCalendarFinding: taking(main.describeCalendarFinding, { plan: must(plan), finding: must(calendarFinding), language }),
    describeMove: taking(main.describeMove, { plan: must(plan), move: must(postponed), language }),
    describePassedOver: taking(main.describePassedOver, { plan: must(plan), passedOver: must(passedOver), language }),
    describeRefusedSlot: taking(main.describeRefusedSlot, { plan: must(plan), slot: must(refusedSlot), language }),
    describeLogFault: taking(main.describeLogFault, { error: must(logFault), language }),
    describeRefusal: taking(main.describeRefusal, { plan: must(plan), refusal: must(refusal), machine: must(main.listenFirst), language }),
    describeReport: taking(main.describeReport, {
      plan: must(plan),
      report: must(refusal.gates[0]),
      machine: must(main.listenFirst),
      language,
    }),
    defineRule: taking(main.defineRule, {
      definition: bag({
        id: { value: ruleDefinition.id, takes: { text: "an id" } },
        severity: must("warning"),
        trial: may("info"),
        on: { ...must("channel"), takes: { "empty list": "it looks at nothing" } },
        needs: may(["today"], { "empty list": "it needs nothing" }),
        messages: { value: ruleDefinition.messages, takes: { "empty object": "no messages" } },
        everywhere: may(false, { text: "a sentence", "empty object": "no sentences" }),
        implies: may([], { "empty list": "no rules" }),
        everywhereImplies: may([], { "empty list": "no rules" }),
        options: may(undefined),
        applies: may(() => true, { function: "it is one" }),
        check: { value: ruleDefinition.check, takes: { function: "it is one" } },
      }),
    }),
    approvalDigest: taking(main.approvalDigest, {
      plan: must(plan),
      variant: { ...must("news-forum"), elsewhere: [[""], "`unknown-id` names what nothing has"] },
    }),
    approvalState: taking(main.approvalState, {
      plan: must(plan),
      variant: { ...must("news-forum"), elsewhere: [[""], "`unknown-id` names what nothing has"] },
      options: optionalBag({ author: may("maria", { text: "it is one" }) }),
    }),
    alignmentSteps: taking(main.alignmentSteps, { plan: must(plan) }),
    explainPriorities: taking(main.explainPriorities, { plan: must(plan) }),
    prioritiseIssues: taking(main.prioritiseIssues, { plan: must(plan) }),
    statusMoves: taking(main.statusMoves, {
      plan: must(plan),
      variant: { ...must("news-forum"), elsewhere: [[""], "`unknown-id` names what nothing has"] },
      options: optionalBag({ author: may("maria", { text: "it is one" }) }),
    }),
    readinessProgress: taking(main.readinessProgress, { plan: must(plan) }),
    whoAnswers: taking(main.whoAnswers, {
      plan: must(plan),
      question: bag({
        channel: { ...must("forum"), elsewhere: [[""], "`unknown-id` names what nothing has"] },
        at: must("2027-01-04T09:00:00Z"),
        urgency: may(3),
        importance: may(1),
      }),
    }),
    countCharacters: taking(main.countCharacters, {
      text: { value: "Hello", takes: { text: "it is one" } },
      platform: { value: "x", takes: { text: "a platform we do not know counts by graphemes" } },
    }),
    evaluateMetric: taking(main.evaluateMetric, {
      catalogId: must("roas"),
      inputs: {
        ...bag({
          adSpend: may(
            { amount: 10, currency: "EUR" },
            { null: "it is not available", number: "an amount without a currency beside one with" },
          ),
          conversionValue: may(
            { amount: 40, currency: "EUR" },
            { null: "it is not available", number: "an amount without a currency beside one with" },
          ),
        }),
        takes: { "empty object": "what is missing is answered" },
      },
      options: optionalBag({ language }),
    }),
    metricFromCatalog: taking(main.metricFromCatalog, { id: anId("followers") }),
    platformFromCatalog: taking(main.platformFromCatalog, { id: anId("x") }),
  },
  ...otherRows,
};
