import { z } from "zod";
import { Activity } from "./activity.js";
import { Assessment } from "./assessment/assessment.js";
import { Dataset } from "./dataset/dataset.js";
import { about } from "./field.js";
import { Flow } from "./flow/flow.js";
import { Incident } from "./incident/incident.js";
import { COLLECTIONS, type Kind } from "./kind.js";
import { Model } from "./model/model.js";
import { Organization } from "./organization/organization.js";
import { Recipient } from "./recipient/recipient.js";
import { Signal } from "./signal.js";
import { System } from "./system/system.js";
import { Waiver } from "./waiver.js";

/** Entity schema of each kind; the field names are the words of rules, editors and reports. */
export const SCHEMAS = {
  organization: Organization,
  system: System,
  dataset: Dataset,
  activity: Activity,
  flow: Flow,
  recipient: Recipient,
  model: Model,
  assessment: Assessment,
  incident: Incident,
  waiver: Waiver,
  signal: Signal,
} as const satisfies Record<Kind, z.ZodObject>;

const descriptions: Record<Kind, string> = {
  organization: about("Legal entities that handle data.", "处理数据的法律主体。"),
  system: about("Apps, mini-programs, sites, services, devices, cameras.", "应用、小程序、网站、服务、设备、摄像头。"),
  dataset: about("The data inventory.", "数据资产目录。"),
  activity: about("Why data is handled.", "处理数据的目的。"),
  flow: about("Where data moves.", "数据的流向。"),
  recipient: about("Who receives data.", "数据的接收方。"),
  model: about("AI and algorithm services.", "人工智能和算法服务。"),
  assessment: about("Impact assessments, self-assessments, audits.", "个人信息保护影响评估、自评估、审计。"),
  incident: about("Data security incidents.", "数据安全事件。"),
  waiver: about("Findings accepted by a named person until a date.", "由具名人员在截止日期前接受的发现。"),
  signal: about("What scanners other than hegui saw in code.", "其他扫描工具在代码中发现的信号。"),
};

const collections = Object.fromEntries(
  (Object.keys(SCHEMAS) as Kind[]).map((kind) => [
    COLLECTIONS[kind],
    z.array(SCHEMAS[kind]).optional().describe(descriptions[kind]),
  ]),
);

/** One manifest file: any subset of the collections; files merge. */
export const Manifest = z
  .strictObject({
    version: z.literal(1).describe(about("Version of the manifest format.", "清单格式的版本。")),
    ...collections,
  })
  .describe(
    about(
      "hegui manifest: what an organization declares about its data, flows and models.",
      "hegui 清单：组织就其数据、数据流和模型所作的声明。",
    ),
  );
