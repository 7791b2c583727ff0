import { isList, isStruct, unknown } from "../cel/value.js";
import { COLLECTIONS, KINDS, type Kind } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
import type { Source } from "../source/source.js";
import { createCalendar } from "./calendar.js";
import type { Entity, Facts, Model, Sighting } from "./entity.js";
import { createEntity, type StructContext } from "./struct.js";
import type { Tables } from "./tables.js";

export interface ModelInput {
  /** Valid documents: broken ones are left out, their problems fail the run. */
  readonly documents: readonly { readonly source: Source; readonly document: number }[];
  readonly shapes: Shapes;
  readonly facts: Facts;
  readonly tables: Tables;
  readonly asOf: string;
  /** What a scan saw in code; undefined when there was none. */
  readonly signals?: readonly Sighting[] | undefined;
  readonly documentText?: ((path: string) => string | undefined) | undefined;
}

/** Builds and links all entities. Order follows file name, document and place, so that output never depends on input order. */
export function createModel(input: ModelInput): Model {
  const byKind = new Map<Kind, Entity[]>(KINDS.map((kind) => [kind, []]));
  const byLabel = new Map<string, Entity>();
  const backwards = new Map<string, ReadonlyMap<string, readonly Entity[]>>();
  const context: StructContext = { shapes: input.shapes, facts: input.facts, model: () => model };
  const model: Model = {
    asOf: input.asOf,
    tables: input.tables,
    calendar: createCalendar(input.tables.calendar),
    all: (kind) => byKind.get(kind) ?? [],
    find: (kind, id) => byLabel.get(`${kind}/${id}`),
    referring,
    soleOrganization,
    circles: new Set(),
    trail: undefined,
    documentText: (path) => input.documentText?.(path),
    get scanned() {
      return input.signals !== undefined || byKind.get("signal")!.length > 0;
    },
  };
  for (const { source, document } of input.documents) add(source, document);
  for (const { data, at, line, others } of input.signals ?? [])
    place(createEntity(context, "signal", data, { file: at.file, document: 0, path: [] }, { at, line, others }));
  for (const entities of byKind.values()) entities.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return model;

  function add(source: Source, document: number): void {
    const value = source.documents[document]!.value as Readonly<Record<string, unknown>>;
    for (const kind of KINDS) {
      const items = (value[COLLECTIONS[kind]] ?? []) as Readonly<Record<string, unknown>>[];
      items.forEach((data, index) => {
        const from = { file: source.file, document, path: [COLLECTIONS[kind], index] };
        place(createEntity(context, kind, data, from));
      });
    }
  }

  function place(entity: Entity): void {
    if (byLabel.has(entity.label)) return; // the second of two equal ids is a problem of its own
    byLabel.set(entity.label, entity);
    byKind.get(entity.kind)!.push(entity);
  }

  function referring(kind: Kind, key: string, label: string): readonly Entity[] {
    const field = `${kind}.${key}`;
    const index = backwards.get(field) ?? indexBackwards(model.all(kind), key);
    backwards.set(field, index);
    return index.get(label) ?? [];
  }

  function soleOrganization() {
    const organizations = model.all("organization");
    if (organizations.length === 1) return organizations[0]!;
    const reason =
      organizations.length === 0
        ? { en: "no organization is declared", zh: "未声明任何组织" }
        : { en: "it does not say which organization handles it", zh: "未说明由哪个组织处理" };
    return unknown({ entity: "organization/", path: [], reason });
  }
}

/** Who refers to whom by a field, so that reverse links cost one pass over a collection. */
function indexBackwards(entities: readonly Entity[], key: string): ReadonlyMap<string, readonly Entity[]> {
  const index = new Map<string, Entity[]>();
  for (const entity of entities) {
    const value = entity.get(key) ?? null;
    for (const target of isList(value) ? value : [value]) {
      if (!isStruct(target)) continue;
      const known = index.get(target.label);
      if (known) known.push(entity);
      else index.set(target.label, [entity]);
    }
  }
  return index;
}
