import type { Nodes } from "./nodes.js";
import type { Id } from "./values/id.js";

/** The name of a kind of thing in a plan. */
export type Kind = keyof Nodes;

/** The kinds of which a plan has at most one; their kind is their id. */
export type Singleton = "plan" | { [K in Kind]: Nodes[K] extends { readonly id: string } ? never : K }[Kind];

/** The id of a thing of this kind. */
export type IdOf<K extends Kind> = K extends Singleton ? K : Id<K>;
