const broken = (): never => {
  throw new TypeError("of somebody else's");
};

/** What throws whatever is asked of it. */
const hostile = new Proxy({}, { get: broken, has: broken, ownKeys: broken, getPrototypeOf: broken, getOwnPropertyDescriptor: broken });

/** The same, and passes for a list. */
const hostileList = new Proxy([], { get: broken, has: broken, ownKeys: broken, getOwnPropertyDescriptor: broken });

/** What a caller without a compiler may pass, by a name for it. */
export const wrongValues: Readonly<Record<string, unknown>> = {
  undefined,
  null: null,
  number: 42,
  NaN: Number.NaN,
  text: "text",
  flag: true,
  "empty list": [],
  "list of null": [null],
  "empty object": {},
  Date: new Date(0),
  function: () => "answer",
  hostile,
  "hostile list": hostileList,
  shape: { id: 7, entries: 7, changes: 7 },
};

/** The name of a wrong value. */
export type Wrong = keyof typeof wrongValues;
