import { counted, grouped, type Lang } from "../wording.js";

/** Regions with data law of their own inside China; elsewhere countries are named. */
export type Zone = "mainland" | "hk" | "mo" | "tw";

const en = {
  title: "Map of data flows",
  zones: {
    mainland: "Mainland China",
    hk: "Hong Kong, China",
    mo: "Macao, China",
    tw: "Taiwan, China",
  } satisfies Record<Zone, string> as Record<Zone, string>,
  overseas: (region: string) => `Overseas (${region})`,
  undecidedPlace: "Place not decided",
  marks: {
    sensitive: "sensitive",
    undecided: "personal information not decided",
    changed: "new or changed",
  },
  legend: {
    leaves: "Thick lines leave the mainland.",
    stays: "Thin lines stay in the mainland.",
    undecided: "Dashed lines go to a place that is not decided.",
    changed: "Flows that this change adds or declares otherwise say so, and have another colour.",
  },
  comma: ", ",
  leftOut: (count: number) => `${counted(count, "more flow")} left out: the report file has all of them.`,
};

/** Fixed phrases of the map, in both languages. */
export const mapWords: Readonly<Record<Lang, typeof en>> = {
  en,
  zh: {
    title: "数据流向图",
    zones: { mainland: "中国内地", hk: "中国香港", mo: "中国澳门", tw: "中国台湾" },
    overseas: (region) => `其他国家和地区（${region}）`,
    undecidedPlace: "所在地尚无法判定",
    marks: {
      sensitive: "敏感个人信息",
      undecided: "是否涉及个人信息尚无法判定",
      changed: "新增或者变更",
    },
    legend: {
      leaves: "粗线表示出境。",
      stays: "细线表示境内。",
      undecided: "虚线表示所在地尚无法判定。",
      changed: "本次变更新增或者改动的数据流另有文字注明，并以不同颜色绘制。",
    },
    comma: "，",
    leftOut: (count) => `另有 ${grouped(count)} 条数据流未绘出，完整内容见报告文件。`,
  },
};
