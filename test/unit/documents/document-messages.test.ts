import { describe, expect, it } from "vitest";
import { actionMessages } from "../../../src/documents/messages/action-messages.js";
import { briefMessages } from "../../../src/documents/messages/brief-messages.js";
import { calendarMessages } from "../../../src/documents/messages/calendar-messages.js";
import { contentMessages } from "../../../src/documents/messages/content-messages.js";
import { editorialMessages } from "../../../src/documents/messages/editorial-messages.js";
import { memoMessages } from "../../../src/documents/messages/memo-messages.js";
import { policyMessages } from "../../../src/documents/messages/policy-messages.js";
import { reportMessages } from "../../../src/documents/messages/report-messages.js";
import { responseMessages } from "../../../src/documents/messages/response-messages.js";
import { resultsMessages } from "../../../src/documents/messages/results-messages.js";
import { strategyMessages } from "../../../src/documents/messages/strategy-messages.js";

describe("C8 what documents say", () => {
  it("has one wording for each key, in whichever document it is said", () => {
    const wordings = new Map<string, Set<string>>();
    for (const messages of [
      actionMessages,
      briefMessages,
      calendarMessages,
      contentMessages,
      editorialMessages,
      memoMessages,
      policyMessages,
      reportMessages,
      responseMessages,
      resultsMessages,
      strategyMessages,
    ])
      for (const [key, text] of Object.entries(messages)) wordings.set(key, (wordings.get(key) ?? new Set()).add(text));
    expect([...wordings].filter(([, texts]) => texts.size > 1).map(([key]) => key)).toEqual([]);
  });
});
