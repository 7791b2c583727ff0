import { z } from "zod";
import {
  about,
  appType,
  categories,
  consent,
  count,
  day,
  duration,
  evidence,
  flag,
  group,
  groups,
  id,
  list,
  manyOf,
  notice,
  oneOf,
  ref,
  refs,
  text,
  title,
} from "../field.js";
import { government_application } from "./government.js";
import { product, real_name, security_testing, vulnerability } from "./product.js";
import { vehicle } from "./vehicle.js";

const face = group(
  {
    use: oneOf(
      ["verification", "identification", "research"],
      "1:1, 1:n, or research and training alone.",
      "人脸验证（1:1）、人脸辨识（1:N），或者仅用于技术研发、算法训练。",
    ),
    purpose: text("Specific purpose.", "特定目的。"),
    necessity: text("Why another way does not do.", "其他方式不能满足需要的理由。"),
    consent: consent("Separate consent for face information.", "处理人脸信息的单独同意。"),
    notice: notice("Notice about face information.", "处理人脸信息的告知。"),
    storage: oneOf(["on-device", "server"], "Where face information is kept.", "人脸信息的存储位置。"),
    leaves_device: flag("Face information is sent out over the internet.", "人脸信息通过互联网对外传输。"),
    transmission_consent: flag("People separately consent to sending it out.", "个人单独同意对外传输。"),
    law_allows_transmission: text(
      "Law or administrative regulation that provides for sending it out.",
      "规定可以对外传输的法律、行政法规。",
    ),
    retention: duration("How long it is kept.", "保存期限。"),
    controls: manyOf(
      ["encryption", "audit", "access-control", "authorisation", "intrusion-defence"],
      "Security controls (FRT Measures 14).",
      "安全控制措施（人脸识别技术应用安全管理办法第十四条）。",
    ),
    alternatives: list(
      "Other ways with comparable ease; an empty list means none.",
      "便捷程度相当的其他方式；空列表表示没有。",
    ),
    required_by_state_rule: text("State rule that requires face verification.", "要求进行人脸验证的国家规定。"),
    child_rules: text("Special rules for people under 14.", "不满十四周岁未成年人人脸信息的专门处理规则。"),
    changed_on: day("Last change of purpose or means.", "处理目的或者处理方式最近一次变更的日期。"),
    stored_people: count("People whose face information is stored.", "所存储人脸信息涉及的人数。"),
    reached_100000_on: day(
      "Day on which stored face information reached 100,000 people.",
      "存储的人脸信息达到10万人的日期。",
    ),
    filed_on: day("Day of the filing (FRT Measures 15).", "备案日期（人脸识别技术应用安全管理办法第十五条）。"),
    material_change_on: day(
      "Day of the last material change of what was filed.",
      "备案信息最近一次发生实质性变更的日期。",
    ),
    change_filed_on: day("Day on which the change was filed.", "办理备案变更的日期。"),
    ended_on: day("Day on which handling ended.", "终止处理的日期。"),
    deregistered_on: day("Day on which the end was filed.", "办理注销备案的日期。"),
    building_access: flag("It opens a building or residential area.", "用于建筑物或者住宅区的出入。"),
    conditioned: flag("Service is refused without it though it is not needed.", "并非必需，但不使用即拒绝提供服务。"),
  },
  "Face recognition.",
  "人脸识别。",
);

const camera = group(
  {
    place: oneOf(["public", "private"], "Where it looks.", "拍摄的场所。"),
    private_space: flag(
      "It looks into a guest room, dormitory, bath, changing room, toilet or nursing room.",
      "拍摄范围涉及客房、宿舍、浴室、更衣室、卫生间或者哺乳室内部。",
    ),
    public_security: flag("It is needed for public security.", "为维护公共安全所必需。"),
    signs: flag("Clear signs are put up.", "设置了显著的提示标识。"),
    responsible_body: flag(
      "It was installed by the body responsible for safety there.",
      "由对该场所负有安全防范义务的单位安装。",
    ),
    other_uses: flag("Images are used for something else than public security.", "图像用于维护公共安全以外的目的。"),
    other_uses_consent: flag("People separately consent to that use.", "个人单独同意该用途。"),
    article_7_site: flag(
      "A site that the video regulation names: shopping centre, school, hospital, station, park.",
      "公共安全视频图像信息系统管理条例列明的场所：商场、学校、医院、车站、公园。",
    ),
    live_on: day("First day of use.", "开始使用的日期。"),
    filed_on: day("Day of the filing with the police.", "向公安机关备案的日期。"),
    access_log: flag("Access and call-out are logged.", "查阅、调取均有日志记录。"),
    retention_days: count("Days for which images are kept.", "图像的保存天数。"),
  },
  "Image capture or identification in a place.",
  "在场所内采集图像或者识别身份。",
);

const app = group(
  {
    type: appType("Type of app in the list of necessary personal information.", "必要个人信息范围规定中的应用类型。"),
    policy_in_chinese: flag(
      "The privacy policy is in simplified Chinese and readable.",
      "隐私政策使用简体中文且便于阅读。",
    ),
    first_run_prompt: flag("The first start points at it prominently.", "首次启动时以显著方式提示阅读隐私政策。"),
    taps_to_policy: count("Taps from the main screen to the policy.", "从主界面到隐私政策的点击次数。"),
    required: categories(
      "Personal information without which the basic function is refused.",
      "不提供即拒绝提供基本功能服务的个人信息。",
    ),
    collects_after_consent: flag(
      "Nothing is collected and no SDK starts before consent.",
      "取得同意前不收集任何信息，不启动任何 SDK。",
    ),
    default_on: flag("Consent or permissions are on by default.", "默认同意或者默认开启权限。"),
    prompts_after_refusal: flag("It keeps asking after a refusal.", "拒绝后仍反复征求。"),
    withdrawal: text("Where consent is withdrawn.", "撤回同意的途径。"),
    permissions: groups(
      {
        name: z.string().describe(about("Permission.", "权限名称。")),
        needed_for: text("Function that needs it.", "需要该权限的功能。"),
        asked_when_used: flag(
          "Asked for when the function is used, with its purpose.",
          "使用该功能时申请，并同步说明目的。",
        ),
        denial_blocks_others: flag("Denial stops other functions.", "拒绝授权导致其他功能无法使用。"),
      },
      "Permissions that it asks for.",
      "申请的权限。",
    ),
    self_start: flag("It starts itself or other apps without need.", "非必要的自启动或者关联启动其他应用。"),
    features: manyOf(
      ["publishing", "instant-messaging", "live-streaming", "recommendation", "payment"],
      "Functions that bring duties.",
      "产生相应义务的功能。",
    ),
    trackers: groups(
      {
        name: z.string().describe(about("Cookie or tracker.", "Cookie 或者跟踪器的名称。")),
        purpose: text("What for.", "目的。"),
        necessary: flag("The service cannot work without it.", "缺少即无法提供服务。"),
        after_consent: flag("Set only after consent.", "取得同意后才设置。"),
        recipient: ref("recipient", "Who reads it.", "读取方。"),
        retention: duration("How long it lives.", "有效期。"),
      },
      "Cookies and trackers with persistent identifiers.",
      "含持久标识符的 Cookie 和跟踪器。",
    ),
  },
  "What an app, mini-program or website does on the client.",
  "应用、小程序或者网站在客户端的行为。",
);

/** What people use: apps, sites, services, devices, cameras. */
export const System = z.strictObject({
  id: id(),
  title: title(),
  handler: ref(
    "organization",
    "Who runs it; left out where the manifests have one organization.",
    "运营者；清单中仅有一个组织时可省略。",
  ),
  type: z
    .enum(["app", "mini-program", "website", "service", "device", "vehicle", "camera", "crawler"])
    .describe(about("What it is.", "系统类型。")),
  collects: refs("dataset", "Datasets that it fills.", "向其写入数据的数据集。"),
  audience: oneOf(["public", "internal"], "Whom it serves.", "服务对象。"),
  directed_at_minors: flag("It is directed at people under 18.", "面向不满十八周岁的未成年人。"),
  app,
  privacy_interfaces: list(
    "Interfaces named in the privacy guide that the platform reviews: getLocation, chooseMedia; an empty list means none.",
    "平台审核的用户隐私保护指引中列明的接口：getLocation、chooseMedia；空列表表示没有。",
  ),
  sdks: groups(
    {
      name: z.string().describe(about("SDK or plug-in.", "SDK 或者插件的名称。")),
      operator: text("Who runs it.", "运营者。"),
      recipient: ref("recipient", "The same as a recipient.", "对应的接收方。"),
      purpose: text("What for.", "目的。"),
      categories: categories("Personal information that it collects.", "收集的个人信息。"),
      policy_url: text("Its privacy policy.", "其隐私政策。"),
      version: text("Version.", "版本。"),
      disclosed: flag("Named in the published list.", "已列入公开的清单。"),
    },
    "Embedded third-party code; an empty list means none.",
    "嵌入的第三方代码；空列表表示没有。",
  ),
  face,
  camera,
  vehicle,
  crawler: group(
    {
      impact_assessed: flag(
        "Its effect on the services it reads was assessed (NDSMR 18).",
        "已评估对所访问网络服务的影响（网数条例第十八条）。",
      ),
      disturbs: flag("It intrudes or disturbs services.", "侵入他人网络或者干扰网络服务。"),
      purges_personal_information: flag(
        "Unneeded personal information is deleted or anonymised.",
        "对非必要个人信息予以删除或者匿名化处理。",
      ),
      improper_means: manyOf(
        ["fraud", "coercion", "evaded-technical-measures", "broken-technical-measures"],
        "How it got at data that other businesses lawfully hold, beyond open access: login, paywall, captcha, signature and limits of rate or address are technical measures; an empty list means none.",
        "获取其他经营者合法持有的数据所采用的不正当方式；登录、付费墙、验证码、签名校验、频率或者地址限制属于技术管理措施；空列表表示没有。",
      ),
      harms_holder: flag(
        "The data is obtained or used to the harm of the business that holds it and of market order, for example by a service that replaces its own.",
        "获取、使用该数据损害持有数据的经营者的合法权益并扰乱市场竞争秩序，例如实质性替代其服务。",
      ),
    },
    "Automated collection.",
    "自动化采集。",
  ),
  vulnerability,
  product,
  real_name,
  security_testing,
  authentication: flag(
    "Interfaces that give personal information ask for a login.",
    "提供个人信息的接口需经登录验证。",
  ),
  evidence: evidence(),
  government_application,
  owners: list("People or teams who answer for it.", "负责人或者负责团队。"),
});
