import type { Finding, Report } from "../../finding/report.js";
import { type Writing } from "./parts.js";
/** Identifier of a person who accepted something. */
export declare function approverUuid(name: string): string;
/** People who accepted findings, as parties. */
export declare function approvers({ waivers, baseline }: Report, findings: readonly Finding[]): {
    uuid: string;
    type: string;
    name: string;
}[];
/** One risk for each duty that is not met: open, or accepted until a day by a named person. */
export declare function risks({ waivers, baseline, as_of }: Report, findings: readonly Finding[], tool: string, writing: Writing): ({
    uuid: string;
    title: string;
    description: string;
    statement: string;
    props: {
        name: string;
        ns: string;
        value: string;
    }[];
    status: string;
    origins: {
        actors: {
            type: string;
            "actor-uuid": string;
        }[];
    }[];
    deadline?: string;
    remediations: {
        uuid: string;
        lifecycle: string;
        title: "How the duty is met" | "整改方法";
        description: string;
    }[];
    "related-observations": {
        "observation-uuid": string;
    }[];
    "risk-log"?: never;
} | {
    uuid: string;
    title: string;
    description: string;
    statement: string;
    props: {
        name: string;
        ns: string;
        value: string;
    }[];
    status: string;
    origins: {
        actors: {
            type: string;
            "actor-uuid": string;
        }[];
    }[];
    deadline?: string;
    remediations: {
        uuid: string;
        lifecycle: string;
        title: "How the duty is met" | "整改方法";
        description: string;
    }[];
    "related-observations": {
        "observation-uuid": string;
    }[];
    "risk-log": {
        readonly entries?: readonly ({
            uuid: string;
            title: string;
            description: string;
            start: string;
            "logged-by": {
                "party-uuid": string;
                "role-id": string;
            }[];
            "status-change": string;
        } | {
            description?: never;
            "logged-by"?: never;
            uuid: string;
            title: string;
            start: string;
            "status-change": string;
        })[];
    };
})[];
