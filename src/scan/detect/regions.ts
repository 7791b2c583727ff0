import type { Call, Setting, Value } from "../outline.js";
import type { Signal, Where } from "../signal.js";
import { providersOf, regionOf } from "../vocabulary/clouds.js";
import type { Services } from "../vocabulary/services.js";
import { blockCloud, cloudOf, cloudOfCall, cloudOfFile, cloudOfProduct } from "./clouds.js";
import { isIndex, settingValue } from "./environment.js";
import { chainOf, optionsOf } from "./options.js";
import type { Place, Reach } from "./reach.js";
import type { Resolver } from "./resolve.js";
import { lastName, normalKey, regionConstant } from "./roles.js";
import { type HostSighting, toldChain } from "./sighting.js";

/** A region that code or configuration names. */
export interface RegionSighting {
  /** provider:id */
  readonly region: string;
  readonly where: Where;
  readonly territory?: string;
  readonly place: Place;
  readonly sure: number;
  readonly chain: readonly string[];
}

/** Regions of clouds: in hosts, in the options of clients, in Terraform, CloudFormation, Kubernetes and compose. */
export function detectRegions(
  resolver: Resolver,
  services: Services,
  hosts: readonly HostSighting[],
): readonly Signal[] {
  const found = [...resolver.files].flatMap(([file, reach]) => [
    ...reach.calls.flatMap((call) => regionOptions(call, file, reach, resolver, services)),
    ...reach.constants.flatMap(({ name, value }) =>
      isRegionName(name) ? regionsOf(value, cloudOf(name), name, file, resolver, services) : [],
    ),
    ...reach.settings.flatMap((setting) => settingRegions(setting, file, reach, resolver, services)),
  ]);
  return [...hosts.flatMap(hostRegion), ...found].map(signalOf);
}

function hostRegion({ facts, place, sure, chain }: HostSighting): readonly RegionSighting[] {
  const { region, where, territory } = facts;
  return region ? [{ region, where, ...(territory && { territory }), place, sure: Math.min(sure, 0.85), chain }] : [];
}

function signalOf({ region, where, territory, place, sure, chain }: RegionSighting): Signal {
  const facts = { region, where, ...(territory && { territory }) };
  return { kind: "region", key: `region/${region}`, at: place.at, seen: place.seen, sure, chain, ...facts };
}

const REGION_KEYS = /(?:region|regionid|regionname|regions|location|zone|zoneid|zones)$/;

/** Whether a key names the region of a cloud. */
function isRegionName(name: string): boolean {
  return REGION_KEYS.test(normalKey(lastName(name)));
}

/** The regions in the options, arguments and chain of a call. */
export function regionOptions(
  call: Call,
  file: string,
  reach: Reach,
  resolver: Resolver,
  services: Services,
): readonly RegionSighting[] {
  const cloud = cloudOfCall(call, reach, services);
  const chained = [call, ...chainOf(call, reach)].filter((one) => isRegionSetter(lastName(one.callee)));
  const values = [
    ...optionsOf(call).filter(({ key }) => isRegionName(key)),
    ...chained.flatMap((one) => one.args.slice(0, 1).map((value) => ({ key: lastName(one.callee), value }))),
    ...placedRegions(call, cloud, file, resolver, services),
  ];
  return values.flatMap(({ key, value }) =>
    regionsOf(value, cloud, `${call.callee.slice(0, 60)} ${key}`, file, resolver, services),
  );
}

/** Arguments that are ids of the cloud's regions: `new SmsClient(credential, "ap-guangzhou")`. */
function placedRegions(
  call: Call,
  cloud: string | undefined,
  file: string,
  resolver: Resolver,
  { clouds }: Services,
): readonly { readonly key: string; readonly value: Value }[] {
  if (
    !cloud ||
    (call.how !== "new" && !/^(?:[A-Z]|new|client|get_?(?:profile|client)|resource)/i.test(lastName(call.callee)))
  )
    return [];
  return call.args.slice(0, 5).flatMap((value) => {
    if (regionConstant(pathOf(value))) return [{ key: "", value }];
    const texts = TOLD.has(value.is) ? resolver.resolve(value, file) : [];
    return texts.some(({ text }) => text.includes("-") && regionOf(clouds, cloud, text)) ? [{ key: "", value }] : [];
  });
}

const TOLD: ReadonlySet<Value["is"]> = new Set<Value["is"]>(["text", "name", "env"]);

function isRegionSetter(name: string): boolean {
  return /^(?:with|set)?(?:aws)?region(?:id|name)?$/i.test(name);
}

function regionsOf(
  value: Value,
  cloud: string | undefined,
  how: string,
  file: string,
  resolver: Resolver,
  services: Services,
): readonly RegionSighting[] {
  const texts = constantRegion(value, file, resolver, services, cloud) ?? resolver.resolve(value, file);
  return texts.flatMap(({ text, place, chain }) => {
    const found = matchRegion(services, cloud, text);
    if (!found) return [];
    const { provider, id, region, sure } = found;
    const where = region.where as Where;
    return [
      { region: `${provider}:${id}`, where, territory: region.territory, place, sure, chain: toldChain(how, chain) },
    ];
  });
}

/** `Region.EU_CENTRAL_1`, `regions.Guangzhou`, `Region.huanan()`: an SDK's own constant. */
function constantRegion(
  value: Value,
  file: string,
  resolver: Resolver,
  { clouds }: Services,
  cloud: string | undefined,
) {
  const path = pathOf(value);
  const [name, place] = [regionConstant(path), resolver.files.get(file)?.places[value.at.from]];
  if (!name || !place) return undefined;
  const ids = Object.keys(clouds.regions[cloud ?? ""] ?? {}).filter((id) => id.endsWith(`-${name}`));
  const text = Object.hasOwn(QINIU, name) ? QINIU[name]! : ids.length === 1 ? ids[0]! : name;
  return [{ text, place, chain: [path] }];
}

function pathOf(value: Value): string {
  if (value.is === "name") return value.path;
  return value.is === "call" && value.call.args.length === 0 ? value.call.callee : "";
}

/** How constants of Qiniu's libraries name its regions. */
const QINIU: Readonly<Record<string, string>> = {
  huadong: "z0",
  huabei: "z1",
  huanan: "z2",
  beimei: "na0",
  xinjiapo: "as0",
  zone0: "z0",
  zone1: "z1",
  zone2: "z2",
  region0: "z0",
  region1: "z1",
  region2: "z2",
};

/** The region that an id means at a cloud; where no cloud is known, only what all clouds with that id agree on. */
export function matchRegion(services: Services, cloud: string | undefined, text: string) {
  const { clouds } = services;
  const id = text.replace(/^(?:oss|s3|cos|tos|obs)[-.]/, "");
  if (id.length > 40 || !/^[A-Za-z][A-Za-z0-9-]*$/.test(id)) return undefined;
  if (cloud) {
    const found = regionOf(clouds, cloud, id);
    return found ? { provider: cloud, ...found, sure: 0.9 } : undefined;
  }
  // Without a cloud a short word such as `global` or `bj` says nothing.
  if (!/-|\d/.test(id)) return undefined;
  const all = providersOf(clouds, id);
  const [first] = all;
  if (!first || all.some(({ region }) => region.territory !== first.region.territory)) return undefined;
  return { ...first, sure: all.length === 1 ? 0.8 : 0.7 };
}

function settingRegions(
  setting: Setting,
  file: string,
  reach: Reach,
  resolver: Resolver,
  services: Services,
): readonly RegionSighting[] {
  const { path, value, at } = setting;
  const listed = /^([A-Z][A-Z0-9_]*)=(.*)$/s.exec(value);
  const key = listed ? listed[1]! : ([...path].reverse().find((part) => !isIndex(part)) ?? "");
  const told =
    isRegionName(key) ||
    isRegionParent(path) ||
    /^topology\.kubernetes\.io\/(?:region|zone)$/.test(key) ||
    isNamedRegion(reach, setting);
  if (!told) return [];
  const cloud = cloudOf(key) ?? cloudOf(path.join(" ")) ?? blockCloud(path) ?? cloudOfFile(reach);
  const how = path.slice(-3).join(".");
  const text = settingValue(listed ? listed[2]! : value, at);
  const product = cloud ? undefined : cloudOfProduct([...path, key].join("."));
  const found = product ? regionsOf(text, product, how, file, resolver, services) : [];
  return found.length > 0 ? found : regionsOf(text, cloud, how, file, resolver, services);
}

/** `region.static`, `region.default` */
function isRegionParent(path: readonly string[]): boolean {
  const [last, above] = path.flatMap((part) => part.split(".")).reverse();
  return /^(?:static|default|name|id)$/.test(last ?? "") && above !== undefined && isRegionName(above);
}

/** `value` beside `name: AWS_REGION`. */
function isNamedRegion(reach: Reach, { path }: Setting): boolean {
  return path.at(-1) === "value" && regionNames(reach).has(parentOf(path));
}

const named = new WeakMap<Reach, ReadonlySet<string>>();

/** Where a file has a `name` that speaks of a region. */
function regionNames(reach: Reach): ReadonlySet<string> {
  const known = named.get(reach);
  if (known) return known;
  const all = reach.settings.filter(({ path, value }) => path.at(-1) === "name" && isRegionName(value));
  const parents = new Set(all.map(({ path }) => parentOf(path)));
  named.set(reach, parents);
  return parents;
}

function parentOf(path: readonly string[]): string {
  return path.slice(0, -1).join("\0");
}
