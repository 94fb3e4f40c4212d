/** English for the plan of actions, as a document and in the strategy paper. */
export const actionMessages = {
  "actions.title": "Plan of actions: {name}",
  "actions.none": "The plan states no actions yet.",
  "actions.noneOpen": "No action is open.",
  "actions.order":
    "The earliest due date comes first.{relative, select, absent {} other { Then come those whose date counts from something else.}}{undated, select, absent {} other { Those without a date come last.}}",
  "actions.key":
    "{accountable}: accountable, answers for it. {responsible}: responsible, does it. {consulted}: consulted, asked before. {informed}: informed, told afterwards.",
  "heading.actions": "Actions",
  "heading.openActions": "To be done",
  "heading.closedActions": "Done or dropped",
  "heading.raci": "Who has which part",
  "heading.byPerson": "Person by person",
  "label.accountable": "Accountable",
  "label.toAnswerFor": "Answers for",
  "label.toDo": "Does",
  "label.toBeAsked": "Is asked before",
  "label.toBeTold": "Is told afterwards",
  "raci.accountable": "A",
  "raci.responsible": "R",
  "raci.consulted": "C",
  "raci.informed": "I",
  "task.due": "due {date}",
} as const;
