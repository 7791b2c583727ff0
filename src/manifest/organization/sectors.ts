import { count, day, flag, group, list, manyOf, text } from "../field.js";

// Duties of sectors: automotive, surveying and mapping, natural resources, energy, express delivery, ride-hailing.

/** Negative lists of free trade zones by zone and edition; their dates stand in policies/free-trade-zones/facts. */
export const ZONE_EDITIONS = [
  "tianjin-2024",
  "beijing-2024",
  "beijing-2025",
  "shanghai-2024",
  "shanghai-2025",
  "hainan-2024",
  "zhejiang-2024",
  "guangxi-2025",
  "jiangsu-2025",
  "chongqing-2025",
  "fujian-2025",
  "guangdong-2025",
] as const;

export const automotive_report = group(
  {
    year: count("Last year for which it was filed.", "已报送的最近年度。"),
    parts: manyOf(
      ["contacts", "kinds-and-purpose", "measures", "domestic-recipients", "incidents", "complaints", "exports"],
      "What it covers (Automotive Data Provisions 13, 14): person in charge and contact; kinds, scale, purpose and necessity; protection, place and period of storage; recipients in the mainland; incidents; complaints; exports.",
      "包含的情况（汽车数据安全管理若干规定第十三条、第十四条）：负责人和联系人；种类、规模、目的和必要性；防护和管理措施，包括保存地点、期限；向境内第三方提供情况；安全事件；用户投诉；向境外提供情况。",
    ),
  },
  "Yearly report on automotive data security.",
  "年度汽车数据安全管理情况报告。",
);

export const surveying = group(
  {
    qualification: text("Surveying and mapping qualification, with its number.", "测绘资质证书及编号。"),
    valid_until: day("Last day on which it is valid.", "有效期截止日。"),
    secret_register: text(
      "Register of obtaining, holding, providing and using geographic information that is a state secret (Surveying and Mapping Law 47).",
      "属于国家秘密的地理信息的获取、持有、提供、利用情况登记（测绘法第四十七条）。",
    ),
  },
  "Surveying and mapping.",
  "测绘。",
);

export const map_service = group(
  {
    offers: manyOf(
      ["positioning", "marking", "map-database"],
      "What it offers the public as its own map service: positioning, uploading and marking of geographic information, map databases. Embedding another firm's licensed map is none of these.",
      "作为互联网地图服务单位向公众提供的服务：地理位置定位、地理信息上传标注、地图数据库开发；嵌入他人有资质的地图服务不属于此类。",
    ),
    security_rules: text("Rules and measures for the security of map data.", "互联网地图数据安全管理制度和保障措施。"),
  },
  "Internet map service (Map Management Regulation 33, 34).",
  "互联网地图服务（地图管理条例第三十三条、第三十四条）。",
);

export const natural_resources = group(
  {
    catalogue_filed_on: day(
      "Last day on which the list of important and core data was filled in; an empty list is filed too.",
      "最近一次梳理填报重要数据和核心数据目录之日；没有的也应当填报。",
    ),
  },
  "Data of natural resources.",
  "自然资源领域数据。",
);

export const energy = group(
  {
    other_authority: flag(
      "Its energy data comes only from city gas, heat supply or petrol stations, which other authorities regulate.",
      "其能源数据仅涉及城市燃气、供热、加油站等由其他主管部门管理的活动。",
    ),
  },
  "Energy data.",
  "能源行业数据。",
);

export const express_delivery = group(
  {
    waybill_rules: text("Rules for waybills and electronic data.", "快递运单及电子数据管理制度。"),
    waybills_destroyed: text("How often waybills are destroyed.", "快递运单的定期销毁安排。"),
    waybill_shows: list(
      "Items of users' identity on the waybill beyond name, address and phone; an empty list means none.",
      "快递运单上除姓名（名称）、地址、联系电话以外的用户身份信息；空列表表示没有。",
    ),
  },
  "Express delivery.",
  "快递业务。",
);

export const ride_hailing = group(
  {
    retention_months: count(
      "Months for which collected personal information and business data are kept at least (Ride-Hailing Measures 27).",
      "所采集的个人信息和生成的业务数据的最短保存月数（网约车管理暂行办法第二十七条）。",
    ),
  },
  "Online ride-hailing.",
  "网络预约出租汽车经营服务。",
);
