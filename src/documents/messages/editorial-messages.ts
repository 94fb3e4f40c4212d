/** English for the editorial calendar: what is waiting, and the calendars of people. */
export const editorialMessages = {
  "editorial.title": "Editorial calendar: {name}",
  "editorial.from": "What is before {from} is not counted as still to go out.",
  "heading.pipeline": "What is waiting",
  "heading.withoutContent": "Posts without content",
  "heading.notReady": "Posts whose content is not ready",
  "heading.withoutSlot": "Content without a slot",
  "heading.forApproval": "Waiting for approval",
  "heading.calendars": "Who does what",
  "heading.givenToNobody": "Given to nobody",
  "pipeline.coming": "{count, plural, =0 {No post is} one {# post is} other {# posts are}} still to go out.",
  "pipeline.allFilled": "{count, plural, one {It has} other {Each of them has}} content.",
  "pipeline.empty": "{count} of them {count, plural, one {has} other {have}} no content.",
  "pipeline.allEmpty": "{count, plural, one {It has no content} other {None of them has content}}.",
  "pipeline.published": "{count, plural, one {# post is} other {# posts are}} out.",
  "pipeline.stopped": "{count, plural, one {# post is} other {# posts are}} rejected or blocked.",
  "pipeline.earlier":
    "{count, plural, one {# post was} other {# posts were}} planned for before {from}, and the calendar does not say that {count, plural, one {it is} other {they are}} out.",
  "pipeline.needed":
    "{needed, plural, one {One approval is} other {# approvals are}} needed{who, select, absent {, by anybody but the author} other {, by {who}}}:",
  "pipeline.enough": "Approved by as many as must, and not marked as approved:",
  "label.lacking": "Lacks",
  "lacks.anyText": "a text",
  "lacks.text": "a text for the channel",
  "lacks.approval": "approval",
  "lacks.status": "the status “approved”",
  "label.goesOut": "Goes out",
} as const;
