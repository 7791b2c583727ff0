/** Sentences of the issues that remind owners. */
export declare const ISSUE: {
    readonly en: {
        readonly title: (owner: string) => string;
        readonly nobody: "nobody yet";
        readonly addressed: (owner: string) => string;
        readonly unowned: "Nobody is named for these duties. Name `owners` of the entity or of its organization in the manifests, and they move to the issue of that person.";
        readonly nothing: "Nothing is due.";
        readonly left: (count: number) => string;
        readonly foot: "An item goes when the manifests say that it is done; ticking it is for you, and is kept. hegui keeps this issue up to date, and closes it when nothing is left.";
        readonly overdue: "Overdue now:";
        readonly added: "New:";
        readonly gone: (count: number) => string;
    };
    readonly zh: {
        readonly title: (owner: string) => string;
        readonly nobody: "尚无负责人";
        readonly addressed: (owner: string) => string;
        readonly unowned: "以下事项尚未指明负责人。请在清单中为该对象或者其组织填写 `owners`，相关事项将移至该负责人的议题。";
        readonly nothing: "没有待办期限。";
        readonly left: (count: number) => string;
        readonly foot: "清单载明已完成的事项会自动移除；勾选仅供自行记录，更新时予以保留。本议题由 hegui 持续更新，全部完成后自动关闭。";
        readonly overdue: "现已逾期：";
        readonly added: "新增：";
        readonly gone: (count: number) => string;
    };
};
