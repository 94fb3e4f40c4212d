import type { Path } from "../../../src/model/values/path.js";

/** The same path with every position in a list the same: `strategies.*.goals.*.id`. */
export const formOf = (path: Path): string => path.map((step) => (typeof step === "number" ? "*" : step)).join(".");
