import { flag, group, manyOf } from "../field.js";

/** Health institutions. */
export const health = group(
  {
    roles: manyOf(
      ["medical-institution", "health-authority", "service-partner"],
      "What it is: hospital, clinic or other medical or health service institution, a health authority, or a unit that works with them on their data; makers of devices, insurers and wellness apps are none.",
      "机构类型：医疗卫生服务机构、卫生健康行政部门、与其开展健康医疗大数据业务的相关单位；医疗器械生产企业、保险机构、健身类应用不属于此类。",
    ),
  },
  "Health sector.",
  "健康医疗行业。",
);

export const foreign_controlled = flag(
  "Set up or actually controlled by organizations or individuals outside the mainland; bodies of Hong Kong and Macao under mainland control are not (HGR Regulations 7, 21, 28).",
  "由境外组织、个人设立或者实际控制；由内资实际控制的港澳机构除外（人类遗传资源管理条例第七条、第二十一条、第二十八条）。",
);
