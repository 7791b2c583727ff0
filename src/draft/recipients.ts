import type { Tables } from "../model/tables.js";
import { sanitise } from "../report/sanitise.js";
import type { Signal } from "../scan/signal.js";
import type { Text } from "../source/problem.js";
import { type Drafted, placeOf } from "./draft.js";

/** What was drafted, and what was seen and could not be. */
interface Partly {
  readonly drafted: readonly Drafted[];
  readonly left: readonly Text[];
}

/** One recipient for each service or AI provider; where its country is not known it cannot be declared. */
export function draftRecipients(signals: readonly Signal[], tables: Pick<Tables, "services">): Partly {
  const drafted: Drafted[] = [];
  const left: Text[] = [];
  for (const [id, all] of byService(signals)) {
    const row = Object.hasOwn(tables.services, id) ? tables.services[id] : undefined;
    const country = row?.country ?? countryOf(all);
    const seen = all.slice(0, 3).map(placeOf);
    const title = row?.title ?? id;
    if (country) drafted.push({ data: { id, title, country, services: [id] }, seen });
    else left.push(withoutCountry(`${title} (${seen[0]})`));
    const abroad = country === "CN" ? all.find((one) => isAbroad(one) && !runsElsewhere(one)) : undefined;
    if (abroad) left.push(calledAbroad(`${title} (${placeOf(abroad)})`));
  }
  return { drafted, left };
}

/** One AI service for each provider that generates; what people meet it as is for people to say. */
export function draftModels(signals: readonly Signal[], vendorOf: (service: string) => string | undefined): Partly {
  const drafted: Drafted[] = [];
  const left: Text[] = [];
  for (const [id, all] of byService(signals.filter((one) => one.kind === "provider"))) {
    if (all.every((one) => BEHIND.has(one.capability ?? ""))) continue;
    const [name, ...others] = new Set(
      all.flatMap((one) => (BEHIND.has(one.capability ?? "") ? [] : (one.model ?? []))),
    );
    const territory = all.find((one) => one.territory)?.territory;
    const vendor = vendorOf(id);
    const base = { ...(name && { name }), ...(vendor && { vendor }), ...(territory && { runs_in: territory }) };
    const data = { id: `${id}-service`, ...(Object.keys(base).length > 0 && { base }) };
    drafted.push({ data, seen: all.slice(0, 3).map(placeOf) });
    left.push(...others.map((other) => anotherModel(sanitise(other), id)));
  }
  return { drafted, left };
}

/** Uses of AI that work behind a service and that nobody meets. */
const BEHIND: ReadonlySet<string> = new Set(["embedding", "speech-to-text"]);

/** The place that all calls show: where data is received, the operator is taken to be. */
function countryOf(signals: readonly Signal[]): string | undefined {
  const places = new Set(signals.map((one) => (one.where === "mainland" ? "CN" : one.territory)));
  const [place] = places;
  return places.size === 1 ? place : undefined;
}

function isAbroad({ where }: Signal): boolean {
  return where !== undefined && where !== "mainland" && where !== "unknown";
}

/** The model that is drafted says so. */
function runsElsewhere({ kind, territory }: Signal): boolean {
  return kind === "provider" && territory !== undefined;
}

function withoutCountry(what: string): Text {
  return {
    en: `${what}: declare its recipient with the country of its operator`,
    zh: `${what}：请声明其接收方，并填写运营者所在国家或者地区`,
  };
}

function calledAbroad(what: string): Text {
  return {
    en: `${what}: the code calls a host outside the mainland; declare the flow with its \`destination\``,
    zh: `${what}：代码访问其境外主机；请声明数据流并填写 \`destination\``,
  };
}

function anotherModel(model: string, service: string): Text {
  return {
    en: `model ${model} of ${service}: declare the AI service that calls it`,
    zh: `${service} 的模型 ${model}：请声明调用该模型的人工智能服务`,
  };
}

function byService(signals: readonly Signal[]): ReadonlyMap<string, readonly Signal[]> {
  const found = new Map<string, Signal[]>();
  for (const signal of signals) {
    if (!signal.service || (signal.kind !== "service" && signal.kind !== "provider")) continue;
    const known = found.get(signal.service);
    if (known) known.push(signal);
    else found.set(signal.service, [signal]);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
