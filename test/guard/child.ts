import { cases } from "./cases.js";

/** Runs the case whose name is the argument, and prints how many values it holds and how long it took. */
const [name = ""] = process.argv.slice(2);
const make = cases[name];
if (make === undefined) throw new Error(`${name} is no case`);
const { values, run } = make();
const begun = performance.now();
run();
process.stdout.write(JSON.stringify({ values, milliseconds: performance.now() - begun }));
