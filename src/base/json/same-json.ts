/** Whether two JSON values say the same, whatever the order of their fields; an absent field and one that is undefined are the same. As deep as the data, which the input guard bounds. */
export const sameJson = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, index) => sameJson(item, other[index]))
    );
  const [mine, theirs] = [fieldsOf(one), fieldsOf(other)];
  const keys = Object.keys(mine).filter((key) => mine[key] !== undefined);
  return (
    keys.every((key) => Object.hasOwn(theirs, key) && sameJson(mine[key], theirs[key])) &&
    keys.length === Object.keys(theirs).filter((key) => theirs[key] !== undefined).length
  );
};

const fieldsOf = (value: object): Readonly<Record<string, unknown>> => value as Readonly<Record<string, unknown>>; // any object may be asked for any key
