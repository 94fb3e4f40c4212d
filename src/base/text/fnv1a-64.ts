/** The 64-bit prime is 2⁴⁰ + 0x1b3; a product with it is computed in two halves of 32 bits, as numbers hold only 53 exactly. */
const lowPrime = 0x1b3;

/**
 * Returns the 64-bit FNV-1a hash of a text, in 16 lower-case hexadecimal digits: fast and well spread, but no protection against anyone who means to deceive.
 * The algorithm and its constants are those of Fowler, Noll and Vo (http://www.isthe.com/chongo/tech/comp/fnv/), over the UTF-16 units of the text; in ASCII these are its bytes.
 */
export const fnv1a64 = (text: string): string => {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at += 1) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    const product = low * lowPrime;
    high = (Math.imul(high, lowPrime) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
};
