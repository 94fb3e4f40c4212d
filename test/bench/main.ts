import { availableParallelism } from "node:os";
import { argv, stdout, version } from "node:process";
import { auditLongJourney } from "./audit-journey.js";
import { growCalendar } from "./calendar-growth.js";
import { checkAgain } from "./check-again.js";
import { checkPlan } from "./check-plan.js";
import { checkRate } from "./check-rate.js";
import { checkSixRules } from "./check-six-rules.js";
import { diffTwoPlans } from "./diff-plans.js";
import { editField } from "./edit-field.js";
import { editList } from "./edit-list.js";
import { editSiblings } from "./edit-siblings.js";
import { fillCalendar } from "./fill-calendar.js";
import { findPlaces } from "./find-places.js";
import { measureManyResults } from "./measure-results.js";
import { mergeTwoPlans } from "./merge-plans.js";
import { parseText } from "./parse-text.js";
import { parseValues } from "./parse-values.js";
import { bindFunctions } from "./planner.js";
import { refusePlans } from "./refuse-plans.js";
import { replayLongJourney } from "./replay-journey.js";
import { findInstants } from "./slot-instants.js";
import { stepJourney } from "./step-journey.js";
import { makeWholeCalendar } from "./whole-calendar.js";
import { writeDocuments } from "./write-documents.js";
import { writeICalendar } from "./write-icalendar.js";
import { writePlan } from "./write-plan.js";

const benchmarks = {
  "parse-text": parseText,
  "parse-values": parseValues,
  "refuse-plans": refusePlans,
  "write-plan": writePlan,
  "write-documents": writeDocuments,
  "find-places": findPlaces,
  planner: bindFunctions,
  "check-plan": checkPlan,
  "check-again": checkAgain,
  "check-rate": checkRate,
  "check-six-rules": checkSixRules,
  "fill-calendar": fillCalendar,
  "whole-calendar": makeWholeCalendar,
  "calendar-growth": growCalendar,
  "slot-instants": findInstants,
  "write-icalendar": writeICalendar,
  "edit-field": editField,
  "edit-list": editList,
  "edit-siblings": editSiblings,
  "diff-plans": diffTwoPlans,
  "merge-plans": mergeTwoPlans,
  "measure-results": measureManyResults,
  "step-journey": stepJourney,
  "replay-journey": replayLongJourney,
  "audit-journey": auditLongJourney,
};

const asked = argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) throw new Error(`There is no benchmark ${unknown.join(", ")}, only ${Object.keys(benchmarks).join(", ")}`);

stdout.write(`Node ${version}, ${availableParallelism()} cores\n`);
for (const [name, run] of Object.entries(benchmarks)) if (asked.length === 0 || asked.includes(name)) stdout.write(`\n${await run()}\n`);
