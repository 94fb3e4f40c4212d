/** What the benchmarks use of jsondiffpatch: it is installed in this folder only, and these are checked without it. */
declare module "jsondiffpatch" {
  export const create: (options: { objectHash: (item: object, index?: number) => string }) => {
    diff(left: unknown, right: unknown): unknown;
  };
}
