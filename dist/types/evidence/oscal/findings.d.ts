import type { Finding, Report } from "../../finding/report.js";
import { type Writing } from "./parts.js";
/** Identifier of what was observed of one entity. */
export declare function observationUuid({ fingerprint }: Pick<Finding, "fingerprint">): string;
/** Identifier of the risk of a duty that is not met. */
export declare function riskUuid({ fingerprint }: Pick<Finding, "fingerprint">): string;
/** A duty that is not met is a risk; one that is undecided is none yet. */
export declare function isRisk({ outcome }: Finding): boolean;
/** One observation for each duty that is not met or undecided, with the lines of the manifest as evidence. */
export declare function observations(findings: readonly Finding[], files: ReadonlySet<string>, tool: string, { lang, asOf }: Writing): {
    uuid: string;
    title: string;
    description: string;
    props: {
        name: string;
        ns: string;
        value: string;
    }[];
    methods: string[];
    types: string[];
    origins: {
        actors: {
            type: string;
            "actor-uuid": string;
        }[];
    }[];
    subjects: {
        "subject-uuid": string;
        type: string;
        title: string;
    }[];
    "relevant-evidence": {
        href: string;
        description: string;
        links?: {
            href: string;
            rel: string;
        }[];
    }[];
    collected: string;
}[];
/** One finding for each rule that applied: met everywhere, not met somewhere, or not decided. */
export declare function ruleFindings(report: Pick<Report, "rules">, findings: readonly Finding[], tool: string, writing: Writing): {
    uuid: string;
    title: string;
    description: string;
    props: {
        name: string;
        ns: string;
        value: string;
    }[];
    origins: {
        actors: {
            type: string;
            "actor-uuid": string;
        }[];
    }[];
    target: {
        type: string;
        "target-id": string;
        status: {
            state: string;
            reason: string;
            remarks?: "Facts that decide it are not declared." | "判定所需的事实尚未声明。";
        };
    };
    "related-observations"?: readonly {
        "observation-uuid": string;
    }[];
    "related-risks"?: readonly {
        "risk-uuid": string;
    }[];
}[];
