import type { Call, Setting, Value } from "../outline.js";
import type { Signal, Where } from "../signal.js";
import { providersOf, regionOf } from "../vocabulary/clouds.js";
import type { Services } from "../vocabulary/services.js";
import { isIndex, settingValue } from "./environment.js";
import { librariesOf } from "./libraries.js";
import { chainOf, optionsOf } from "./options.js";
import type { Place, Reach } from "./reach.js";
import type { Resolver } from "./resolve.js";
import { lastName, normalKey } from "./roles.js";
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
  ];
  return values.flatMap(({ key, value }) =>
    regionsOf(value, cloud, `${call.callee.slice(0, 60)} ${key}`, file, resolver, services),
  );
}

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
  const texts = constantRegion(value, file, resolver) ?? resolver.resolve(value, file);
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

/** `Region.EU_CENTRAL_1`, `Regions.US_EAST_1`: an SDK's own constant. */
function constantRegion(value: Value, file: string, resolver: Resolver) {
  const [text, place] = [regionConstant(value), resolver.files.get(file)?.places[value.at.from]];
  return text && place ? [{ text, place, chain: [text] }] : undefined;
}

function regionConstant(value: Value): string | undefined {
  if (value.is === "call" && /(?:^|\.)Regions?\.(?:of|fromName|valueOf)$/.test(value.call.callee)) return undefined;
  const name = value.is === "name" ? /(?:^|\.)Regions?\.([A-Z][A-Z0-9_]*)$/.exec(value.path)?.[1] : undefined;
  return name?.toLowerCase().replaceAll("_", "-");
}

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

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/aws|amazon|dynamo|cloudformation|cognito|bedrock|lambda/, "aws"],
  [/azure/, "azure"],
  [/gcp|google|firebase|vertex/, "gcp"],
  [/aliyun|alicloud|alibaba|dashscope/, "aliyun"],
  [/tencent|qcloud/, "tencent"],
  [/huawei/, "huawei"],
  [/volc|byteplus/, "volcengine"],
  [/baidubce|baiducloud/, "baidu"],
  [/qiniu/, "qiniu"],
  [/ucloud/, "ucloud"],
  [/ksyun|kingsoft/, "kingsoft"],
  [/jdcloud/, "jdcloud"],
  [/oraclecloud|^oci/, "oracle"],
];

/** The cloud that a name speaks of. */
export function cloudOf(name: string): string | undefined {
  const key = normalKey(name);
  return WORDS.find(([word]) => word.test(key))?.[1];
}

/** The cloud of a call: by the library that its name comes from. */
function cloudOfCall(call: Call, reach: Reach, services: Services): string | undefined {
  const root = call.callee.split(/[.(]/, 1)[0]!;
  const from = reach.imports.find((one) => one.names.some(({ local }) => local === root));
  if (!from) return cloudOf(call.callee);
  const named = cloudOf(from.module) ?? /^(?:ali-oss|oss2)$/.exec(from.module)?.[0].replace(/.*/, "aliyun");
  if (named) return named;
  const rows = librariesOf(services, reach.language, from).flatMap((library) => library.services);
  const clouds = new Set(rows.map(({ id }) => SERVICE_CLOUDS[id] ?? cloudOf(id)).filter((one) => one !== undefined));
  return clouds.size === 1 ? [...clouds][0] : /boto/.test(from.module) ? "aws" : undefined;
}

const SERVICE_CLOUDS: Readonly<Record<string, string>> = {
  ses: "aws",
  cognito: "aws",
  "aws-sdk": "aws",
  "huawei-obs": "huawei",
  "tencent-cos": "tencent",
  "volc-tos": "volcengine",
  "baidu-bos": "baidu",
  "kingsoft-ks3": "kingsoft",
  "gcs-bigquery": "gcp",
};

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
    isRegionName(key) || /^topology\.kubernetes\.io\/(?:region|zone)$/.test(key) || isNamedRegion(reach, setting);
  if (!told) return [];
  const cloud = cloudOf(key) ?? cloudOf(path.join(" ")) ?? blockCloud(path) ?? cloudOfFile(reach);
  const how = path.slice(-3).join(".");
  return regionsOf(settingValue(listed ? listed[2]! : value, at), cloud, how, file, resolver, services);
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

/** `provider "aws"`, `resource "alicloud_oss_bucket"`: the first word of a type of Terraform names the cloud. */
function blockCloud(path: readonly string[]): string | undefined {
  const backend = path[0] === "terraform" && path[1] === "backend" ? path[2] : undefined;
  if (backend !== undefined) return BACKENDS[backend] ?? TERRAFORM[backend];
  const type = path[0] === "resource" || path[0] === "data" || path[0] === "provider" ? path[1] : undefined;
  const word = type?.split("_", 1)[0];
  return word === undefined ? undefined : TERRAFORM[word];
}

const BACKENDS: Readonly<Record<string, string>> = { s3: "aws", gcs: "gcp", oss: "aliyun", cos: "tencent" };

const TERRAFORM: Readonly<Record<string, string>> = {
  aws: "aws",
  azurerm: "azure",
  google: "gcp",
  alicloud: "aliyun",
  tencentcloud: "tencent",
  huaweicloud: "huawei",
  volcengine: "volcengine",
  baiducloud: "baidu",
  ucloud: "ucloud",
  oci: "oracle",
};

/** A file of CloudFormation, of the Serverless framework or of Terraform with a single provider speaks of one cloud. */
function cloudOfFile({ settings }: Reach): string | undefined {
  const clouds = new Set<string>();
  for (const { path, value } of settings) {
    if (path[0] === "provider" && path[1] === "name") clouds.add(cloudOf(value) ?? "");
    const block = blockCloud(path);
    if (block) clouds.add(block);
    if (path.at(-1) === "Type" && value.startsWith("AWS::")) clouds.add("aws");
  }
  const [only] = clouds;
  return clouds.size === 1 && only ? only : undefined;
}
