/**
 * A number from 0 to under 1 that depends on the id alone, so that cadences with the same quota do not all fall on the same days.
 * FNV-1a, 32 bit (Fowler, Noll, Vo; RFC 9923), over the id's UTF-16 units, which in an id are ASCII.
 */
export const phaseOf = (id: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (mixed(hash) >>> 0) / 2 ** 32;
};

/** FNV's upper bits hardly know the last character, and `news-1` must not fall with `news-2`: the last step of MurmurHash3 (Appleby), fmix32. */
const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
};
