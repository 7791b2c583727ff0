import { z } from "zod";
import { about, count, flag, group, manyOf, oneOf, text } from "../field.js";

// Finance, accounting and securities, health, human genetic resources.

export const financial = group(
  {
    general_class: oneOf(
      ["sensitive", "ordinary"],
      "Class inside general data: sensitive general or other general data (NFRA Measures, guide for financial information services).",
      "一般数据内的级别：敏感（一般）数据、其他（常规）一般数据（银行保险机构数据安全管理办法、金融信息服务数据分类分级指南）。",
    ),
    adverse_credit: flag("It holds adverse credit information about people.", "含有个人不良信息。"),
    adverse_kept_months: count(
      "Months for which adverse credit information is kept after the conduct or event ended.",
      "个人不良信息自不良行为或者事件终止之日起的保存月数。",
    ),
    card_secrets_kept: flag(
      "Magnetic-track or chip data, verification codes or PINs stay stored after the payment.",
      "支付完成后仍留存磁道或者芯片数据、卡片验证码、个人识别码等支付敏感信息。",
    ),
    working_papers: oneOf(
      ["audit", "overseas-listing"],
      "Working papers: of an accounting firm's audit, or of a securities firm or service institution for an overseas offering or listing.",
      "工作底稿类型：会计师事务所的审计工作底稿，或者证券公司、证券服务机构为境外发行上市形成的工作底稿。",
    ),
    work_secret: flag("It holds work secrets of state organs.", "含有国家机关工作秘密。"),
  },
  "Finance, accounting and securities.",
  "金融、会计和证券数据。",
);

export const health_level = z
  .int()
  .min(1)
  .max(5)
  .optional()
  .describe(about("Level of health data, 1 to 5 (GB/T 39725).", "健康医疗数据级别，1至5级（GB/T 39725）。"));

export const genetic = group(
  {
    use: oneOf(
      ["research", "care-or-statutory"],
      "What it serves: research and development, or care, blood supply, criminal investigation, doping control or funerals, which other laws rule (HGR Regulations 3).",
      "用途：科学研究和开发，或者临床诊疗、采供血、查处违法犯罪、兴奋剂检测、殡葬等（条例第三条，依照其他法律、行政法规执行）。",
    ),
    sequenced_people: count(
      "People whose exome or genome was sequenced.",
      "进行外显子组测序或者基因组测序的人数（例）。",
    ),
    scopes: manyOf(
      ["important-family", "specific-region"],
      "Special origin: an important genetic family or a specific region; an empty list means none.",
      "特殊来源：重要遗传家系、特定地区；空列表表示没有。",
    ),
    cooperation: text(
      "Approval or filing of the international cooperation that collects or uses it.",
      "采集或者利用该资源的国际合作科学研究批准或者国际合作临床试验备案。",
    ),
    cooperation_terms: manyOf(
      ["chinese-side-takes-part", "records-open", "backup-provided"],
      "What the cooperation ensures: the Chinese side takes part throughout and in substance, all records and data are open to it, it gets a backup.",
      "国际合作保证的事项：中方单位全过程、实质性参与，所有记录和数据信息完全向中方单位开放，向中方单位提供备份。",
    ),
  },
  "Human genetic resources.",
  "人类遗传资源。",
);
