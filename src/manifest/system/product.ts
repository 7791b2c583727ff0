import { day, flag, group, instant, manyOf, oneOf, text } from "../field.js";

// Network products, their defects, real names of users, and security testing.

export const vulnerability = group(
  {
    found_at: instant("When it was found.", "发现时间。"),
    public_risk: flag("It endangers national security or the public interest.", "危害国家安全、公共利益。"),
    reported_at: instant("When it was reported.", "报告时间。"),
    platform_reported_on: day(
      "Day of the report to the vulnerability platform of the industry ministry.",
      "向工业和信息化部网络安全威胁和漏洞信息共享平台报送之日。",
    ),
    remedy: text("Remedy that was taken: fix, mitigation, switching off.", "已采取的补救措施：修补、缓解、停用。"),
    fixed_on: day("Day on which a fix or mitigation was offered to users.", "向用户提供修补或者防范措施之日。"),
    users_told_on: day("Day on which users were told.", "告知用户之日。"),
    published_on: day("Day on which details were published.", "向社会发布漏洞信息之日。"),
    early_release_agreed: flag(
      "Early publication was agreed with the provider and assessed by the ministries (Vulnerability Provisions 9).",
      "提前发布已与产品提供者协商，并经主管部门组织评估（网络产品安全漏洞管理规定第九条）。",
    ),
    sent_abroad: flag(
      "Unpublished details went to an organization or person abroad that is not the provider of the product.",
      "向产品提供者之外的境外组织或者个人提供了未公开的漏洞信息。",
    ),
  },
  "A known security defect (NDSMR 10).",
  "已知的安全缺陷（网数条例第十条）。",
);

export const product = group(
  {
    report_channel: text(
      "Where vulnerabilities are reported; receipts are kept for six months.",
      "漏洞信息接收渠道；接收日志留存不少于六个月。",
    ),
    maintained_until: day(
      "Last day of maintenance, as fixed or agreed with users.",
      "规定或者与用户约定的安全维护截止日。",
    ),
    maintenance_ended_on: day("Day on which maintenance ended.", "终止安全维护之日。"),
    listed: flag(
      "It stands in the catalogue of critical network equipment and dedicated security products.",
      "列入网络关键设备和网络安全专用产品目录。",
    ),
    certificate: text("Certificate or test report of a qualified body.", "具备资格的机构出具的认证证书或者检测报告。"),
    certified_until: day("Last day on which the certificate is valid.", "证书有效期截止日。"),
  },
  "A network product that is sold or provided to others, hardware or software.",
  "向他人销售或者提供的网络产品（硬件或者软件）。",
);

export const real_name = group(
  {
    services: manyOf(
      ["network-access", "domain-registration", "telephony", "publishing", "instant-messaging"],
      "Services for which users must give their real identity (CSL 26).",
      "应当要求用户提供真实身份信息的服务（网络安全法第二十六条）。",
    ),
    method: oneOf(
      ["mobile-number", "identity-document", "network-identity", "none"],
      "How the real identity is verified before the service starts.",
      "提供服务前核验真实身份的方式。",
    ),
  },
  "Real identity of users.",
  "用户真实身份信息核验。",
);

export const security_testing = group(
  {
    targets: manyOf(
      ["own", "others", "critical-infrastructure", "basic-telecom"],
      "Whose networks it probes or tests; critical-infrastructure and basic-telecom are those of others.",
      "探测、测试的对象；critical-infrastructure、basic-telecom 指他人运营的网络。",
    ),
    authorisation: text(
      "Approval or authorisation: of the operator, or of an authority.",
      "批准或者授权：运营者授权或者主管部门批准。",
    ),
    telecom_reported_on: day(
      "Day of the report to the telecom authority, for basic telecom networks.",
      "测试基础电信网络的，向国务院电信主管部门报告之日。",
    ),
  },
  "Vulnerability probing, penetration testing, or breaking of technical measures.",
  "漏洞探测、渗透性测试或者突破技术措施的工具。",
);
