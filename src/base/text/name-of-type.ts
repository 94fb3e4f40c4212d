const names: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  undefined: "nothing",
  function: "a function",
  symbol: "a symbol",
  bigint: "a BigInt",
};

const nameOfObject = (value: object): string => {
  try {
    if (Array.isArray(value)) return "a list";
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    if (tag === "Object") return "an object";
    return `${/^[AEIO]/.test(tag) ? "an" : "a"} ${tag}`;
  } catch {
    return "an object that cannot be read";
  }
};

/** Returns in words what sort of value this is (`a number`, `a list`, `a Date`); never throws, whatever the value. */
export const nameOfType = (value: unknown): string => {
  if (value === null) return "null";
  if (typeof value === "object") return nameOfObject(value);
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return names[typeof value] ?? "something unknown";
};
