import type { RuleSummary } from "../../finding/report.js";
import { type Writing } from "./parts.js";
/** Whether a rule met something that is declared. */
export declare function applied({ counts }: RuleSummary): boolean;
/** The articles that were reviewed, and those whose rules applied to nothing. */
export declare function reviewedControls(rules: readonly RuleSummary[], { lang }: Writing): {
    description: "Articles of law that rules in force on the judged date rest on. Each rule is an objective." | "判定日期有效的规则所依据的法律条款，每条规则为一项目标。";
    "control-selections": {
        remarks?: "Articles that are left out: their rules apply to nothing that is declared." | "予以排除的条款：相应规则不适用于任何已声明的内容。";
        "exclude-controls"?: readonly {
            "control-id": string;
        }[];
        "include-controls"?: readonly {
            "control-id": string;
        }[];
    }[];
    "control-objective-selections"?: {
        "include-objectives": {
            "objective-id": string;
        }[];
    }[];
};
/** Each rule as an objective of the first article that it cites; the others are noted on it. */
export declare function objectives(rules: readonly RuleSummary[], { lang }: Writing): {
    "control-id": string;
    description: string;
    parts: ({
        id: string;
        name: string;
        title: string;
        props: ({
            name: string;
            ns: string;
            value: string;
        } | {
            name: string;
            value: string;
        })[];
        links: {
            href: string;
            rel: string;
        }[];
        parts?: never;
    } | {
        title?: never;
        links?: never;
        id: string;
        name: string;
        props: {
            name: string;
            value: string;
        }[];
        parts: {
            name: string;
            prose: "Everything that manifests declare." | "清单中声明的全部内容。";
        }[];
    })[];
}[];
