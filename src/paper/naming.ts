import type { CitedArticle, MissingFact } from "../finding/report.js";
import type { Entity, Model } from "../model/entity.js";
import { type Lang, WORDS } from "./wording.js";

const SHOWN = 3;

/** What is missing, and where it belongs where there is room for that. */
export function missingText(model: Model, open: readonly MissingFact[], wide: boolean, lang: Lang): string {
  const words = WORDS[lang];
  const parts = open.map(({ entity, path, reason, at }) => {
    if (reason) return reason[lang];
    const key = keyOf(path);
    if (!wide) return open.length > 1 ? `${entity.id} ${key}` : key;
    const route = routeOf(model.find(entity.kind, entity.id), path);
    return words.placed(words.missing(words.entity(entity.kind, entity.id), route), `${at.file}:${at.start.line}`);
  });
  const unique = [...new Set(parts)];
  const more = unique.length > SHOWN ? words.more(unique.length - SHOWN) : "";
  return `${unique.slice(0, SHOWN).join(words.then)}${more}`;
}

/** A dotted route without what stands before its last element of a list. */
function keyOf(path: string): string {
  return path === "" ? "id" : path.replace(/^.*\.\d+\./, "");
}

/** A dotted route with the names of elements in place of their numbers: `fields[phone].necessity`. */
export function routeOf(entity: Entity | undefined, path: string): string {
  let here: unknown = entity?.data;
  let route = "";
  for (const part of path === "" ? ["id"] : path.split(".")) {
    const list = Array.isArray(here);
    here = (here as Readonly<Record<string, unknown>> | undefined)?.[part];
    route += list ? `[${nameOf(here) ?? part}]` : `${route === "" ? "" : "."}${part}`;
  }
  return route;
}

function nameOf(element: unknown): string | undefined {
  const { name, to } = (element ?? {}) as { readonly name?: unknown; readonly to?: unknown };
  return [name, to].find((one) => typeof one === "string");
}

/** Citations in one line; articles of one instrument share its name. */
export function lawNames(cited: readonly CitedArticle[], lang: Lang): string {
  const names = cited.map(({ instrument, text, name }, index) => {
    const again = cited[index - 1]?.instrument === instrument && text[lang].startsWith(name[lang]);
    return again ? text[lang].slice(name[lang].length).trim() : text[lang];
  });
  return [...new Set(names)].join(WORDS[lang].and);
}
