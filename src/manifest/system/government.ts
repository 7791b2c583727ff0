import { flag, group, manyOf } from "../field.js";

/** A website, app, account or mail system of a Party or state organ or public institution. */
export const government_application = group(
  {
    operated: flag(
      "It is a portal, app, mini-program, public account or internet mail system of a Party or state organ or public institution.",
      "属于机关事业单位的门户网站、移动应用程序（含小程序）、公众账号或者互联网电子邮件系统。",
    ),
    safeguards: manyOf(
      ["access-control", "logs-one-year", "graded-data", "mainland-hosting"],
      "Safeguards in place: access control, logs kept for at least a year and backed up, data classified and graded, data centre and cloud in the mainland; an empty list means none.",
      "已落实的要求：访问控制策略、日志留存不少于1年并定期备份、数据分类分级管理、数据中心和云平台设在境内；空列表表示没有。",
    ),
  },
  "Security of government internet applications; left out for other systems.",
  "互联网政务应用安全；其他系统省略。",
);
