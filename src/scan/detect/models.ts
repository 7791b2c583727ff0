import type { Call } from "../outline.js";
import type { Signal } from "../signal.js";
import { globMatches } from "../vocabulary/hosts.js";
import type { Services } from "../vocabulary/services.js";
import { optionsOf } from "./options.js";
import type { Reach } from "./reach.js";
import { placeOf, type Resolver } from "./resolve.js";
import { normalKey } from "./roles.js";

/** The name of the model that a call asks for, where it stands in the call itself. */
export function modelIn(call: Call): string | undefined {
  const option = optionsOf(call).find(({ key }) => MODEL_KEY.test(normalKey(key)))?.value;
  const value = option ?? directModel(call);
  return value?.is === "text" && isModelName(value.text) ? value.text : undefined;
}

const MODEL_KEY = /^(?:model|modelname|modelid|engine|azuredeployment)$/;

/** `kimi("moonshot-v1-8k")` */
function directModel({ callee, how, args }: Call) {
  return !callee.includes(".") && how === "call" ? args[0] : undefined;
}

function isModelName(text: string): boolean {
  return text.length <= 100 && /^[A-Za-z0-9@][\w.:/@-]*$/.test(text) && !text.includes("://");
}

/** A provider whose own hosts are in the mainland, or nobody knows where, calls a closed model from abroad. */
export function isResold(model: string, { where, service }: Signal, services: Services): boolean {
  const name = model.slice(model.lastIndexOf("/") + 1).toLowerCase();
  const known = service === undefined ? undefined : services.providers[service];
  return (
    where !== "overseas" &&
    known?.location !== "self-hosted" &&
    service !== "azure-21vianet" &&
    services.overseasModels.some((pattern) => globMatches(pattern, name))
  );
}

/** Adds, for each call that names a model, a signal of the provider whose client makes the call. */
export function modelsOf(resolver: Resolver, services: Services, signals: readonly Signal[]): readonly Signal[] {
  const noted = (one: Signal): Signal =>
    one.model && isResold(one.model, one, services)
      ? { ...one, chain: [...one.chain, `${one.model} is a closed model from abroad`] }
      : one;
  const strong = signals.filter(({ sure }) => sure >= 0.7);
  const byFile = new Map<string, Signal[]>();
  for (const one of strong) {
    const known = byFile.get(one.at.file);
    if (known) known.push(one);
    else byFile.set(one.at.file, [one]);
  }
  const called = [...resolver.files].flatMap(([file, reach]) =>
    reach.calls.flatMap((call) => {
      const model = modelIn(call);
      const place = model && placeOf(resolver.files, file, call.at);
      if (!model || !place) return [];
      const [client] = clientSignals(call, file, reach, resolver, byFile);
      if (!client) return [];
      const chain = [`${call.callee} model "${model}"`, ...client.chain];
      return [{ ...client, at: place.at, seen: place.seen, model, sure: Math.min(client.sure, 0.8), chain }];
    }),
  );
  return [...signals, ...called].map(noted);
}

/** The signals of the client that a call belongs to: what its name was made of, or all that the file has of one provider. */
function clientSignals(
  call: Call,
  file: string,
  reach: Reach,
  resolver: Resolver,
  byFile: ReadonlyMap<string, readonly Signal[]>,
): readonly Signal[] {
  const own = byFile.get(file) ?? [];
  const inside = own.filter(({ at, model }) => !model && isWithin(at.start.line, call, reach));
  if (inside.length > 0) return inside;
  for (const path of owners(call.callee)) {
    for (const { value, file: where } of resolver.valuesOf(path, file)) {
      const maker = value.is === "call" ? value.call : undefined;
      const home = resolver.files.get(where);
      if (!maker || !home) continue;
      const found = (byFile.get(where) ?? []).filter(({ at }) => isWithin(at.start.line, maker, home));
      if (found.length > 0) return found;
    }
  }
  const only = new Set(own.map(({ key }) => key));
  return only.size === 1 &&
    call.how === "call" &&
    call.callee.includes(".") &&
    /chat|completion|message|generate|embed|response|image/i.test(call.callee)
    ? own
    : [];
}

/** `this.client.chat.completions` → `this.client.chat`, `this.client`. */
function owners(callee: string): readonly string[] {
  const parts = callee.split(".").slice(0, 6);
  if (parts.length === 1) return parts;
  return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join("."));
}

/** Whether a line lies between the first and the last place that a call holds. */
function isWithin(line: number, call: Call, { places }: Reach): boolean {
  const first = places[call.at.from]?.at.start.line;
  if (first === undefined || line < first) return false;
  const last = Math.max(first, ...optionsOf(call).map(({ value }) => places[value.at.from]?.at.start.line ?? first));
  return line <= last;
}
