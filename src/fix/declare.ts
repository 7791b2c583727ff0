import { draftDatasets, fieldOf, holderOf, isLiteral, plainName } from "../draft/datasets.js";
import type { Drafted } from "../draft/draft.js";
import { slug, uniqueId } from "../draft/name.js";
import { draftModels, draftRecipients } from "../draft/recipients.js";
import { COLLECTIONS, type Kind } from "../manifest/kind.js";
import { boundTo, recipientsOf } from "../model/derive/declared.js";
import type { Entity, Model } from "../model/entity.js";
import type { Signal } from "../scan/signal.js";
import { itemAdded, keyAdded } from "../source/insert.js";
import type { Source } from "../source/source.js";
import { inline } from "./inline.js";
import type { FileEdit } from "./replace.js";

/** A sighting with its entity, which knows what is declared. */
interface Seen {
  readonly signal: Signal;
  readonly entity: Entity;
}

/** Declarations of what code shows, each where its like stands; fields go to the dataset that holds them. */
export function declaring(signals: readonly Signal[], model: Model, sources: readonly Source[]): readonly FileEdit[] {
  const open = (fact: "declared" | "ai_declared", ...kinds: readonly Signal["kind"][]): readonly Seen[] =>
    signals.flatMap((signal) => {
      const entity = kinds.includes(signal.kind) ? model.find("signal", signal.key) : undefined;
      return entity?.get(fact) === false ? [{ signal, entity }] : [];
    });
  const seen = open("declared", "field").filter(({ signal }) => signal.name && !isLiteral(signal));
  const fields = seen.map((one) => ({ ...one, home: homeOf(one, model) }));
  const homeless = fields.flatMap(({ signal, home }) => (home ? [] : [signal]));
  const services = open("declared", "service", "provider").map(({ signal }) => signal);
  const recipients = newOnes("recipient", draftRecipients(services, model.tables).drafted, model);
  const providers = open("ai_declared", "provider");
  const models = draftModels(
    providers.map(({ signal }) => signal),
    (service) => vendorOf(service, providers, model, recipients),
  );
  // What lies deeper comes first: at the end of a file all of it is written at one place.
  return [
    ...addedFields(fields, sources),
    ...[
      added("dataset", newOnes("dataset", draftDatasets(homeless), model), sources),
      added("recipient", recipients, sources),
      added("model", newOnes("model", models.drafted, model), sources),
    ]
      .flat()
      .sort((a, b) => Number(a.isKey) - Number(b.isKey)),
  ];
}

/** The dataset that the code is bound to, or one for all code that has its name. */
function homeOf({ signal, entity }: Seen, model: Model): Entity | undefined {
  const name = slug(holderOf(signal));
  const candidates = boundTo(entity, model, "dataset");
  const named = candidates.find(({ id }) => name !== "" && (id === name || id === `${name}s`));
  return named ?? candidates.find(({ data }) => Array.isArray(data.code) && data.code.length > 0);
}

function vendorOf(
  service: string,
  providers: readonly Seen[],
  model: Model,
  recipients: readonly Drafted[],
): string | undefined {
  const seen = providers.find(({ signal }) => signal.service === service);
  const declared = seen && recipientsOf(seen.entity, model)[0]?.id;
  const drafted = recipients.find(({ data }) => (data.services as readonly string[]).includes(service));
  return declared ?? (drafted && String(drafted.data.id));
}

/** Entries under ids that nobody has. */
function newOnes(kind: Kind, drafted: readonly Drafted[], model: Model): readonly Drafted[] {
  const taken = new Set(model.all(kind).map((one) => one.id));
  return drafted.map((one) => ({ ...one, data: { ...one.data, id: uniqueId(String(one.data.id), taken) } }));
}

/** All new fields of a dataset at once, each name once. */
function addedFields(
  fields: readonly (Seen & { readonly home: Entity | undefined })[],
  sources: readonly Source[],
): readonly FileEdit[] {
  const byHome = new Map<Entity, Map<string, string>>();
  for (const { signal, home } of fields) {
    if (!home) continue;
    const items = byHome.get(home) ?? new Map<string, string>();
    byHome.set(home, items);
    const name = plainName(signal.name ?? "");
    if (!items.has(name)) items.set(name, inline(fieldOf(signal)));
  }
  return [...byHome].flatMap(([{ from }, items]) => {
    const source = sources.find((one) => one.file === from.file);
    const [first, ...rest] = [...items.values()] as [string, ...string[]];
    const edit = source && itemAdded(source, from.document, [...from.path, "fields"], first, ...rest);
    return edit ? [{ file: from.file, edit }] : [];
  });
}

interface Added extends FileEdit {
  /** A collection that was not there. */
  readonly isKey: boolean;
}

/** New entries at the end of the last collection of their kind, or a collection of their own in the first manifest. */
function added(kind: Kind, drafted: readonly Drafted[], sources: readonly Source[]): readonly Added[] {
  const [first, ...rest] = drafted.map(({ data }) => inline(data));
  if (first === undefined) return [];
  const key = COLLECTIONS[kind];
  for (const source of [...sources].reverse())
    for (const document of [...source.documents.keys()].reverse()) {
      const edit = itemAdded(source, document, [key], first, ...rest);
      if (edit) return [{ file: source.file, edit, isKey: false }];
    }
  const list = [first, ...rest].map((item) => `\n  - ${item}`).join("");
  for (const source of sources) {
    const edit = keyAdded(source, 0, [], key, list);
    if (edit) return [{ file: source.file, edit, isKey: true }];
  }
  return [];
}
