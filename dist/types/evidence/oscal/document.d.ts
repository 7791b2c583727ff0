import type { Report } from "../../finding/report.js";
import type { Model } from "../../model/entity.js";
import type { Law } from "../../rule/law.js";
import type { Rule } from "../../rule/rule.js";
import type { Subject } from "../statement.js";
import { type Writing } from "./parts.js";
/** What assessment results are made from. */
export interface OscalInput {
    readonly report: Report;
    readonly model: Model;
    readonly law: Law;
    /** Rules that were judged. */
    readonly rules: readonly Rule[];
    /** Files that the check read, with their digests. */
    readonly files: readonly Subject[];
    readonly lang: Writing["lang"];
    /** Last change of the document, as RFC 3339. */
    readonly time: string;
}
/** OSCAL assessment results: the law that is in force on the judged date, and what is declared. Draft and coming law is left out. */
export declare function assessmentResults({ report, model, law, rules, files, lang, time }: OscalInput): {
    "assessment-results": {
        uuid: string;
        metadata: {
            title: string;
            "last-modified": string;
            version: string;
            "oscal-version": string;
            roles: ({
                id: string;
                title: "Assessor" | "评估方";
            } | {
                id: string;
                title: "Person who accepts a finding for a time" | "在一定期限内接受发现的人员";
            })[];
            parties?: readonly {
                uuid: string;
                type: string;
                name: string;
            }[];
        };
        "import-ap": {
            href: string;
            remarks: "There is no plan of its own: every rule of the packs that are configured, on everything that is declared." | "未另行制定计划：以已配置规则包的全部规则评估全部声明内容。";
        };
        "local-definitions"?: {
            "objectives-and-methods": {
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
        };
        results: {
            uuid: string;
            title: string;
            description: "Declarations in manifests, judged by rules on Chinese data and AI law that are in force on the judged date." | "依据判定日期有效的中国数据与人工智能法律规则，对清单中的声明内容进行判定。";
            start: string;
            end: string;
            props: {
                name: string;
                ns: string;
                value: string;
            }[];
            "local-definitions": {
                "assessment-assets": {
                    components: {
                        uuid: string;
                        type: string;
                        title: string;
                        description: string;
                        props: {
                            name: string;
                            ns: string;
                            value: string;
                        }[];
                        status: {
                            state: string;
                        };
                    }[];
                    "assessment-platforms": {
                        uuid: string;
                        title: string;
                        "uses-components": {
                            "component-uuid": string;
                        }[];
                    }[];
                };
                components?: readonly {
                    uuid: string;
                    type: string;
                    title: string;
                    description: string;
                    props: {
                        name: string;
                        ns: string;
                        value: string;
                    }[];
                    status: {
                        state: string;
                        remarks: "Whether it is in operation is not part of the declarations." | "声明内容不包含其运行状态。";
                    };
                }[];
                "inventory-items"?: readonly {
                    uuid: string;
                    description: string;
                    props: {
                        name: string;
                        ns: string;
                        value: string;
                    }[];
                }[];
            };
            "reviewed-controls": {
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
            remarks: "Declarations met or did not meet rules. What systems really do, and whether that is lawful, is not said. This is no legal advice." | "本结果仅说明声明内容是否符合规则，不说明系统的实际运行情况及其合法性，不构成法律意见。";
            findings?: readonly {
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
            observations?: readonly {
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
            risks?: readonly ({
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
        }[];
        "back-matter": {
            resources: ({
                uuid: string;
                title: "Assessment plan" | "评估计划";
                description: "There is no plan of its own: every rule of the packs that are configured, on everything that is declared." | "未另行制定计划：以已配置规则包的全部规则评估全部声明内容。";
                props: {
                    name: string;
                    value: string;
                }[];
            } | {
                uuid: string;
                title: string;
                props: ({
                    name: string;
                    ns: string;
                    value: string;
                } | {
                    name: string;
                    value: string;
                })[];
            })[];
        };
    };
};
