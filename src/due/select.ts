import type { DueList } from "./item.js";

/** What of a list is asked for. */
export interface Selection {
  /** Days after the judged date; what is overdue is always shown. */
  readonly within?: number;
  readonly owner?: string;
}

/** The part of a list that is asked for. */
export function selected(list: DueList, { within, owner }: Selection): DueList {
  const isMine = ({ owners }: { readonly owners: readonly string[] }) => owner === undefined || owners.includes(owner);
  return {
    ...list,
    due: list.due.filter((one) => isMine(one) && (within === undefined || one.days_left <= within)),
    undecided: list.undecided.filter(isMine),
  };
}

/** What people are reminded of: everything but what is far off, or what is due within so many days. */
export function pressing(list: DueList, within: number | undefined): DueList {
  if (within !== undefined) return selected(list, { within });
  return { ...list, due: list.due.filter((one) => one.state !== "ahead") };
}
