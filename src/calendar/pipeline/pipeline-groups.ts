/** Things in lists, by what they wait for. */
export interface PipelineLists<Slot, Filled, Loose, Pending> {
  /** Coming posts that no content fills, in the order of the calendar. */
  readonly withoutContent: readonly Slot[];
  /** Coming posts that content fills which may not go out yet, in the order of the calendar. */
  readonly notReady: readonly Filled[];
  /** Content that no coming post carries, and that is not out, in the order of the plan. */
  readonly withoutSlot: readonly Loose[];
  /** Texts that are not approved yet, in the order of the plan. */
  readonly drafts: readonly Pending[];
}

/** What of the lists is one author's, or one channel's. */
export interface PipelinePart<Of, Lists> {
  /** The id of the author or channel. */
  readonly of: Of;
  /** What is theirs. */
  readonly lists: Lists;
}

/** The lists once more, by author or by channel. */
export interface PipelineGroups<Of, Lists> {
  /** Each author or channel of which there is something in a list: those of the plan first, in its order. */
  readonly parts: readonly PipelinePart<Of, Lists>[];
  /** What says none. */
  readonly unstated: Lists;
}

type AnyLists = PipelineLists<object, object, object, object>;
type Mutable = Record<keyof AnyLists, object[]>;

/** Returns lists once more, by what each thing in them says; the groups stand in the order of `ids`, any others behind them as they come up. */
export const groupLists = <Lists extends AnyLists>(
  lists: Lists,
  ids: readonly string[],
  keyOf: (thing: Lists[keyof AnyLists][number]) => string | undefined,
): PipelineGroups<string, Lists> => {
  const groups = new Map<string | undefined, Mutable>(ids.map((id) => [id, emptyLists()]));
  for (const name of names)
    for (const thing of lists[name] as Lists[keyof AnyLists]) {
      const key = keyOf(thing);
      const group = groups.get(key) ?? emptyLists();
      groups.set(key, group);
      group[name].push(thing);
    }
  const unstated = groups.get(undefined) ?? emptyLists();
  groups.delete(undefined);
  const parts = [...groups].filter(([, group]) => names.some((name) => group[name].length > 0));
  // Each list holds things of the list of the same name.
  return { parts: parts.map(([of, group]) => ({ of: of ?? "", lists: group as object as Lists })), unstated: unstated as object as Lists };
};

const names = ["withoutContent", "notReady", "withoutSlot", "drafts"] as const;

const emptyLists = (): Mutable => ({ withoutContent: [], notReady: [], withoutSlot: [], drafts: [] });
