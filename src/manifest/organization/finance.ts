import { day, flag, group, manyOf, text } from "../field.js";

/** Banks, insurers, credit reporting, securities, accounting firms. */
export const finance = group(
  {
    roles: manyOf(
      [
        "bank",
        "insurer",
        "payment-institution",
        "credit-reporting-agency",
        "credit-database-operator",
        "securities-futures",
        "accounting-firm",
        "financial-information-service",
      ],
      "What it is: bank means any institution that the NFRA supervises besides insurers, credit-reporting-agency one whose business is credit reporting; lenders that pass data on are none.",
      "机构类型：bank 指保险机构以外的由国家金融监督管理总局监管的机构；credit-reporting-agency 指主要经营征信业务的机构，提供信贷信息的放贷机构不属于此类。",
    ),
    data_directory_updated_on: day(
      "Last day on which the directory of data with classes and grades was updated.",
      "数据目录（含分类分级标识）最近一次更新的日期。",
    ),
    data_audited_on: day("Day of the last audit of data security.", "最近一次数据安全审计的日期。"),
    incident_levels: text(
      "Internal standard for the levels of cybersecurity incidents.",
      "本机构的网络安全事件分级标准。",
    ),
    audits_in_scope: flag(
      "Accounting firm: it audits listed companies, state financial institutions, central state-owned enterprises, operators of critical infrastructure, platforms with more than 1,000,000 users or overseas listings, or touches important data.",
      "会计师事务所：为上市公司、国有金融机构、中央企业、关键信息基础设施运营者、用户超过100万的平台、境外上市等提供审计服务，或者审计业务涉及重要数据。",
    ),
    keys_abroad: flag(
      "Accounting firm: a key or an encryption device is kept outside the mainland.",
      "会计师事务所：密钥或者加密设备存放于境外。",
    ),
    foreign_regulator_clause: flag(
      "Accounting firm: an engagement letter promises data of projects in the mainland to foreign regulators.",
      "会计师事务所：业务约定书或者类似合同约定向境外监管机构提供境内项目资料数据。",
    ),
  },
  "Financial sector and accounting.",
  "金融业和会计师事务所。",
);
