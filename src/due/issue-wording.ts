/** Sentences of the issues that remind owners. */
export const ISSUE = {
  en: {
    title: (owner: string) => `hegui: what is due for ${owner}`,
    nobody: "nobody yet",
    addressed: (owner: string) => `For ${owner}: duties with a last day that follow from what the manifests declare.`,
    unowned:
      "Nobody is named for these duties. Name `owners` of the entity or of its organization in the manifests, and they move to the issue of that person.",
    nothing: "Nothing is due.",
    left: (count: number) => `${count} more have no room here; \`hegui due\` lists them.`,
    foot: "An item goes when the manifests say that it is done; ticking it is for you, and is kept. hegui keeps this issue up to date, and closes it when nothing is left.",
    overdue: "Overdue now:",
    added: "New:",
    gone: (count: number) => (count === 1 ? "1 item is no longer due." : `${count} items are no longer due.`),
  },
  zh: {
    title: (owner: string) => `hegui：${owner}的合规期限`,
    nobody: "尚无负责人",
    addressed: (owner: string) => `${owner}：以下为根据清单中已声明的事实确定的期限。`,
    unowned: "以下事项尚未指明负责人。请在清单中为该对象或者其组织填写 `owners`，相关事项将移至该负责人的议题。",
    nothing: "没有待办期限。",
    left: (count: number) => `另有 ${count} 项未列出，可运行 \`hegui due\` 查看。`,
    foot: "清单载明已完成的事项会自动移除；勾选仅供自行记录，更新时予以保留。本议题由 hegui 持续更新，全部完成后自动关闭。",
    overdue: "现已逾期：",
    added: "新增：",
    gone: (count: number) => `${count} 项不再到期。`,
  },
} as const;
