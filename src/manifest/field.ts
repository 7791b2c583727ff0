import { z } from "zod";
import type { Kind } from "./kind.js";

/** What a string field refers to beyond its text; read by links, vocabularies and editors. */
export interface Meaning {
  /** The value is the id of an entity of this kind; `any` takes `kind/id`. */
  readonly ref?: Kind | "any";
  /** The value is an entry of a table under policies/tables. */
  readonly vocabulary?: "category" | "region" | "app-type" | "service";
  /** The value is an ISO 8601 duration or an instant. */
  readonly type?: "duration" | "instant";
  /** The value is a path or glob of a document in the workspace. */
  readonly document?: true;
}

const ID = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;

/** Text of a description: English, then Chinese on a line of its own, as editors show it. */
export const about = (en: string, zh: string) => `${en}\n${zh}`;

export const id = () =>
  z
    .string()
    .regex(ID)
    .max(100)
    .describe(
      about(
        "Unique id in its collection: lower-case letters, digits, hyphens.",
        "集合内唯一的标识：小写字母、数字和连字符。",
      ),
    );
export const title = () => text("What people call it, in any language.", "通用名称，语言不限。");

export const text = (en: string, zh: string) => z.string().min(1).max(2000).optional().describe(about(en, zh));
export const flag = (en: string, zh: string) => z.boolean().optional().describe(about(en, zh));
export const count = (en: string, zh: string) => z.int().min(0).max(10_000_000_000).optional().describe(about(en, zh));
export const percent = (en: string, zh: string) => z.number().optional().describe(about(en, zh));
export const day = (en: string, zh: string) => z.iso.date().optional().describe(about(en, zh));
export const list = (en: string, zh: string) => z.array(z.string().min(1).max(2000)).optional().describe(about(en, zh));
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, en: string, zh: string) =>
  z.enum(values).optional().describe(about(en, zh));
export const manyOf = <const T extends readonly [string, ...string[]]>(values: T, en: string, zh: string) =>
  z.array(z.enum(values)).optional().describe(about(en, zh));
export const group = <T extends z.ZodRawShape>(shape: T, en: string, zh: string) =>
  z.strictObject(shape).optional().describe(about(en, zh));
export const groups = <T extends z.ZodRawShape>(shape: T, en: string, zh: string) =>
  z.array(z.strictObject(shape)).optional().describe(about(en, zh));

const DURATION = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
export const duration = (en: string, zh: string) =>
  z
    .string()
    .regex(DURATION, "P3Y, P6M, P30D")
    .meta({ type: "duration" } satisfies Meaning)
    .optional()
    .describe(about(`${en} ISO 8601 duration, for example P3Y or P30D.`, `${zh}ISO 8601 时长，例如 P3Y、P30D。`));
export const instant = (en: string, zh: string) =>
  z.iso
    .datetime({ offset: true })
    .meta({ type: "instant" } satisfies Meaning)
    .optional()
    .describe(
      about(
        `${en} ISO 8601 with offset, for example 2026-11-21T09:30:00+08:00.`,
        `${zh}带时区的 ISO 8601 时刻，例如 2026-11-21T09:30:00+08:00。`,
      ),
    );

const reference = (meaning: Meaning) =>
  z
    .string()
    .min(1)
    .max(120)
    .meta({ ...meaning });
export const ref = (kind: Kind | "any", en: string, zh: string) =>
  reference({ ref: kind }).optional().describe(about(en, zh));
export const refs = (kind: Kind | "any", en: string, zh: string) =>
  z
    .array(reference({ ref: kind }))
    .optional()
    .describe(about(en, zh));
export const requiredRef = (kind: Kind, en: string, zh: string) => reference({ ref: kind }).describe(about(en, zh));
export const region = (en: string, zh: string) =>
  reference({ vocabulary: "region" })
    .optional()
    .describe(
      about(
        `${en} ISO 3166 code (CN, HK, FR) or provider:region (aliyun:cn-shanghai).`,
        `${zh}ISO 3166 代码（CN、HK、FR）或者“云厂商:地域”（aliyun:cn-shanghai）。`,
      ),
    );
export const services = (en: string, zh: string) =>
  z
    .array(reference({ vocabulary: "service" }))
    .optional()
    .describe(about(en, zh));
export const code = (en: string, zh: string) =>
  z
    .array(z.string().min(1).max(500))
    .optional()
    .describe(about(`${en} Globs from the root.`, `${zh}相对于根目录的通配模式。`));
export const regions = (en: string, zh: string) =>
  z
    .array(reference({ vocabulary: "region" }))
    .optional()
    .describe(about(`${en} ISO 3166 codes or provider:region.`, `${zh}ISO 3166 代码或者“云厂商:地域”。`));
export const category = (en: string, zh: string) => reference({ vocabulary: "category" }).describe(about(en, zh));
export const categories = (en: string, zh: string) =>
  z
    .array(reference({ vocabulary: "category" }))
    .optional()
    .describe(about(en, zh));
export const appType = (en: string, zh: string) =>
  reference({ vocabulary: "app-type" }).optional().describe(about(en, zh));

/** A document that proves a fact: it must exist in the workspace, and match when hashed. */
export const evidence = (en = "The document that proves it.", zh = "证明文件。") =>
  group(
    {
      path: z
        .string()
        .min(1)
        .max(500)
        .meta({ document: true } satisfies Meaning)
        .optional()
        .describe(about("Path in the repository; the file must exist.", "仓库内的路径；文件必须存在。")),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, "64 × [0-9a-f]")
        .optional()
        .describe(
          about(
            "SHA-256 of the file, lower-case hexadecimal; checked when given.",
            "文件的 SHA-256，小写十六进制；填写即核验。",
          ),
        ),
      reference: text(
        "Number or address in another system, when the document is not in the repository.",
        "文件不在仓库内时，其在其他系统中的编号或者地址。",
      ),
    },
    en,
    zh,
  );

/** People of one calendar year: the law counts natural persons, each once, per legal entity and year. */
export const people = (en: string, zh: string) =>
  z
    .record(
      z.string().regex(/^20\d\d$/, "2026"),
      z.strictObject({
        ordinary: count("Natural persons with ordinary personal information.", "涉及一般个人信息的自然人人数。"),
        sensitive: count("Natural persons with at least one sensitive item.", "涉及至少一项敏感个人信息的自然人人数。"),
        as_of: day("The day on which they were counted.", "统计日期。"),
        forecast: group(
          {
            ordinary: count(
              "Expected natural persons with ordinary personal information by 31 December.",
              "预计截至12月31日涉及一般个人信息的自然人人数。",
            ),
            sensitive: count(
              "Expected natural persons with at least one sensitive item by 31 December.",
              "预计截至12月31日涉及敏感个人信息的自然人人数。",
            ),
          },
          "Expected numbers at the end of the year.",
          "年末预计人数。",
        ),
      }),
    )
    .optional()
    .describe(
      about(`${en} Keyed by calendar year; a year is never overwritten.`, `${zh}以自然年为键；已有年份不得覆盖。`),
    );

/** A consent as it was really asked for. */
export const consent = (en: string, zh: string) =>
  group(
    {
      separate: flag(
        "Asked for this one handling alone, not merged with other consents (PIPL 14, NDSMR 62).",
        "针对单一处理活动单独取得，未与其他同意合并（个人信息保护法第十四条、网数条例第六十二条）。",
      ),
      written: flag("Given in writing.", "以书面形式作出。"),
      written_required: flag(
        "Another law or administrative regulation asks for the written form (PIPL 29).",
        "其他法律、行政法规要求书面同意（个人信息保护法第二十九条）。",
      ),
      guardian: flag(
        "Given by a parent or other guardian for people under 14 (PIPL 31).",
        "不满十四周岁未成年人的父母或者其他监护人作出（个人信息保护法第三十一条）。",
      ),
      guardian_can_refuse: flag(
        "The guardian is offered a way to refuse (Children's provisions 9).",
        "向监护人提供拒绝选项（儿童个人信息网络保护规定第九条）。",
      ),
      method: text("How it is given: tick box, pop-up, signature, reply.", "同意方式：勾选、弹窗、签字、回复。"),
      record: text("Where the consent records are kept.", "同意记录的保存位置。"),
      version: text("Version of the text that people agreed to.", "个人所同意文本的版本。"),
      obtained_on: day("First day on which this version was asked for.", "该版本开始征求同意的日期。"),
      default_on: flag(
        "The box is ticked or the switch is on before the person acts.",
        "个人操作前已默认勾选或者默认开启。",
      ),
      bundled: flag("One act agrees to several unrelated purposes.", "一次操作同意多个不相关的目的。"),
      prompts_after_refusal: flag("The app keeps asking after a clear refusal.", "明确拒绝后仍反复征求。"),
      withdrawal: text("Where people withdraw it.", "撤回同意的途径。"),
      stops_on_withdrawal: flag("Handling stops and erasure starts after withdrawal.", "撤回后停止处理并开始删除。"),
      within_scope: flag(
        "Purpose, means, kinds and period stay within what people agreed to.",
        "处理目的、方式、种类和期限未超出同意范围。",
      ),
    },
    en,
    zh,
  );

/** What a notice tells people. */
const NOTICE_ELEMENTS = [
  "handler-name",
  "handler-contact",
  "purpose",
  "means",
  "categories",
  "retention",
  "retention-end",
  "rights",
  "recipient-name",
  "recipient-contact",
  "recipient-rights",
  "sensitive-necessity",
  "sensitive-impact",
  "storage-place",
  "consequence-of-refusal",
  "complaint-channel",
  "safeguards",
  "third-party-beneficiary",
] as const;
export const notice = (en: string, zh: string) =>
  group(
    {
      elements: manyOf(NOTICE_ELEMENTS, "What the notice states.", "告知的事项。"),
      given_on: day("First day on which people saw it.", "首次告知日期。"),
      version: text("Version of the text.", "文本版本。"),
      changes_notified: flag("Changes are told to people when they happen.", "变更时告知个人。"),
      not_required: oneOf(
        ["secrecy", "emergency", "state-organ-duty"],
        "Why no notice is due, if so: a legal duty of secrecy (PIPL 18), an emergency, a state organ's duty (PIPL 35).",
        "无须告知的原因：依法保密（个人信息保护法第十八条）、紧急情况、国家机关履行法定职责（第三十五条）。",
      ),
      evidence: evidence(),
    },
    en,
    zh,
  );
