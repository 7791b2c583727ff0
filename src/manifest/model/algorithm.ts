import { z } from "zod";
import { about, day, evidence, flag, group, groups, manyOf, ref, text } from "../field.js";

const prices = group(
  {
    by_traits: flag(
      "Preferences, trading habits or similar traits of consumers go into them.",
      "依据消费者的偏好、交易习惯等特征确定。",
    ),
    reason: text(
      "Why different prices or terms are reasonable: cost, season, offers that everybody can take.",
      "差别定价的合理理由：成本、季节、任何人均可享受的优惠等。",
    ),
  },
  "Prices or other trade terms that it sets for consumers; left out where it sets none.",
  "对消费者设定的交易价格等交易条件；不设定的，省略。",
);

const changes = groups(
  {
    what: z
      .enum(["new-function", "new-technology", "user-growth", "harmful-content", "notice"])
      .describe(
        about(
          "A function with public-opinion attribute was added, new technology greatly changed the service, users grew sharply, unlawful content showed controls to be weak, or an authority gave written notice.",
          "增设具有舆论属性的功能、使用新技术新应用使服务发生重大变更、用户规模显著增加、违法有害信息传播扩散表明措施难以有效防控、有关部门书面通知。",
        ),
      ),
    on: z.iso.date().describe(about("Day on which it happened.", "发生之日。")),
    assessment: ref(
      "assessment",
      "The opinion assessment that was made because of it.",
      "因该情形开展的舆论属性安全评估。",
    ),
  },
  "Events after launch that call for a new security assessment (2018 Provisions 3).",
  "上线后应当重新开展安全评估的情形（2018年安全评估规定第三条）。",
);

/** What the Algorithm Provisions ask of a service that applies algorithms to its users. */
export const algorithm = group(
  {
    notice: text(
      "Where users are told conspicuously that an algorithm recommends.",
      "以显著方式告知用户提供算法推荐服务的位置。",
    ),
    principles: text(
      "Where basic principle, purpose and main mechanism of the algorithm are published.",
      "公示算法推荐服务基本原理、目的意图和主要运行机制的位置。",
    ),
    personalised: flag(
      "Characteristics of the user go into it; counts as yes for personalised push.",
      "使用用户的个人特征；个性化推送视为使用。",
    ),
    user_tags: flag(
      "Tags or interests are kept about users; counts as yes when left out.",
      "记录针对用户的标签或者兴趣点；省略时视为记录。",
    ),
    controls: manyOf(
      ["non-personalised", "switch-off", "refuse-pushes", "tag-management"],
      "What users can do: choose an option without their characteristics, switch recommendation off with effect at once, refuse pushes, choose or delete their tags.",
      "用户可以使用的功能：选择不针对其个人特征的选项、关闭算法推荐服务（立即停止）、拒绝接收推送、选择或者删除用户标签。",
    ),
    significant_effect: flag(
      "It has a major effect on users' rights: credit, work, account penalties, access.",
      "对用户权益造成重大影响：信贷、工作、账号处置、服务准入等。",
    ),
    explanation: text(
      "How users get an explanation of such an effect, and who answers for it.",
      "用户就重大影响获得说明的途径及责任部门。",
    ),
    prices,
    affects_workers: flag("It dispatches or evaluates people who work.", "用于对劳动者的工作调度或者考核。"),
    worker_rules: manyOf(
      ["order-allocation", "pay", "working-time", "rewards-and-penalties"],
      "What documented rules protect workers in (Algorithm Provisions 20).",
      "保护劳动者权益的成文规则所覆盖的事项（算法推荐规定第二十条）。",
    ),
    minors_measures: manyOf(
      ["suitable-mode", "anti-addiction"],
      "Protection of users under 18 (Algorithm Provisions 18).",
      "对未成年用户的保护措施（算法推荐规定第十八条）。",
    ),
    for_elderly: flag("It is directed at elderly people.", "面向老年人提供。"),
    elderly_measures: manyOf(
      ["suitable-design", "fraud-monitoring"],
      "Protection of elderly users (Algorithm Provisions 19).",
      "对老年用户的保护措施（算法推荐规定第十九条）。",
    ),
    management: manyOf(
      [
        "mechanism-review",
        "ethics-review",
        "user-registration",
        "release-review",
        "data-security",
        "anti-fraud",
        "security-assessment",
        "incident-response",
      ],
      "Management systems and technical measures in force (Algorithm Provisions 7, Deep Synthesis Provisions 7).",
      "已建立的管理制度和技术措施（算法推荐规定第七条、深度合成规定第七条）。",
    ),
    reviewed_on: day(
      "Last day on which mechanism, model, data and results were reviewed.",
      "最近一次审核、评估、验证算法机制机理、模型、数据和应用结果之日。",
    ),
    content_controls: manyOf(
      ["feature-library", "tag-review", "manual-intervention"],
      "A library of features of unlawful content, a review that keeps unlawful words out of tags, manual intervention on first screens, hot searches, rankings and pop-ups.",
      "识别违法和不良信息的特征库、防止违法和不良信息关键词成为用户标签的审核、首页首屏、热搜、榜单、弹窗等重点环节的人工干预。",
    ),
    practices: manyOf(
      [
        "inducing-addiction",
        "inducing-overspending",
        "fake-accounts",
        "fake-engagement",
        "information-blocking",
        "over-recommendation",
        "ranking-manipulation",
        "hindering-competitors",
      ],
      "Forbidden uses of the algorithm that were found; an empty list means none.",
      "已发现的禁止性算法应用；空列表表示没有。",
    ),
    manipulation_check: evidence(
      "Check that rankings, hot lists and engagement are not manipulated.",
      "防止操纵榜单、热搜和流量的检查文件。",
    ),
    news: flag("It pushes, ranks or generates current-affairs news.", "推送、排序或者生成时政类新闻信息。"),
    news_sources: text(
      "List of the news sources that it passes on, all within the scope that the state prescribes.",
      "所转载的新闻来源清单，均属国家规定范围内的单位。",
    ),
    changes,
  },
  "Duties of a service that applies algorithms to its users (Algorithm Provisions).",
  "应用算法推荐技术提供服务的义务（算法推荐规定）。",
);
