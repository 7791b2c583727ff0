import { inline } from "../fix/inline.js";
import { COLLECTIONS, type Kind } from "../manifest/kind.js";
import { validateDocument } from "../manifest/validate.js";
import type { Policies } from "../rule/policies.js";
import { edited, keyAdded, valueReplaced } from "../source/insert.js";
import type { Problem } from "../source/problem.js";
import { locate, parseSource } from "../source/source.js";
import type { Path } from "../source/span.js";
import { UsageError } from "../workspace/failure.js";
import { builtinPolicies } from "../workspace/policies.js";

/**
 * One declared thing of a manifest.
 *
 * @example
 * ```ts
 * import type { DeclaredEntity } from "hegui";
 *
 * const label = ({ kind, id }: DeclaredEntity) => `${kind}/${id}`;
 * ```
 */
export interface DeclaredEntity {
  readonly kind: Kind;
  readonly id: string;
  /** As declared. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Line of its declaration, from 1. */
  readonly line: number;
}

/**
 * What a manifest declares, and what is wrong with it.
 *
 * @example
 * ```ts
 * import type { ReadManifest } from "hegui";
 *
 * const usable = (manifest: ReadManifest) => manifest.problems.length === 0;
 * ```
 */
export interface ReadManifest {
  readonly entities: readonly DeclaredEntity[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a manifest: its entities, and every problem with its place. References between files are not looked at.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readManifest } from "hegui";
 *
 * const { entities, problems } = readManifest("version: 1\nrecipients:\n  - { id: crs, country: FR, rolle: x }\n");
 * assert.equal(entities[0]?.id, "crs");
 * assert.equal(problems[0]?.hint?.en, "did you mean 'role'?");
 * ```
 */
export function readManifest(
  text: string,
  {
    file = "manifest.hegui.yaml",
    policies = builtinPolicies(),
  }: { file?: string; policies?: Pick<Policies, "forms"> } = {},
): ReadManifest {
  const { source, problems } = parseSource(file, text);
  const wrong = source.documents.flatMap((_, document) => validateDocument(policies.forms.manifest, source, document));
  return { entities: placesOf(source).map(({ place: _, ...entity }) => entity), problems: [...problems, ...wrong] };
}

interface Placed extends DeclaredEntity {
  readonly place: { readonly document: number; readonly path: Path };
}

function placesOf(source: ReturnType<typeof parseSource>["source"]): readonly Placed[] {
  const kinds = Object.entries(COLLECTIONS) as [Kind, string][];
  return source.documents.flatMap(({ value }, document) =>
    kinds.flatMap(([kind, key]) => {
      const items = (value as Readonly<Record<string, unknown>> | null)?.[key];
      if (!Array.isArray(items)) return [];
      return items.flatMap((data, index) => {
        if (typeof data !== "object" || data === null || typeof data.id !== "string") return [];
        const path = [key, index];
        const { line } = locate(source, document, path).start;
        return [{ kind, id: data.id, data, line, place: { document, path } }];
      });
    }),
  );
}

/**
 * Sets one fact of an entity in the text of a manifest; comments and everything else stay as they are. Groups that are not
 * there are written. Throws a UsageError when there is no such entity, or a list or alias is in the way.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { setFact } from "hegui";
 *
 * const text = "version: 1\nflows:\n  - id: crm # to Dublin\n    from: guests\n";
 * assert.equal(
 *   setFact(text, "flow/crm", ["consent", "separate"], true),
 *   "version: 1\nflows:\n  - id: crm # to Dublin\n    from: guests\n    consent: { separate: true }\n",
 * );
 * ```
 */
export function setFact(text: string, entity: string, path: readonly [string, ...string[]], value: unknown): string {
  const { source } = parseSource("manifest", text);
  const found = placesOf(source).find(({ kind, id }) => `${kind}/${id}` === entity);
  if (!found) throw new UsageError(`the manifest declares no ${entity}`);
  const { document, path: at } = found.place;
  const depth = declaredDepth(found.data, path);
  const there = [...at, ...path.slice(0, depth)];
  const rest = path.slice(depth + 1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const edit =
    depth === path.length
      ? valueReplaced(source, document, there, inline(value))
      : keyAdded(source, document, there, path[depth]!, inline(rest));
  if (edit) return edited(text, [edit]);
  throw new UsageError(`'${path.join(".")}' of ${entity} cannot be set here: something else stands in its way`);
}

/** How many keys of a way are there already. */
function declaredDepth(data: unknown, path: readonly string[]): number {
  let here = data;
  for (const [depth, key] of path.entries()) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return depth;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return path.length;
}
