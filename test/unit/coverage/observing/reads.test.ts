import { describe, expect, it } from "vitest";
import { memo } from "../../../../src/base/memo.js";
import { putUnderWatch } from "../../../../src/base/watch.js";
import { Reads, wholePlan } from "../../../../src/coverage/observing/reads.js";

const nothing: ReadonlySet<string> = new Set();
const changed = (what: { things?: string[]; users?: string[]; fields?: string[] }) => ({
  things: new Set(what.things),
  users: new Set(what.users),
  fields: new Set(what.fields),
});

describe("E2 who has read what", () => {
  it("is stale when what it has read, or who refers to that, has changed; and with itself", () => {
    const reads = new Reads();
    reads.begin("one", 0);
    reads.thing("forum");
    reads.users("blog");
    reads.begin("two", 0);
    reads.thing("forum");
    reads.begin(undefined);
    reads.thing("unnoted");
    expect(reads.staleAfter(changed({ things: ["forum"] })).things).toEqual(new Set(["forum", "one", "two"]));
    expect(reads.staleAfter(changed({ users: ["blog"] })).things).toEqual(new Set(["blog", "one"]));
    expect(reads.staleAfter(changed({ things: ["unnoted"] })).things).toEqual(new Set(["unnoted"]));
  });

  it("is stale only for the observer that has read a field of the plan", () => {
    const reads = new Reads();
    reads.begin("one", 3);
    reads.field("policy");
    reads.begin("two", 4);
    reads.field("people");
    const { things, byObserver } = reads.staleAfter(changed({ fields: ["policy"] }));
    expect([things, [...byObserver]]).toEqual([nothing, [[3, new Set(["one"])]]]);
  });

  it("hangs on what a memo has read, also where the memo was asked by another first", () => {
    const reads = new Reads();
    const plan = Object.freeze({ id: "plan" });
    putUnderWatch(plan, reads.watch());
    let made = 0;
    const fact = memo((_: object) => {
      made += 1;
      reads.thing("forum");
      return { made };
    });
    for (const id of ["one", "two"]) {
      reads.begin(id, 0);
      fact(plan);
    }
    expect(made).toBe(1);
    expect(reads.staleAfter(changed({ things: ["forum"] })).things).toEqual(new Set(["forum", "one", "two"]));
  });

  it("hangs on the whole plan where a memo has read much of it", () => {
    const reads = new Reads();
    const plan = Object.freeze({ id: "plan" });
    putUnderWatch(plan, reads.watch());
    const fact = memo((_: object) => {
      for (let at = 0; at < 100; at++) reads.thing(`thing-${at}`);
      return {};
    });
    reads.begin("one", 2);
    fact(plan);
    expect([...reads.staleAfter(changed({ fields: [wholePlan] })).byObserver]).toEqual([[2, new Set(["one"])]]);
    expect(reads.staleAfter(changed({ things: ["thing-1"] })).things).toEqual(new Set(["thing-1"]));
  });
});
