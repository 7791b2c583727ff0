import { COLLECTIONS } from "../manifest/kind.js";
import type { Guide } from "../rule/guide.js";
import type { Text } from "../source/problem.js";
import type { Thing } from "./dossier.js";

/** What the keys of the declared facts mean, said once for each route. */
export function meaningsOf(things: readonly Thing[], guide: Guide): Readonly<Record<string, Text>> {
  const meanings: Record<string, Text> = {};
  for (const { kind, facts } of things) {
    const root = guide.keys?.[COLLECTIONS[kind]]?.of;
    for (const { path } of facts) {
      let here: Guide | undefined = root;
      const route: string[] = [];
      for (const key of path.split(".")) {
        const known = here?.keys !== undefined && Object.hasOwn(here.keys, key);
        route.push(known ? key : "*");
        here = known ? here!.keys![key] : here?.of;
      }
      if (here?.about) meanings[`${kind}.${route.join(".")}`] = here.about;
    }
  }
  return meanings;
}
