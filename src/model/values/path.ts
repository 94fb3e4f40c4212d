/** A way into a plan, outermost key first. */
export type Path = readonly (string | number)[];
