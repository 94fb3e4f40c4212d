import { de } from "date-fns/locale/de";
import fc from "fast-check";
import { checkCoverage, defineGate, definePlugin, defineRule, listenFirst, measureResults } from "social-plan";
import * as documents from "social-plan/documents";
import * as formats from "social-plan/formats";
import * as testing from "social-plan/testing";
import { bag, may, must, optionalBag, type Row, taking } from "./row.js";
import { calendar, german, plan } from "./things.js";

const language = may(german);
const stampOptions = {
  stamp: must("2027-01-04T09:00:00Z"),
  sequence: may(1, { number: "a sequence" }),
  previous: may(calendar),
  domain: may("acme.example", { text: "a host name" }),
  language,
};

const visionMissing = defineRule({
  id: "acme/vision-missing",
  severity: "info",
  on: "plan",
  messages: { none: "There is no vision." },
  check: (one, { report }) => void (one.vision === undefined && report({ message: "none" })),
});
const fields = { format: "social-plan/1", id: "acme" } as const;
const visionStated = defineGate({
  id: "acme/vision-stated",
  trial: "firm",
  messages: { there: "There is a vision.", none: "There is no vision." },
  check: ({ vision }) => ({ met: vision !== undefined, message: vision === undefined ? "none" : "there" }),
});
const plugin = definePlugin({ name: "acme/words", version: 1, documents: { words: () => () => "words" } });
const withVision = { plan: { ...fields, vision: { statement: "Be heard" } } };
const withoutVision = { plan: fields, findings: ["none"] };

/** A row for every function that the smaller entries export. */
export const otherRows: Readonly<Record<string, Readonly<Record<string, Row | string>>>> = {
  documents: {
    strategyDocument: taking(documents.strategyDocument, { plan: must(plan), options: optionalBag({ language }) }),
    redFlagMemo: taking(documents.redFlagMemo, { plan: must(plan), options: optionalBag({ language }) }),
    socialMediaPolicy: taking(documents.socialMediaPolicy, { plan: must(plan), options: optionalBag({ language }) }),
    responseGuide: taking(documents.responseGuide, { plan: must(plan), options: optionalBag({ language }) }),
    actionPlan: taking(documents.actionPlan, { plan: must(plan), options: optionalBag({ language }) }),
    stakeholderBrief: taking(documents.stakeholderBrief, { plan: must(plan), options: optionalBag({ language }) }),
    calendarDocument: taking(documents.calendarDocument, {
      plan: must(plan),
      calendar: must(calendar),
      options: optionalBag({ language }),
    }),
    contentDocument: taking(documents.contentDocument, { plan: must(plan), options: optionalBag({ language }) }),
    editorialCalendar: taking(documents.editorialCalendar, {
      plan: must(plan),
      calendar: must(calendar),
      options: optionalBag({ language, from: may("2027-01-05") }),
    }),
    coverageDocument: taking(documents.coverageDocument, {
      plan: must(plan),
      report: must(checkCoverage(plan, { calendar })),
      options: optionalBag({ language }),
    }),
    resultsDocument: taking(documents.resultsDocument, {
      plan: must(plan),
      results: must(measureResults(plan, { on: "2027-06-30" })),
      options: optionalBag({ catalogs: may({ metrics: [], platforms: [] }), language }),
    }),
    dateFnsDates: taking(documents.dateFnsDates, { locale: must(de) }),
    toHtml: taking(documents.toHtml, { document: must(documents.strategyDocument(plan)), options: must({ lang: "en" }) }),
    toMarkdown: taking(documents.toMarkdown, { document: must(documents.strategyDocument(plan)) }),
  },
  formats: {
    toICalendar: taking(formats.toICalendar, { plan: must(plan), calendar: must(calendar), options: bag(stampOptions) }),
    stageMermaid: taking(formats.stageMermaid, {
      of: { ...must(plan), elsewhere: [["plan"], "what is no machine is taken for a plan"] },
      options: optionalBag({ machine: may(listenFirst), language }),
    }),
    toXStateConfig: taking(formats.toXStateConfig, { machine: must(listenFirst) }),
    planJsonSchema: taking(formats.planJsonSchema, { options: optionalBag({ dialect: may("draft-07") }) }),
  },
  testing: {
    RuleTestError: "a class: what it says is what it is given",
    testRule: taking(testing.testRule, {
      rule: must(visionMissing),
      cases: bag({ valid: must([withVision]), invalid: must([withoutVision]) }),
    }),
    GateTestError: "a class: what it says is what it is given",
    testGate: taking(testing.testGate, {
      gate: must(visionStated),
      cases: bag({ met: must([{ plan: withVision.plan }]), unmet: must([{ plan: fields, message: "none" }]) }),
    }),
    PluginTestError: "a class: what it says is what it is given",
    testPlugin: taking(testing.testPlugin, {
      plugin: must(plugin),
      cases: {
        ...bag({
          plans: may([withVision.plan], { "empty list": "it is also tried on plans of the library's own" }),
          data: may({}, { "empty object": "it has no fields" }),
          migrations: may({}, { "empty object": "it has no versions before" }),
          requires: may([], { "empty list": "it requires none" }),
          documents: may({}, { "empty object": "it takes no more than a plan" }),
          formats: may({}, { "empty object": "it has none" }),
          today: may("2027-01-04"),
          fc: may(fc),
        }),
        takes: { undefined: "it may be left out", "empty object": "nothing is needed for a plugin without fields" },
      },
    }),
    planArbitraries: taking(testing.planArbitraries, { fc: must(fc), size: optionalBag({ items: may(1, { number: "a size" }) }) }),
  },
};
