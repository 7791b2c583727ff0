import { z } from "zod";
import { about } from "./field.js";

const Level = z.enum(["error", "warning", "note", "off"]);

/** hegui.config.yaml at the root of a workspace. */
export const Config = z
  .strictObject({
    version: z.literal(1).describe(about("Version of the configuration format.", "配置格式的版本。")),
    include: z
      .array(z.string().min(1).max(1000))
      .optional()
      .describe(about("Globs of manifests.", "清单文件的通配模式。")),
    exclude: z
      .array(z.string().min(1).max(1000))
      .optional()
      .describe(about("Globs that are left out.", "予以排除的通配模式。")),
    extends: z
      .array(z.string().min(1).max(1000))
      .optional()
      .describe(
        about(
          "Manifests that other repositories share: files, folders or installed npm packages.",
          "其他仓库共享的清单：文件、文件夹或者已安装的 npm 包。",
        ),
      ),
    packs: z
      .array(z.string().min(1).max(1000))
      .optional()
      .describe(
        about(
          "Packs to check: built-in ids, folders that hold a pack.yaml, or installed npm packages.",
          "检查所用的规则包：内置标识、含有 pack.yaml 的文件夹或者已安装的 npm 包。",
        ),
      ),
    levels: z
      .record(z.string(), Level)
      .optional()
      .describe(
        about("Level of a rule instead of its own; off turns it off.", "替代规则自身级别的级别；off 表示关闭该规则。"),
      ),
    params: z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .optional()
      .describe(about("Values for parameters of packs, by pack and name.", "规则包参数的取值，按规则包和参数名填写。")),
    code: z
      .array(z.string().min(1).max(1000))
      .optional()
      .describe(
        about(
          "Folders of packs here whose rules in TypeScript may run; packages and changes from outside never run any.",
          "允许运行 TypeScript 规则的本仓库规则包目录；已安装的包和来自仓库外部的变更一律不运行代码。",
        ),
      ),
    scan: z
      .strictObject({
        with_check: z
          .boolean()
          .optional()
          .describe(about("`hegui check` scans the code too.", "`hegui check` 同时扫描代码。")),
        include: z
          .array(z.string().min(1).max(1000))
          .optional()
          .describe(
            about(
              "Globs of code; all files that a reader takes when left out.",
              "代码文件的通配模式；省略时为全部可读文件。",
            ),
          ),
        exclude: z
          .array(z.string().min(1).max(1000))
          .optional()
          .describe(about("Globs of code that is left out.", "不予扫描的代码文件的通配模式。")),
        tests: z
          .boolean()
          .optional()
          .describe(about("Tests, fixtures, examples and documents are scanned too.", "同时扫描测试、样例和文档。")),
      })
      .optional()
      .describe(about("How code is scanned.", "代码扫描方式。")),
    profile: z
      .enum(["essential", "standard", "full"])
      .optional()
      .describe(
        about(
          "essential: what regulators fine; standard: binding law; full: standards and guidance too.",
          "essential：监管部门处罚的事项；standard：有约束力的法律规定；full：另含标准和指南。",
        ),
      ),
    drafts: z
      .boolean()
      .optional()
      .describe(about("Draft law is shown as notes.", "以提示形式显示尚未施行的法规草案。")),
    fail_on: z
      .enum(["error", "warning", "note", "never"])
      .optional()
      .describe(about("Lowest level that fails the run.", "导致运行失败的最低级别。")),
    unknown: Level.optional().describe(
      about("Level of what cannot be decided because a fact is not declared.", "因事实未声明而无法判定的事项的级别。"),
    ),
    horizon_days: z
      .int()
      .min(0)
      .max(3650)
      .optional()
      .describe(
        about("Days ahead for which coming law is shown as notes.", "提前以提示形式显示即将施行的法律的天数。"),
      ),
    waiver_max_days: z
      .int()
      .min(1)
      .max(3650)
      .optional()
      .describe(about("Longest a waiver may last.", "豁免的最长有效天数。")),
    waiver_warn_days: z
      .int()
      .min(0)
      .max(3650)
      .optional()
      .describe(about("Days before its end from which a waiver is told.", "豁免到期前开始提醒的天数。")),
    approvers: z
      .array(
        z.strictObject({
          who: z
            .array(z.string().min(1).max(200))
            .min(1)
            .describe(about("People, as `approved_by` names them.", "人员，与 `approved_by` 的写法一致。")),
          rules: z
            .array(z.string().min(1).max(200))
            .optional()
            .describe(about("Globs of rule ids; all when left out.", "规则标识的通配模式；省略时为全部规则。")),
          paths: z
            .array(z.string().min(1).max(1000))
            .optional()
            .describe(
              about(
                "Globs of the manifests that declare what a finding is about; all when left out.",
                "声明发现所涉对象的清单文件的通配模式；省略时为全部文件。",
              ),
            ),
        }),
      )
      .optional()
      .describe(
        about(
          "Who may approve waivers and baselines; anyone when left out.",
          "有权批准豁免和基线的人员；省略时不作限制。",
        ),
      ),
    baseline: z
      .string()
      .min(1)
      .max(1000)
      .optional()
      .describe(
        about(
          "File of findings accepted at adoption; hegui.baseline.yaml when left out.",
          "引入时已接受的发现所在文件；省略时为 hegui.baseline.yaml。",
        ),
      ),
    fail_on_known: z
      .boolean()
      .optional()
      .describe(
        about(
          "Findings that the compared commit or the baseline has fail the run too.",
          "对照提交或者基线中已有的发现同样导致运行失败。",
        ),
      ),
    lang: z.enum(["zh", "en"]).optional().describe(about("Language of the output.", "输出语言。")),
  })
  .describe(about("hegui configuration.", "hegui 配置。"));

export type Config = z.infer<typeof Config>;
