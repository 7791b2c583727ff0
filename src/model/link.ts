import { closest } from "../cel/closest.js";
import { isSlip } from "../cel/slip.js";
import { COLLECTIONS, KIND_NAMES_ZH, KINDS, type Kind } from "../manifest/kind.js";
import type { Shape, Shapes } from "../manifest/shape.js";
import { ofPack } from "../manifest/validate.js";
import type { Problem, Text } from "../source/problem.js";
import { rewritten } from "../source/rewrite.js";
import { locate, type Source } from "../source/source.js";
import type { Path } from "../source/span.js";
import { findRegion, type Tables } from "./tables.js";

interface Place {
  readonly source: Source;
  readonly document: number;
  readonly path: Path;
}

interface LinkInput {
  readonly documents: readonly { readonly source: Source; readonly document: number }[];
  /** Documents with problems of their own: their ids count as declared, nothing else. */
  readonly broken: readonly { readonly source: Source; readonly document: number }[];
  readonly shapes: Shapes;
  readonly tables: Tables;
  /** SHA-256 of a document in the workspace; undefined when there is none. */
  readonly documentHash: (path: string) => string | undefined;
}

/** Problems between entities: equal ids, dangling references, words that no table has, evidence that is not there. */
export function linkProblems(input: LinkInput): readonly Problem[] {
  const problems: Problem[] = [];
  const declared = new Map<string, Place | undefined>();
  const idsByPrefix = new Map<string, readonly string[]>();
  let effort = EFFORT;
  forEachEntity((kind, data, place) => {
    const label = `${kind}/${String(data.id)}`;
    const first = declared.get(label);
    if (first) problems.push(duplicate(label, place, first));
    else declared.set(label, place);
  });
  for (const label of labelsOfBroken(input.broken)) if (!declared.has(label)) declared.set(label, undefined);
  forEachEntity((kind, data, place) => visitStruct(kind, data, place));
  forEachEntity((kind, data, place) => kind === "flow" && visitMovedFields(data, place));
  return [...problems, ...ambiguousHandlers()];

  function forEachEntity(visit: (kind: Kind, data: Record<string, unknown>, place: Place) => void): void {
    for (const { source, document } of input.documents) {
      const value = source.documents[document]!.value as Record<string, Record<string, unknown>[] | undefined>;
      for (const kind of KINDS)
        for (const [index, data] of (value[COLLECTIONS[kind]] ?? []).entries())
          visit(kind, data, { source, document, path: [COLLECTIONS[kind], index] });
    }
  }

  function visitStruct(name: string, data: Record<string, unknown>, place: Place): void {
    const shapes = input.shapes[name] ?? {};
    for (const [key, value] of Object.entries(data)) {
      const shape = shapes[key];
      if (shape && value !== null) visit(shape, value, { ...place, path: [...place.path, key] });
    }
    if (shapes.path?.document) visitEvidence(data, place);
  }

  function visit(shape: Shape, value: unknown, place: Place): void {
    if (Array.isArray(value)) {
      const of = shape.type.type === "list" ? shape.type.of : shape.type;
      for (const [index, item] of value.entries())
        visit({ ...shape, type: of }, item, { ...place, path: [...place.path, index] });
    } else if (shape.ref) visitReference(shape.ref, String(value), place);
    else if (shape.vocabulary) visitWord(shape.vocabulary, String(value), place);
    else if (shape.type.type === "struct") visitStruct(shape.type.name, value as Record<string, unknown>, place);
    else if (shape.type.type === "map")
      for (const [key, item] of Object.entries(value as object))
        visit({ type: shape.type.of, required: false }, item, { ...place, path: [...place.path, key] });
  }

  function visitReference(kind: Kind | "any", id: string, place: Place): void {
    const label = kind === "any" ? id : `${kind}/${id}`;
    if (declared.has(label)) return;
    const prefix = kind === "any" ? "" : `${kind}/`;
    const near = suggest(id, () => idsOf(prefix));
    const twin = near ? declared.get(`${prefix}${near}`) : undefined;
    const en = label.includes("/") ? label.replace("/", " '") : `'${label}`;
    problems.push({
      code: "manifest/dangling-reference",
      message: { en: `there is no ${en}'`, zh: `没有${nameZh(label)}` },
      // Who or what is meant is a fact: a near id is shown, and left to people to write.
      ...(near && { hint: didYouMean(near) }),
      at: where(place, "value"),
      ...(twin && {
        related: [
          {
            at: where({ ...twin, path: [...twin.path, "id"] }, "value"),
            note: { en: "declared here", zh: "在此声明" },
          },
        ],
      }),
    });
  }

  function idsOf(prefix: string): readonly string[] {
    const known = idsByPrefix.get(prefix);
    if (known) return known;
    const labels = [...declared.keys()].filter((one) => one.startsWith(prefix));
    const ids = labels.map((one) => one.slice(prefix.length));
    idsByPrefix.set(prefix, ids);
    return ids;
  }

  function suggest(word: string, words: () => readonly string[]): string | undefined {
    if (effort <= 0) return undefined;
    const candidates = words();
    effort -= word.length * candidates.length;
    return closest(word, candidates);
  }

  function visitWord(vocabulary: NonNullable<Shape["vocabulary"]>, word: string, place: Place): void {
    const tables: Record<typeof vocabulary, Readonly<Record<string, unknown>>> = {
      category: input.tables.categories,
      region: input.tables.regions,
      "app-type": input.tables.app_types,
      service: input.tables.services,
    };
    const table = tables[vocabulary];
    if (vocabulary === "region" ? findRegion(input.tables, word) : Object.hasOwn(table, word)) return;
    if (vocabulary === "category" && word === "none") return;
    const words = () => Object.keys(table);
    const near = suggest(word, words);
    const names: Record<typeof vocabulary, Text> = {
      category: { en: "kind of data", zh: "数据类别" },
      region: { en: "region", zh: "地域" },
      "app-type": { en: "type of app", zh: "应用类型" },
      service: { en: "service", zh: "服务" },
    };
    const what = names[vocabulary];
    problems.push({
      code: `manifest/unknown-${vocabulary}`,
      message: { en: `unknown ${what.en} '${word}'`, zh: `未知的${what.zh}“${word}”` },
      hint: near
        ? didYouMean(near)
        : (ofPack(word) ?? {
            en: `\`hegui schema ${vocabulary}\` lists them`,
            zh: `\`hegui schema ${vocabulary}\` 可列出全部`,
          }),
      at: where(place, "value"),
      ...(near && isSlip(word, near, words()) && replacing(place, near)),
    });
  }

  function visitEvidence(data: Record<string, unknown>, place: Place): void {
    if (typeof data.path !== "string") return;
    const hash = input.documentHash(data.path);
    const at = where({ ...place, path: [...place.path, hash === undefined ? "path" : "sha256"] }, "value");
    if (hash === undefined)
      problems.push({
        code: "manifest/missing-evidence",
        message: { en: `the document '${data.path}' is not in the workspace`, zh: `工作区中没有文件“${data.path}”` },
        hint: { en: "write a path from the root of the repository", zh: "请填写相对于仓库根目录的路径" },
        at,
      });
    else if (typeof data.sha256 === "string" && data.sha256 !== hash)
      problems.push({
        code: "manifest/changed-evidence",
        message: {
          en: `the document '${data.path}' has changed since it was recorded`,
          zh: `文件“${data.path}”在登记后已变更`,
        },
        hint: { en: `review it, then write sha256: ${hash}`, zh: `复核后写入 sha256: ${hash}` },
        at,
      });
  }

  function visitMovedFields(data: Record<string, unknown>, place: Place): void {
    const from = declared.get(`dataset/${String(data.from)}`);
    if (!from || !Array.isArray(data.fields)) return;
    const dataset = valueAt(from) as { fields: readonly { name: string }[] };
    const names = dataset.fields.map((field) => field.name);
    const moved: readonly string[] = data.fields;
    moved.forEach((name, index) => {
      if (names.includes(name)) return;
      const near = suggest(name, () => names);
      const here = { ...place, path: [...place.path, "fields", index] };
      const isMeant = near && isSlip(name, near, names) && !moved.includes(near);
      problems.push({
        code: "manifest/unknown-field",
        message: {
          en: `dataset '${String(data.from)}' has no field '${name}'`,
          zh: `数据集“${String(data.from)}”没有字段“${name}”`,
        },
        hint: near ? didYouMean(near) : { en: `it has ${some(names, ", ")}`, zh: `现有字段：${some(names, "、")}` },
        at: where(here, "value"),
        ...(isMeant && replacing(here, near)),
        related: [
          { at: where({ ...from, path: [...from.path, "fields"] }, "key"), note: { en: "its fields", zh: "其字段" } },
        ],
      });
    });
  }

  function ambiguousHandlers(): readonly Problem[] {
    const organizations = [...declared.keys()].filter((label) => label.startsWith("organization/"));
    if (organizations.length < 2) return [];
    const found: Problem[] = [];
    const names = some(organizations.map((label) => label.slice("organization/".length)).sort(), ", ");
    forEachEntity((kind, data, place) => {
      if (!input.shapes[kind]?.handler || data.handler !== undefined) return;
      found.push({
        code: "manifest/ambiguous-handler",
        message: {
          en: `${kind} '${String(data.id)}' does not say which organization handles it`,
          zh: `${nameZh(`${kind}/${String(data.id)}`)}未说明由哪个组织处理`,
        },
        hint: { en: `add \`handler:\` with one of ${names}`, zh: `请添加 \`handler:\`，可选：${names}` },
        at: where({ ...place, path: [...place.path, "id"] }, "value"),
      });
    });
    return found;
  }
}

/** Letters times candidates that suggestions may compare together: thousands of slips must not cost minutes. */
const EFFORT = 500_000;

function some(words: readonly string[], separator: string): string {
  return words.length > 10 ? `${words.slice(0, 10).join(separator)}${separator}…` : words.join(separator);
}

function valueAt({ source, document, path }: Place): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown>)[key],
    source.documents[document]!.value,
  );
}

/** Ids that broken documents declare, as far as they can be read: their absence must not look like a dangling reference. */
function labelsOfBroken(broken: LinkInput["broken"]): readonly string[] {
  return broken.flatMap(({ source, document }) => {
    const value = source.documents[document]!.value;
    if (typeof value !== "object" || value === null) return [];
    return KINDS.flatMap((kind) => {
      const items = (value as Record<string, unknown>)[COLLECTIONS[kind]];
      if (!Array.isArray(items)) return [];
      const ids = items.map((item: unknown) => (item as { readonly id?: unknown } | null)?.id);
      return ids.filter((id) => typeof id === "string").map((id) => `${kind}/${id}`);
    });
  });
}

function duplicate(label: string, place: Place, first: Place): Problem {
  const [kind, id] = label.split("/");
  return {
    code: "manifest/duplicate-id",
    message: { en: `${kind} '${id}' is declared twice`, zh: `${nameZh(label)}重复声明` },
    hint: { en: "give one of them another id", zh: "请为其中之一更换标识" },
    at: where({ ...place, path: [...place.path, "id"] }, "value"),
    related: [
      {
        at: where({ ...first, path: [...first.path, "id"] }, "value"),
        note: { en: "first declared here", zh: "首次声明于此" },
      },
    ],
  };
}

function nameZh(label: string): string {
  const slash = label.indexOf("/");
  return `${KIND_NAMES_ZH[label.slice(0, slash) as Kind] ?? ""}“${label.slice(slash + 1)}”`;
}

function didYouMean(word: string): Text {
  return { en: `did you mean '${word}'?`, zh: `是否想写“${word}”？` };
}

function where(place: Place, prefer: "key" | "value") {
  return locate(place.source, place.document, place.path, prefer);
}

/** The edit that writes another word at a place, where that can be done. */
function replacing(place: Place, word: string): Pick<Problem, "replacement"> {
  const replacement = rewritten(place.source, place.document, place.path, "value", word);
  return replacement === undefined ? {} : { replacement };
}
