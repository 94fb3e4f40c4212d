import { describe, expect, it } from "vitest";
import { isPost, workOf } from "../../../../src/model/schedule/posts.js";

describe("C8 what a cadence or an entry is for", () => {
  it("is a post where it does not say", () => {
    expect([workOf({}), workOf({ work: "reply" })]).toEqual(["post", "reply"]);
    expect([isPost({}), isPost({ work: "post" }), isPost({ work: "review" })]).toEqual([true, true, false]);
  });
});
