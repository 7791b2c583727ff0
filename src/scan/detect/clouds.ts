import type { Call } from "../outline.js";
import type { Services } from "../vocabulary/services.js";
import { librariesOf } from "./libraries.js";
import type { Reach } from "./reach.js";
import { normalKey } from "./roles.js";

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

/** The cloud whose product a name begins with or holds as a word: `TOS_REGION`, `cos.region`. */
export function cloudOfProduct(name: string): string | undefined {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const product = words.find((word) => Object.hasOwn(PRODUCTS, word));
  return product && PRODUCTS[product];
}

const PRODUCTS: Readonly<Record<string, string>> = {
  s3: "aws",
  oss: "aliyun",
  sls: "aliyun",
  cos: "tencent",
  obs: "huawei",
  tos: "volcengine",
  bos: "baidu",
  ks3: "kingsoft",
  kodo: "qiniu",
  gcs: "gcp",
};

/** The cloud of a call: by the library that its name comes from. */
export function cloudOfCall(call: Call, reach: Reach, services: Services): string | undefined {
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

/** `provider "aws"`, `resource "alicloud_oss_bucket"`: the first word of a type of Terraform names the cloud. */
export function blockCloud(path: readonly string[]): string | undefined {
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
export function cloudOfFile({ settings }: Reach): string | undefined {
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
