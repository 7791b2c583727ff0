import { Document, isMap, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { Draft, Drafted } from "./draft.js";

/** A manifest as text, one collection after the other, with where each entry was seen. */
export function draftText(draft: Draft, head: readonly string[]): string {
  const document = new Document({ version: 1 });
  document.commentBefore = head.map((line) => ` ${line}`).join("\n");
  for (const collection of ["organizations", "systems", "datasets", "activities", "recipients", "models"] as const) {
    const entries = draft[collection];
    if (entries.length > 0) document.set(collection, document.createNode(entries.map((one) => one.data)));
    const list = document.get(collection);
    if (isSeq(list)) for (const [index, item] of list.items.entries()) if (isMap(item)) remark(item, entries[index]!);
  }
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

function remark(entry: YAMLMap, { seen, fields }: Drafted): void {
  if (seen.length > 0) entry.commentBefore = ` seen at ${seen.join(", ")}`;
  for (const { value } of entry.items) {
    const list = value as YAMLSeq | YAMLMap;
    if (!isSeq(list)) continue;
    // Lists of words stand on one line, fields on a line each with where they were seen.
    if (!isMap(list.items[0])) list.flow = true;
    else
      for (const [index, item] of list.items.entries()) {
        if (!isMap(item)) continue;
        item.flow = true;
        if (fields?.[index]) item.comment = ` ${fields[index]}`;
      }
  }
}
