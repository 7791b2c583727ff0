import type { Call, Setting, Value } from "../outline.js";
import type { Signal } from "../signal.js";
import { type HostFacts, lookUpHost } from "../vocabulary/host.js";
import { globMatches } from "../vocabulary/hosts.js";
import type { Library, LibraryProvider } from "../vocabulary/libraries.js";
import type { Services } from "../vocabulary/services.js";
import { connectionOf } from "./connections.js";
import { dependencyLibrary, type LibraryCall, type LibraryUse, libraryUses } from "./libraries.js";
import { modelIn, modelsOf } from "./models.js";
import type { Place, Reach } from "./reach.js";
import { regionOptions } from "./regions.js";
import { placeOf, type Resolver } from "./resolve.js";
import { asksModel, type HostSighting, hostFields } from "./sighting.js";

/** AI providers and runtimes: base URLs in code, then in the configuration, then the default hosts of libraries. */
export function detectProviders(
  resolver: Resolver,
  services: Services,
  hosts: readonly HostSighting[],
): readonly Signal[] {
  const called = [...resolver.files].flatMap(([file, reach]) =>
    libraryUses(reach, services).flatMap((use) => librarySignals(use, file, reach, resolver, services)),
  );
  const sighted = hosts.flatMap((one) => hostSignals(one, services));
  const others = [...resolver.files].flatMap(([file, reach]) => [
    ...dependencySignals(file, reach, resolver, services),
    ...settingSignals(file, reach, resolver, services),
    ...environmentSignals(file, reach, resolver, services),
  ]);
  return modelsOf(resolver, services, [...sighted, ...called, ...others]);
}

function hostSignals({ facts, place, sure, chain, text }: HostSighting, services: Services): readonly Signal[] {
  const { provider, weak, use } = facts;
  if (!provider) return [];
  const telling = asksModel(text);
  const certain = use === "download" || (weak && !telling) ? 0.4 : sure;
  const kind = services.providers[provider]!.kind;
  return [signalOf(provider, place, certain, kind === "runtime" ? [...chain, "runtime"] : chain, facts)];
}

function signalOf(
  id: string,
  place: Place,
  sure: number,
  chain: readonly string[],
  facts: HostFacts | undefined,
  more: Partial<Signal> = {},
): Signal {
  const at = { at: place.at, seen: place.seen };
  const told = facts ? hostFields(facts) : undefined;
  const end = more.region ?? told?.host ?? "unknown";
  return {
    kind: "provider",
    key: `provider/${id}/${end}`,
    ...at,
    sure,
    chain,
    service: id,
    where: "unknown",
    ...told,
    ...more,
  };
}

function librarySignals(
  use: LibraryUse,
  file: string,
  reach: Reach,
  resolver: Resolver,
  services: Services,
): readonly Signal[] {
  const { classes, routers } = services.libraries;
  const starting = use.calls.filter((one) => one.starts && /^(?:[^a]|a(?!dd))/.test(one.imported));
  const routes = routers.includes(use.library.name);
  const calls = routes ? use.calls : starting.length > 0 ? starting : use.calls.slice(0, 1);
  return calls.flatMap((one) => {
    const own = Object.hasOwn(classes, one.imported) ? classes[one.imported] : mainProvider(use.library);
    const provider = own ?? (routes ? routedProvider(one.call, services) : undefined);
    return provider ? callSignals(provider, one, use, file, reach, resolver, services) : [];
  });
}

/** The provider that a library stands for when nothing else is said. */
function mainProvider({ providers }: Library): LibraryProvider | undefined {
  return providers.find((one) => !one.weak);
}

/** The provider that a model's name leads to: `openai/gpt-4o`, `anthropic:claude-sonnet-4`, `gpt-4o`. */
function routedProvider(call: Call, services: Services): LibraryProvider | undefined {
  const [first] = call.args;
  const model = modelIn(call) ?? (first?.is === "text" ? first.text : "");
  const [, prefix, rest] = /^([\w-]+)[/:](.+)$/.exec(model) ?? [];
  const { routes } = services.libraries;
  if (Object.hasOwn(routes, model)) return routes[model];
  if (prefix !== undefined && rest) return Object.hasOwn(routes, prefix) ? routes[prefix] : undefined;
  if (!services.overseasModels.some((pattern) => globMatches(pattern, model))) return undefined;
  const id = services.models.find(({ pattern }) => globMatches(pattern, model))?.provider;
  return Object.values(routes).find((one) => one.id === id);
}

function callSignals(
  provider: LibraryProvider,
  one: LibraryCall,
  use: LibraryUse,
  file: string,
  reach: Reach,
  resolver: Resolver,
  services: Services,
): readonly Signal[] {
  const place = placeOf(resolver.files, file, one.call.at);
  if (!place) return [];
  const chain = [`${one.call.how === "new" ? "new " : ""}${one.call.callee}`, `import ${use.module}`];
  const connection = connectionOf(one, file, reach, resolver, services);
  if (connection.is === "told") return [];
  const model = modelIn(one.call);
  const told = { ...(model && { model }) };
  if (connection.is === "open")
    return [signalOf(provider.id, place, 0.5, [...chain, "base URL not known"], undefined, told)];
  if (baseInEnvironment(provider.id, file, resolver, services)) return [];
  const region = regionOptions(one.call, file, reach, resolver, services)[0];
  if (region) {
    const { region: id, where, territory } = region;
    return [
      signalOf(provider.id, place, 0.85, chain, undefined, {
        ...told,
        region: id,
        where,
        ...(territory && { territory }),
      }),
    ];
  }
  const host = provider.host && provider.host !== "ask" ? provider.host : undefined;
  const facts = host === undefined ? undefined : lookUpHost(host, services);
  return [
    signalOf(provider.id, place, facts ? 0.8 : 0.7, facts ? [...chain, `default host ${host}`] : chain, facts, told),
  ];
}

/** SDKs read `OPENAI_BASE_URL` and the like by themselves: what it is set to is told of where it is set. */
function baseInEnvironment(provider: string, file: string, resolver: Resolver, services: Services): boolean {
  return Object.entries(services.env).some(
    ([name, row]) =>
      row.provider === provider &&
      /(?:BASE_URL|API_BASE|ENDPOINT|_HOST|_URL)$/.test(name) &&
      resolver
        .environment(name, file)
        .some(({ value, file: where }) => resolver.resolve(value, where).some(({ text }) => /\/\/|\./.test(text))),
  );
}

function dependencySignals(
  file: string,
  { dependencies }: Reach,
  resolver: Resolver,
  services: Services,
): readonly Signal[] {
  return dependencies
    .filter(({ dev }) => !dev)
    .flatMap(({ ecosystem, name, at }) => {
      const provider = mainProvider(dependencyLibrary(services, ecosystem, name) ?? NOTHING);
      const place = placeOf(resolver.files, file, at);
      return provider && place ? [signalOf(provider.id, place, 0.5, [`${ecosystem} ${name}`], undefined)] : [];
    });
}

const NOTHING: Library = { name: "", services: [], providers: [] };

/** `spring.ai.<provider>.api-key` without a base URL beside it. */
function settingSignals(file: string, reach: Reach, resolver: Resolver, services: Services): readonly Signal[] {
  return reach.settings.flatMap((setting) => {
    const section = springSection(setting);
    if (!section || reach.settings.some((one) => springSection(one, /^(?:base-?url|endpoint)$/i) === section))
      return [];
    const { modules, packages } = services.libraries;
    const known = [`org.springframework.ai.${section}`, `com.alibaba.cloud.ai.${section}`].find((one) =>
      Object.hasOwn(modules.maven, one),
    );
    const provider = known && mainProvider(packages.maven[modules.maven[known]![0]!] ?? NOTHING);
    const place = placeOf(resolver.files, file, setting.at);
    if (!provider || !place) return [];
    const facts = provider.host ? lookUpHost(provider.host, services) : undefined;
    return [
      signalOf(
        provider.id,
        place,
        0.75,
        [setting.path.join("."), ...(facts ? [`default host ${facts.host}`] : [])],
        facts,
      ),
    ];
  });
}

/** The provider's part of a key of Spring AI. */
function springSection({ path }: Setting, key = /^api-?key$/i): string | undefined {
  const all = path.flatMap((part) => part.split("."));
  const [spring, ai, section] = all;
  return spring === "spring" && ai === "ai" && all.length > 3 && key.test(all.at(-1)!) ? section : undefined;
}

/** Keys of providers in the environment: a hint, never proof. */
function environmentSignals(file: string, reach: Reach, resolver: Resolver, services: Services): readonly Signal[] {
  const found = new Map<string, Place>();
  const add = (name: string, at: { from: number; to: number }) => {
    const place = Object.hasOwn(services.env, name) ? placeOf(resolver.files, file, at) : undefined;
    if (place && !found.has(name)) found.set(name, place);
  };
  for (const { path, value, at } of reach.settings) {
    add(path.at(-1) ?? "", at);
    add(value.split("=", 1)[0]!, at);
  }
  for (const value of valuesIn(reach)) if (value.is === "env") add(value.name, value.at);
  return [...found].map(([name, place]) => {
    const { provider, weak } = services.env[name]!;
    return signalOf(provider, place, weak ? 0.2 : 0.4, [name], undefined);
  });
}

function valuesIn({ constants, calls }: Reach): readonly Value[] {
  return [
    ...constants.map((one) => one.value),
    ...calls.flatMap((call: Call) => [...call.args, ...call.named.map((one) => one.value)]),
  ];
}
