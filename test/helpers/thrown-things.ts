const refuse = (): never => {
  throw new TypeError("of somebody else's");
};

/** What throws whatever is asked of it. */
export const throwsAlways: object = new Proxy(
  {},
  { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse, set: refuse },
);

/** The same, and passes for a list. */
export const listThatThrows: object = new Proxy([], { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse });

/** A list that says that it is longer than anything can be. */
export const listThatLies = (item: unknown): unknown[] =>
  new Proxy([item], { get: (list, name) => (name === "length" ? 4_294_967_295 : name === "0" ? list[0] : Reflect.get(list, 0)) });

/** What code that is not ours may throw, by a name for it. */
export const thrownThings: Readonly<Record<string, () => unknown>> = {
  "an error": () => new Error("no network"),
  "a text": () => "boom",
  null: () => null,
  undefined: () => undefined,
  "an error with a message that throws": () => Object.defineProperty(new Error("x"), "message", { get: refuse }),
  "an object whose toString throws": () => ({ toString: refuse, [Symbol.toPrimitive]: refuse }),
  "what throws whatever is asked of it": () => throwsAlways,
  "an error of many megabytes": () => new Error("x".repeat(5_000_000)),
  "what only says that it is an error of the library": () => ({ $socialPlanError: true, code: "type", message: 7 }),
};
