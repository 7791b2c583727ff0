import type { Tables } from "../model/tables.js";
import { sanitise } from "../report/sanitise.js";
import { BAR, type Signal } from "../scan/signal.js";
import type { Text } from "../source/problem.js";
import { draftDatasets, isLiteral, plainName } from "./datasets.js";
import { draftModels, draftRecipients } from "./recipients.js";

/** One entry of a manifest with what it was inferred from. */
export interface Drafted {
  /** As it will be declared; unknown facts are left out. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where code shows it, as `file:line`. */
  readonly seen: readonly string[];
  /** The same for each of its fields, where it has some. */
  readonly fields?: readonly string[];
}

/** Manifests drafted from what a scan saw or another tool's files declare. */
export interface Draft {
  readonly organizations: readonly Drafted[];
  readonly systems: readonly Drafted[];
  readonly datasets: readonly Drafted[];
  readonly activities: readonly Drafted[];
  readonly recipients: readonly Drafted[];
  readonly models: readonly Drafted[];
  /** What was seen and could not be written without inventing something. */
  readonly left: readonly Text[];
}

/** Who handles the data: one organization, of which code shows nothing but that there is one. */
export const HANDLER: Drafted = { data: { id: "our-company" }, seen: [] };

export const EMPTY_DRAFT: Draft = {
  organizations: [],
  systems: [],
  datasets: [],
  activities: [],
  recipients: [],
  models: [],
  left: [],
};

/** Drafts manifests from what a scan is sure of. */
export function draftFrom(signals: readonly Signal[], tables: Pick<Tables, "services">): Draft {
  const sure = signals.filter((one) => one.sure >= BAR);
  const recipients = draftRecipients(sure, tables);
  const vendors = new Set(recipients.drafted.map((one) => one.data.id));
  const models = draftModels(sure, (service) => (vendors.has(service) ? service : undefined));
  return {
    ...EMPTY_DRAFT,
    systems: draftSystems(sure),
    datasets: draftDatasets(sure),
    recipients: recipients.drafted,
    models: models.drafted,
    left: [...recipients.left, ...models.left, ...leftOf(sure)],
  };
}

/** What only people can place in a manifest; each thing once, where it is seen first. */
function leftOf(signals: readonly Signal[]): readonly Text[] {
  const first = new Map<string, Text>();
  for (const signal of signals) {
    const text = leftToPeople(signal, placeOf(signal));
    if (text && !first.has(signal.key)) first.set(signal.key, text);
  }
  return [...first.values()];
}

function leftToPeople(signal: Signal, place: string): Text | undefined {
  switch (signal.kind) {
    case "field":
      return isLiteral(signal)
        ? {
            en: `${signal.category} written out (${place}): take it out of the code, or declare whose data it is`,
            zh: `代码中直接写有 ${signal.category}（${place}）：请移除，或者声明其所属数据集`,
          }
        : undefined;
    case "region": {
      const where = signal.region ?? signal.territory ?? "";
      return {
        en: `region ${where} (${place}): add it to \`stored_in\` of the datasets that lie there`,
        zh: `地域 ${where}（${place}）：请在存放于该地域的数据集的 \`stored_in\` 中补充`,
      };
    }
    case "permission":
      return {
        en: `${signal.api} (${place}): list it in \`privacy_interfaces\` if the privacy guide names it`,
        zh: `${signal.api}（${place}）：隐私保护指引已载明的，请填入 \`privacy_interfaces\``,
      };
    case "exposure":
      return {
        en: `${signal.category} in ${signal.into} (${place}): mask it, or declare the flow or use`,
        zh: `${signal.category} 进入 ${signal.into}（${place}）：请脱敏，或者声明相应的数据流、用途`,
      };
    case "capability":
      return DECLARED_BY_PEOPLE.has(signal.capability ?? "")
        ? {
            en: `${signal.capability} (${place}): declare the system or AI service that does it`,
            zh: `${signal.capability}（${place}）：请声明相应的系统或者人工智能服务`,
          }
        : undefined;
    default:
      return undefined;
  }
}

/** Uses of AI that a manifest must say more of than code shows. */
const DECLARED_BY_PEOPLE: ReadonlySet<string> = new Set([
  "face-recognition",
  "face-edit",
  "voice-clone",
  "training",
  "label-removal",
]);

/** A mini-program shows by the interfaces of its platform. */
function draftSystems(signals: readonly Signal[]): readonly Drafted[] {
  const interfaces = signals.filter((one) => one.kind === "permission");
  if (interfaces.length === 0) return [];
  return [{ data: { id: "mini-program", type: "mini-program" }, seen: [placeOf(interfaces[0]!)] }];
}

export function placeOf({ at }: Pick<Signal, "at">): string {
  return sanitise(`${at.file}:${at.start.line}`);
}

/** Two drafts as one; of two entries with one id the first stays, and a dataset gets the fields of both. */
export function merged(a: Draft, b: Draft): Draft {
  const join = (key: Exclude<keyof Draft, "left">) => {
    const ids = new Set(a[key].map((one) => one.data.id));
    return [...a[key], ...b[key].filter((one) => !ids.has(one.data.id))];
  };
  const more = new Map(b.datasets.map((one) => [one.data.id, one]));
  return {
    organizations: join("organizations"),
    systems: join("systems"),
    datasets: join("datasets").map((one) => withFields(one, more.get(one.data.id))),
    activities: join("activities"),
    recipients: join("recipients"),
    models: join("models"),
    left: [...a.left, ...b.left],
  };
}

/** The dataset with those fields of another that it does not name. */
function withFields(one: Drafted, other: Drafted | undefined): Drafted {
  if (!other || other === one) return one;
  const own = fieldsOf(one);
  const names = new Set(own.map(({ name }) => plainName(String(name))));
  const added = fieldsOf(other).flatMap((field, index) =>
    names.has(plainName(String(field.name))) ? [] : [{ field, place: other.fields?.[index] ?? "" }],
  );
  return {
    data: { ...one.data, fields: [...own, ...added.map(({ field }) => field)] },
    seen: [...one.seen, ...other.seen],
    fields: [...own.map((_, index) => one.fields?.[index] ?? ""), ...added.map(({ place }) => place)],
  };
}

function fieldsOf({ data }: Drafted): readonly Readonly<Record<string, unknown>>[] {
  return data.fields as readonly Readonly<Record<string, unknown>>[];
}
