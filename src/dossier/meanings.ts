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
      const found = root && follow(root, path.split("."));
      if (found?.about) meanings[`${kind}.${found.route}`] = found.about;
    }
  }
  return meanings;
}

function follow(root: Guide, path: readonly string[]): { readonly route: string; readonly about?: Text } {
  let here: Guide = root;
  let about: Text | undefined;
  const route: string[] = [];
  for (const key of path) {
    const known = here.keys !== undefined && Object.hasOwn(here.keys, key);
    const next = known ? here.keys![key]! : here.of;
    // A free key may itself contain dots: nothing lies below it then.
    if (!next) break;
    route.push(known ? key : "*");
    here = next;
    // An item of a list means what the list means.
    about = here.about ?? about;
  }
  return { route: route.join("."), ...(about && { about }) };
}

/** What a declared fact means, in whatever form the meanings are kept. */
export function meaningOf<T>(
  meanings: Readonly<Record<string, T>>,
  { kind, path }: { readonly kind: string; readonly path: string },
): T | undefined {
  const keys = path.split(".").map((key) => (/^\d+$/.test(key) ? "*" : key));
  const routes = [keys, ...keys.map((_, index) => [...keys.slice(0, index), "*"]).reverse(), keys.slice(0, -1)];
  const found = routes.map((route) => `${kind}.${route.join(".")}`).find((route) => Object.hasOwn(meanings, route));
  return found === undefined ? undefined : meanings[found];
}
