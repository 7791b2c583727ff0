import { count, day, group, text } from "../field.js";

/** The body that reviews the ethics of research. */
export const ethics_committee = group(
  {
    body: text("The organization's own ethics review committee.", "本单位设立的科技伦理（审查）委员会。"),
    delegated_to: text(
      "The ethics review and service centre, or other committee, that reviews by written mandate.",
      "书面委托开展审查的人工智能科技伦理审查与服务中心或者其他科技伦理（审查）委员会。",
    ),
    members: count("Members of the own committee.", "委员会委员人数。"),
    established_on: day("Day on which the own committee was set up.", "委员会设立的日期。"),
    registered_on: day(
      "Day on which the own committee was registered on the national platform.",
      "委员会在国家科技伦理管理信息登记平台登记的日期。",
    ),
  },
  "Who reviews the ethics of science and technology activities.",
  "科技伦理审查的组织安排。",
);

export const foreign_measures = text(
  "Procedure for foreign laws, orders and sanctions: who reports them, checks prohibition orders and countermeasure lists, and stops a flow.",
  "应对外国法律、命令和制裁措施的程序：由谁报告、核对禁令和反制清单并中止数据提供。",
);
