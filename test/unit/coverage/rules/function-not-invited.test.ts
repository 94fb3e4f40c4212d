import { describe, expect, it } from "vitest";
import { functionNotInvited } from "../../../../src/coverage/rules/function-not-invited.js";
import { findingsOf } from "./harness.js";

const functions = ["executive-management", "marketing", "legal", "it", "customer-service"] as const;
const invited = (...names: readonly string[]) => ({ alignment: { invite: names.map((name) => ({ id: name, name, function: name })) } });

describe("A2 every function with a stake has a part in the conversation", () => {
  it("is content where all were invited", () => {
    expect(findingsOf(functionNotInvited, invited(...functions))).toEqual([]);
  });

  it("names those that were not, one or several", () => {
    expect(findingsOf(functionNotInvited, invited(...functions.slice(1)))).toMatchObject([
      {
        severity: "warning",
        node: null,
        path: "alignment",
        message: "One function has no part in the alignment conversation: executive management. Invite somebody from it.",
      },
    ]);
    expect(findingsOf(functionNotInvited, invited("marketing", "sales", "it"))).toMatchObject([
      { message: expect.stringMatching(/^3 functions have no part .*executive management, legal and customer service\. .* each\.$/) },
    ]);
  });

  it("takes whoever spoke for invited, and everybody for missing where there was no conversation", () => {
    const people = [{ id: "eva", name: "Eva", function: "legal" }];
    const { alignment } = invited(...functions.filter((name) => name !== "legal"));
    const issues = [{ id: "i", statement: "It may be illegal", raisedBy: ["eva"] }];
    expect(findingsOf(functionNotInvited, { people, alignment: { ...alignment, issues } })).toEqual([]);
    expect(findingsOf(functionNotInvited, {})).toMatchObject([{ message: expect.stringContaining("5 functions have no part") }]);
  });
});
