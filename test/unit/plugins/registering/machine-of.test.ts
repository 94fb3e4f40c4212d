import { describe, expect, test } from "vitest";
import { defineGate } from "../../../../src/machine/define-gate.js";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import type { AnyPlugin } from "../../../../src/plugins/plugin.js";
import { bareMachine } from "../../../../src/plugins/registering/bare-machine.js";
import { machineOf } from "../../../../src/plugins/registering/machine-of.js";
import { standardPlugin } from "../../../../src/plugins/standard/standard-plugin.js";
import { listenFirst } from "../../../../src/stages/listen-first.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const gateOf = (id: string) => defineGate({ id, trial: "firm", messages: { yes: "Yes." }, check: () => ({ met: true, message: "yes" }) });
/** A plugin with a machine, as it may be written in JavaScript. */
const withMachine = (name: string, machine: object, gates: readonly string[] = []): AnyPlugin =>
  (definePlugin as (given: unknown) => AnyPlugin)({ name, version: 1, machine, gates: gates.map((id) => gateOf(`${name}/${id}`)) });
const refused = (...plugins: readonly AnyPlugin[]) => {
  const { code, message, path } = thrownBy(() => machineOf([standardPlugin, ...plugins]));
  return { code, path, message };
};

describe("X10 D1 the machine of plugins", () => {
  test("is `listenFirst` with the standard plugin alone, and its stages without gates with none", () => {
    expect(machineOf([standardPlugin])).toEqual(listenFirst);
    expect(machineOf([])).toBe(bareMachine);
    expect(bareMachine).toMatchObject({ id: listenFirst.id, version: listenFirst.version, stages: listenFirst.stages, gates: [] });
    for (const [name, { gates, ...step }] of Object.entries(bareMachine.transitions)) {
      expect(gates).toEqual([]);
      expect(listenFirst.transitions).toMatchObject({ [name]: step });
    }
  });

  test("keeps id and version, and a plugin that adds nothing changes nothing", () => {
    const { id, version } = machineOf([standardPlugin, withMachine("a/b", { stages: { review: { after: "plan" } } })]);
    expect([id, version]).toEqual(["listen-first", 1]);
    const machine = machineOf([standardPlugin]);
    expect(machineOf([standardPlugin, withMachine("a/b", {})])).toEqual(machine);
  });

  test("asks more gates on a step, its own and those of others, each once", () => {
    const asking = withMachine("a/b", { gatesOn: { "begin-to-post": ["a/b/seen", "coverage-clean", "responders-named"] } }, ["seen"]);
    const alike = withMachine("c/d", { gatesOn: { "begin-to-post": ["coverage-clean"] } });
    expect(machineOf([standardPlugin, asking, alike]).transitions["begin-to-post"]?.gates).toEqual([
      ...listenFirst.transitions["begin-to-post"].gates,
      "a/b/seen",
      "coverage-clean",
    ]);
  });

  test("has stages and steps after those of others", () => {
    const first = withMachine("a/b", { stages: { review: { after: "plan" } }, transitions: { check: { from: "plan", to: "review" } } });
    const next = withMachine(
      "c/d",
      {
        stages: { sign: { after: "review" } },
        transitions: {
          sign: { from: ["review"], to: "sign", gates: ["c/d/signed"] },
          back: { type: "return", from: "sign", to: "listen.internal" },
        },
        gatesOn: { check: ["c/d/signed"] },
        stageInvolvement: { sign: { does: "listen", sentence: "We listen on {channel, name}." } },
      },
      ["signed"],
    );
    const machine = machineOf([standardPlugin, first, next]);
    expect(machine.stages).toEqual(["listen.internal", "listen.external", "plan", "review", "sign", "respond", "post"]);
    expect(machine.transitions["check"]).toEqual({ type: "advance", from: ["plan"], to: "review", gates: ["c/d/signed"] });
    expect(machine.transitions["sign"]?.gates).toEqual(["c/d/signed"]);
    expect(machine.stageInvolvement).toEqual({ sign: { does: "listen", sentence: "We listen on {channel, name}." } });
  });
});

describe("F75 what contradicts the machine names both sides", () => {
  const review = { stages: { review: { after: "plan" } }, transitions: { check: { from: "plan", to: "review" } } };
  const first = withMachine("a/b", review);

  test.each<[string, AnyPlugin, string]>([
    [
      "a stage of another plugin",
      withMachine("c/d", { stages: { review: { after: "post" } } }),
      "“c/d” adds the stage “review”, which the plugin “a/b” adds too",
    ],
    [
      "a stage of the library",
      withMachine("c/d", { stages: { post: { after: "plan" } } }),
      "“c/d” adds the stage “post”, which the library has already",
    ],
    [
      "a step of another plugin",
      withMachine("c/d", { transitions: { check: { from: "post", to: "plan" } } }),
      "“c/d” adds the step “check”, which the plugin “a/b” adds too",
    ],
    [
      "a step of the library",
      withMachine("c/d", { transitions: { "make-a-plan": { from: "post", to: "plan" } } }),
      "adds the step “make-a-plan”, which the library has already",
    ],
    [
      "a step between the stages of another",
      withMachine("c/d", { transitions: { look: { from: ["post", "plan"], to: "review" } } }),
      "“c/d” adds a step that leads (advance) from “plan” to “review”, which the plugin “a/b” adds too",
    ],
    [
      "a step between the stages of one of the library",
      withMachine("c/d", { transitions: { look: { from: "plan", to: "respond" } } }),
      "adds a step that leads (advance) from “plan” to “respond”, which the library has already",
    ],
    [
      "two steps between the same stages",
      withMachine("c/d", { transitions: { x: { from: "post", to: "plan" }, y: { from: "post", to: "plan" } } }),
      "twice",
    ],
    ["a stage after none", withMachine("c/d", { stages: { sign: { after: "reviw" } } }), "“c/d” does not go with the stage machine"],
    [
      "a step to no stage",
      withMachine("c/d", { transitions: { look: { from: "plan", to: "reviw" } } }),
      "“c/d” does not go with the stage machine",
    ],
    [
      "a step from no stage",
      withMachine("c/d", { transitions: { look: { from: [], to: "plan" } } }),
      "“c/d” does not go with the stage machine",
    ],
    [
      "a step of a type that is none",
      withMachine("c/d", { transitions: { look: { type: "leap", from: "post", to: "plan" } } }),
      "neither advance nor return",
    ],
    ["a gate that nobody brings", withMachine("c/d", { gatesOn: { check: ["c/d/none"] } }), "“c/d” does not go with the stage machine"],
    [
      "gates on a step that is none",
      withMachine("c/d", { gatesOn: { chek: [] } }),
      "asks gates on the step “chek”, which the machine does not have",
    ],
    ["gates on what every object has", withMachine("c/d", { gatesOn: { toString: [] } }), "asks gates on the step “toString”"],
    [
      "what is done in a stage that is nothing",
      withMachine("c/d", { stages: { sign: { after: "plan" } }, stageInvolvement: { sign: { does: "dance", sentence: "We dance." } } }),
      "“c/d” does not go with the stage machine",
    ],
  ])("%s", (_, plugin, message) => {
    const found = refused(first, plugin);
    expect(found).toMatchObject({ code: "plugin", path: ["options", "plugins"] });
    expect(found.message).toContain(message);
  });

  test("and what was refused leaves nothing behind: each plugin works by itself", () => {
    const second = withMachine("c/d", review);
    expect(refused(first, second).code).toBe("plugin");
    for (const one of [first, second]) expect(machineOf([standardPlugin, one]).stages).toContain("review");
    expect(machineOf([standardPlugin])).toEqual(listenFirst);
  });
});
