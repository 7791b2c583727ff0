import type { Value } from "../outline.js";
import { parseAddress } from "../vocabulary/address.js";
import { type HostFacts, lookUpHost } from "../vocabulary/host.js";
import type { Services } from "../vocabulary/services.js";
import type { LibraryCall } from "./libraries.js";
import { addressOptions, optionsOf } from "./options.js";
import type { Reach } from "./reach.js";
import type { Resolver } from "./resolve.js";
import { isAddressName, lastName, normalKey } from "./roles.js";

/** Where a client that code makes connects to. */
export type Connection =
  /** The code or the configuration names it; the hosts that a table knows. */
  | { readonly is: "told"; readonly facts: readonly HostFacts[] }
  /** Something names it that cannot be read here. */
  | { readonly is: "open" }
  /** Nothing names it: the library's own host. */
  | { readonly is: "default" };

/** Reads off the call that makes a client, and what is known about its arguments, where it connects to. */
export function connectionOf(
  { call }: LibraryCall,
  file: string,
  reach: Reach,
  resolver: Resolver,
  services: Services,
): Connection {
  const spreads = optionsOf(call).flatMap(({ key, value }) => (key === "..." ? [value] : []));
  const options = [
    ...addressOptions(call, reach).map(({ value }) => value),
    ...[...call.args, ...spreads].flatMap((arg) => lateOptions(arg, file, resolver)),
    ...moduleOptions(call.callee, reach),
  ];
  const found = options.flatMap((value) => resolver.resolve(value, file));
  const addresses = found.filter(({ text }) => parseAddress(text) !== undefined || /^[a-z]+:\/\//i.test(text));
  if (addresses.length > 0) {
    return { is: "told", facts: addresses.flatMap(({ text }) => lookUpHost(text, services) ?? []) };
  }
  if (options.some(isOpen) || spreads.some((one) => isWholeName(one, file, resolver))) return { is: "open" };
  return call.args.length === 1 && isWholeName(call.args[0]!, file, resolver) ? { is: "open" } : { is: "default" };
}

/** `cfg.BaseURL = …` before `NewClientWithConfig(cfg)`; `options.baseURL` of `new OpenAI(options)`. */
function lateOptions(arg: Value, file: string, resolver: Resolver): readonly Value[] {
  if (arg.is !== "name") return [];
  const start = `${arg.path}.`;
  return (resolver.files.get(file)?.constants ?? [])
    .filter(({ name }) => name.startsWith(start) && isAddressName(name.slice(start.length)))
    .map(({ value }) => value);
}

/** `openai.api_base = …` */
function moduleOptions(callee: string, reach: Reach): readonly Value[] {
  const root = callee.split(/[.(]/, 1)[0]!;
  return reach.constants
    .filter(({ name }) => name.startsWith(`${root}.`) && isAddressName(name) && name.split(".").length === 2)
    .map(({ value }) => value);
}

function isOpen(value: Value): boolean {
  return (
    value.is === "name" || value.is === "env" || value.is === "call" || value.is === "either" || value.is === "join"
  );
}

/** A single argument that is a name of which nothing is known, and not that of a key. */
function isWholeName(arg: Value, file: string, resolver: Resolver): boolean {
  if (arg.is !== "name" || /key|token|secret|credential|auth|password/.test(normalKey(lastName(arg.path))))
    return false;
  return resolver.valuesOf(arg.path, file).length === 0;
}
