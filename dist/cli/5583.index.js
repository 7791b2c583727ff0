export const id = 5583;
export const ids = [5583];
export const modules = {

/***/ 5583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOscal: () => (/* binding */ runOscal)
});

// EXTERNAL MODULE: ./.build/check.js + 11 modules
var check = __webpack_require__(292);
// EXTERNAL MODULE: ./.build/evidence/covered.js
var covered = __webpack_require__(4532);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(6675);
// EXTERNAL MODULE: ./.build/evidence/hash.js
var hash = __webpack_require__(556);
// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/report/sarif/guid.js
var guid = __webpack_require__(2818);
;// CONCATENATED MODULE: ./.build/evidence/oscal/parts.js


/** Version of OSCAL that is written. */
const OSCAL_VERSION = "1.2.3";
/** Namespace of our own properties. */
const NAMESPACE = "https://github.com/hegui/hegui/ns/oscal";
/** A UUID of version 5 that always is the same for the same thing. */
function uuid(...parts) {
    return (0,guid/* guidOf */.d)("oscal", ...parts);
}
/** A value as one line without white space at its ends. */
function line(text) {
    const plain = (0,sanitise/* visible */.RK)(text.replace(/\s+/g, " ")).trim();
    return plain === "" ? "-" : plain;
}
/** A value as one line of the markup that OSCAL has, in which nothing of it is markup. */
function markup(text) {
    return line(text).replace(/[\\`*[\]<>{}&~]|(?<!\w)_|_(?!\w)/g, "\\$&");
}
/** A value as a token: what a token cannot hold becomes a dot. */
function token(text) {
    const plain = text.replace(/[^\p{L}\p{N}._-]+/gu, ".").replace(/\.$/, "");
    return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}
/** Name of a control: an article of an instrument. */
function controlId({ instrument, article }) {
    return token(`${instrument}_${article}`);
}
/** Identifier of a law among the resources. */
function instrumentUuid(id) {
    return uuid("instrument", id);
}
/** Identifier of a file among the resources. */
function fileUuid(name) {
    return uuid("file", name);
}
/** A link to a resource of the document. */
function reference(id) {
    return { href: `#${id}`, rel: "reference" };
}
/** A path as a relative reference; a colon in its first part would make it absolute, and is encoded. */
function hrefOf(path) {
    // A lone surrogate has no UTF-8 form.
    return path
        .replace(/\p{Cs}/gu, "\uFFFD")
        .split("/")
        .map(encodeURIComponent)
        .join("/");
}
/** A property of ours. */
function prop(name, value) {
    return { name, ns: NAMESPACE, value: line(value) };
}
/** A list under its key; OSCAL knows no empty lists. */
function some(key, list) {
    return list.length === 0 ? {} : { [key]: list };
}
/** The beginning of a day in Shanghai. */
function dayStart(date) {
    return `${date}T00:00:00+08:00`;
}
/** The end of a day in Shanghai. */
function dayEnd(date) {
    return `${date}T23:59:59+08:00`;
}

;// CONCATENATED MODULE: ./.build/evidence/oscal/controls.js

/** Whether a rule met something that is declared. */
function applied({ counts }) {
    return counts.pass + counts.fail + counts.unknown > 0;
}
/** The articles that were reviewed, and those whose rules applied to nothing. */
function reviewedControls(rules, { lang }) {
    const articles = citedBy(rules.filter(applied));
    const idle = [...citedBy(rules)].filter(([id]) => !articles.has(id));
    const selected = (all) => [...all].map(([id]) => ({ "control-id": id })).sort(byControl);
    const objectives = rules.filter(applied).map((one) => ({ "objective-id": one.id }));
    return {
        description: WORDS[lang].reviewed,
        "control-selections": [
            {
                ...some("include-controls", selected(articles)),
                ...some("exclude-controls", selected(idle)),
                ...(idle.length > 0 && { remarks: WORDS[lang].excluded }),
            },
        ],
        ...(objectives.length > 0 && { "control-objective-selections": [{ "include-objectives": objectives }] }),
    };
}
/** Each rule as an objective of the first article that it cites; the others are noted on it. */
function objectives(rules, { lang }) {
    return rules.filter(applied).map((rule) => ({
        "control-id": controlId(rule.law[0]),
        description: markup(rule.title[lang]),
        parts: [
            {
                id: rule.id,
                name: "assessment-objective",
                title: markup(rule.title[lang]),
                props: [
                    { name: "method-id", value: methodId(rule) },
                    prop("pack", rule.pack),
                    prop("level", rule.level),
                    prop("in-force-since", rule.since),
                    ...rule.law.map((one) => ({ ...prop("law", one.text[lang]), class: controlId(one) })),
                ],
                links: [...new Set(rule.law.map((one) => instrumentUuid(one.instrument)))].map(reference),
            },
            {
                id: methodId(rule),
                name: "assessment-method",
                props: [{ name: "method", value: "TEST" }],
                parts: [{ name: "assessment-objects", prose: WORDS[lang].objects }],
            },
        ],
    }));
}
function methodId({ id }) {
    return `${id}_method`;
}
function citedBy(rules) {
    return new Map(rules.flatMap((rule) => rule.law.map((one) => [controlId(one), one])));
}
function byControl(a, b) {
    return a["control-id"] < b["control-id"] ? -1 : 1;
}
const WORDS = {
    en: {
        reviewed: "Articles of law that rules in force on the judged date rest on. Each rule is an objective.",
        objects: "Everything that manifests declare.",
        excluded: "Articles that are left out: their rules apply to nothing that is declared.",
    },
    zh: {
        reviewed: "判定日期有效的规则所依据的法律条款，每条规则为一项目标。",
        objects: "清单中声明的全部内容。",
        excluded: "予以排除的条款：相应规则不适用于任何已声明的内容。",
    },
};

// EXTERNAL MODULE: ./.build/finding/drawn.js
var drawn = __webpack_require__(8072);
// EXTERNAL MODULE: ./.build/manifest/kind.js
var manifest_kind = __webpack_require__(4894);
;// CONCATENATED MODULE: ./.build/evidence/oscal/subjects.js



/** What OSCAL calls an entity of a kind; everything else is an item of the inventory. */
const COMPONENTS = {
    system: "system",
    model: "software",
    recipient: "service",
};
/** The identifier of an entity. */
function entityUuid({ kind, id }) {
    return uuid("entity", kind, id);
}
/** A reference to an entity that an observation is about. */
function subjectReference(entity) {
    const type = entity.kind === "organization" ? "party" : COMPONENTS[entity.kind] ? "component" : "inventory-item";
    return { "subject-uuid": entityUuid(entity), type, title: markup(`${entity.kind}/${entity.id}`) };
}
/** Organizations as parties. */
function organizationParties(model) {
    return model.all("organization").map((one) => ({
        uuid: entityUuid(one),
        type: "organization",
        name: line((0,drawn/* titleOf */.Gg)(one)),
        props: [prop("id", one.id)],
    }));
}
/** Systems, models and recipients as components, all else that is declared as inventory; sightings only where they are spoken of. */
function localDefinitions(model, mentioned, { lang }) {
    const seen = new Set(mentioned.filter((one) => one.kind === "signal").map((one) => one.id));
    const components = manifest_kind/* KINDS */.GW.flatMap((kind) => (COMPONENTS[kind] ? model.all(kind) : []));
    const items = manifest_kind/* KINDS */.GW.filter((kind) => !COMPONENTS[kind] && kind !== "organization" && kind !== "waiver").flatMap((kind) => model.all(kind).filter((one) => kind !== "signal" || seen.has(one.id)));
    return {
        ...some("components", components.map((one) => ({
            uuid: entityUuid(one),
            type: COMPONENTS[one.kind],
            title: markup((0,drawn/* titleOf */.Gg)(one)),
            description: described(one, lang),
            props: propsOf(one),
            status: { state: "other", remarks: subjects_WORDS[lang].status },
        }))),
        ...some("inventory-items", items.map((one) => ({ uuid: entityUuid(one), description: described(one, lang), props: propsOf(one) }))),
    };
}
function propsOf({ kind, id }) {
    return [prop("kind", kind), prop("id", id)];
}
function described(one, lang) {
    const kind = lang === "zh" ? manifest_kind/* KIND_NAMES_ZH */.TM[one.kind] : one.kind;
    return markup(`${kind} ${one.id}: ${(0,drawn/* titleOf */.Gg)(one)}`);
}
const subjects_WORDS = {
    en: { status: "Whether it is in operation is not part of the declarations." },
    zh: { status: "声明内容不包含其运行状态。" },
};

;// CONCATENATED MODULE: ./.build/evidence/oscal/findings.js



/** Identifier of what was observed of one entity. */
function observationUuid({ fingerprint }) {
    return uuid("observation", fingerprint);
}
/** Identifier of the risk of a duty that is not met. */
function riskUuid({ fingerprint }) {
    return uuid("risk", fingerprint);
}
/** A duty that is not met is a risk; one that is undecided is none yet. */
function isRisk({ outcome }) {
    return outcome === "fail";
}
/** One observation for each duty that is not met or undecided, with the lines of the manifest as evidence. */
function observations(findings, files, tool, { lang, asOf }) {
    return findings.map((one) => ({
        uuid: observationUuid(one),
        title: markup(one.title[lang]),
        description: markup(one.message[lang]),
        props: [
            prop("rule", one.rule),
            prop("outcome", one.outcome),
            prop("level", one.level),
            prop("state", one.state),
            prop("fingerprint", one.fingerprint),
        ],
        methods: ["TEST"],
        types: ["control-objective"],
        origins: [{ actors: [{ type: "tool", "actor-uuid": tool }] }],
        subjects: [subjectReference(one.entity)],
        "relevant-evidence": [evidenceOf(one, files)],
        collected: dayStart(asOf),
    }));
}
/** The lines of a manifest, or of code, that were judged. */
function evidenceOf({ at }, files) {
    return {
        href: `${hrefOf(at.file)}#L${at.start.line}-L${at.end.line}`,
        description: markup(`${at.file}:${at.start.line}:${at.start.column}`),
        ...(files.has(at.file) && { links: [reference(fileUuid(at.file))] }),
    };
}
/** One finding for each rule that applied: met everywhere, not met somewhere, or not decided. */
function ruleFindings(report, findings, tool, writing) {
    const found = grouped(findings);
    return report.rules.filter(applied).map((rule) => {
        const own = found.get(rule.id) ?? [];
        return {
            uuid: uuid("finding", rule.id),
            title: markup(rule.title[writing.lang]),
            description: findings_described(rule, writing),
            props: [prop("rule", rule.id), ...rule.law.map((one) => prop("law", line(one.text[writing.lang])))],
            origins: [{ actors: [{ type: "tool", "actor-uuid": tool }] }],
            target: {
                type: "objective-id",
                "target-id": rule.id,
                status: {
                    state: own.length === 0 ? "satisfied" : "not-satisfied",
                    reason: own.length === 0 ? "pass" : own.some(isRisk) ? "fail" : "other",
                    ...(own.length > 0 && !own.some(isRisk) && { remarks: findings_WORDS[writing.lang].undecided }),
                },
            },
            ...some("related-observations", own.map((one) => ({ "observation-uuid": observationUuid(one) }))),
            ...some("related-risks", own.filter(isRisk).map((one) => ({ "risk-uuid": riskUuid(one) }))),
        };
    });
}
function grouped(findings) {
    const groups = new Map();
    for (const one of findings) {
        const group = groups.get(one.rule);
        if (group)
            group.push(one);
        else
            groups.set(one.rule, [one]);
    }
    return groups;
}
function findings_described({ counts }, { lang }) {
    return findings_WORDS[lang].counts(counts.pass, counts.fail, counts.unknown);
}
const findings_WORDS = {
    en: {
        counts: (pass, fail, unknown) => `By what is declared: met ${pass}, not met ${fail}, undecided ${unknown}.`,
        undecided: "Facts that decide it are not declared.",
    },
    zh: {
        counts: (pass, fail, unknown) => `依据已声明的内容：符合 ${pass}，不符合 ${fail}，无法判定 ${unknown}。`,
        undecided: "判定所需的事实尚未声明。",
    },
};

// EXTERNAL MODULE: ./.build/cel/functions.js + 1 modules
var functions = __webpack_require__(9543);
;// CONCATENATED MODULE: ./.build/evidence/oscal/risks.js



/** Identifier of a person who accepted something. */
function approverUuid(name) {
    return uuid("approver", name);
}
/** People who accepted findings, as parties. */
function approvers({ waivers, baseline }, findings) {
    const names = findings
        .filter(isRisk)
        .flatMap((one) => acceptances(one, waivers, baseline).map((two) => two.approved_by));
    return [...new Set(names)].sort().map((name) => ({ uuid: approverUuid(name), type: "person", name: line(name) }));
}
/** One risk for each duty that is not met: open, or accepted until a day by a named person. */
function risks({ waivers, baseline, as_of }, findings, tool, writing) {
    return findings.filter(isRisk).map((one) => {
        const accepted = acceptances(one, waivers, baseline);
        const holding = accepted.find(() => one.state !== "new");
        const words = risks_WORDS[writing.lang];
        return {
            uuid: riskUuid(one),
            title: markup(one.title[writing.lang]),
            description: markup(one.message[writing.lang]),
            statement: exposureOf(one, writing),
            props: [prop("rule", one.rule), prop("level", one.level)],
            status: holding ? "deviation-approved" : "open",
            origins: [{ actors: [{ type: "tool", "actor-uuid": tool }] }],
            ...(holding && { deadline: dayEnd(holding.expires) }),
            remediations: [
                {
                    uuid: uuid("remediation", one.fingerprint),
                    lifecycle: "recommendation",
                    title: words.fix,
                    description: markup(one.fix[writing.lang]),
                },
            ],
            ...logOf(one, accepted, as_of, writing),
            "related-observations": [{ "observation-uuid": observationUuid(one) }],
        };
    });
}
function exposureOf({ exposure, law }, { lang }) {
    const cited = law.map((one) => one.text[lang]).join(lang === "zh" ? "、" : ", ");
    const penalties = exposure.map((one) => `${one.law ? `${one.law[lang]}: ` : ""}${one.text[lang]}`);
    return [cited, ...penalties].map(markup).join("\n\n");
}
/** Waivers of the finding, and the baseline where it makes it known. */
function acceptances(finding, waivers, baseline) {
    const { entity, rule, waiver, state, ignored } = finding;
    const label = `${entity.kind}/${entity.id}`;
    const own = waivers.filter((one) => one.id === waiver?.id || (one.rule === rule && one.entity === label && !one.holds));
    const sorted = [...own].sort((a, b) => Number(b.id === waiver?.id) - Number(a.id === waiver?.id));
    return [
        ...sorted.map((one) => ({ ...one, key: one.id })),
        ...(state === "known" && baseline && !ignored ? [{ ...baseline, key: baseline.file }] : []),
    ];
}
/** Who accepted it from when, and that it is open again once that is over. */
function logOf({ fingerprint }, accepted, asOf, { lang }) {
    const words = risks_WORDS[lang];
    const entries = accepted.flatMap((one) => [
        {
            uuid: uuid("risk-log", fingerprint, one.key, "approved"),
            title: words.accepted(one.expires),
            description: markup(one.reason),
            start: dayStart(one.approved_on),
            "logged-by": [{ "party-uuid": approverUuid(one.approved_by), "role-id": "approver" }],
            "status-change": "deviation-approved",
        },
        ...(one.expires < asOf
            ? [
                {
                    uuid: uuid("risk-log", fingerprint, one.key, "expired"),
                    title: words.expired(one.expires),
                    start: dayStart((0,functions/* shiftDate */.n6)(one.expires, "P1D", 1)),
                    "status-change": "open",
                },
            ]
            : []),
    ]);
    return entries.length === 0 ? {} : { "risk-log": some("entries", entries) };
}
const risks_WORDS = {
    en: {
        fix: "How the duty is met",
        accepted: (until) => `Accepted until ${until}`,
        expired: (until) => `The acceptance ended on ${until}`,
    },
    zh: {
        fix: "整改方法",
        accepted: (until) => `予以接受，有效期至 ${until}`,
        expired: (until) => `接受期限已于 ${until} 届满`,
    },
};

;// CONCATENATED MODULE: ./.build/evidence/oscal/document.js







const ASSESSOR = "assessor";
/** OSCAL assessment results: the law that is in force on the judged date, and what is declared. Draft and coming law is left out. */
function assessmentResults({ report, model, law, rules, files, lang, time }) {
    const writing = { lang, asOf: report.as_of };
    const words = document_WORDS[lang];
    const content = (0,hash/* sha256 */.sc)((0,json/* renderJson */.h)(report));
    const isInForce = new Set(rules.filter((one) => one.status !== "draft" && one.since <= report.as_of).map((one) => one.id));
    const judged = report.rules.filter((one) => isInForce.has(one.id));
    const findings = report.findings.filter((one) => isInForce.has(one.rule));
    const tool = uuid("tool", "hegui", report.version);
    const plan = uuid("plan", report.as_of);
    const own = objectives(judged, writing);
    const read = new Set(files.map((one) => one.name));
    const people = approvers(report, findings);
    return {
        "assessment-results": {
            uuid: uuid("assessment-results", content),
            metadata: {
                title: words.title(report.as_of),
                "last-modified": time,
                version: report.as_of,
                "oscal-version": OSCAL_VERSION,
                roles: [
                    { id: ASSESSOR, title: words.assessor },
                    { id: "approver", title: words.approver },
                ],
                ...some("parties", [...organizationParties(model), ...people]),
            },
            "import-ap": { href: `#${plan}`, remarks: words.planned },
            ...(own.length > 0 && { "local-definitions": { "objectives-and-methods": own } }),
            results: [
                {
                    uuid: uuid("result", content),
                    title: words.title(report.as_of),
                    description: words.about,
                    start: dayStart(report.as_of),
                    end: dayEnd(report.as_of),
                    props: [
                        prop("gate", report.gate.failed ? "failed" : "passed"),
                        ...report.packs.map((one) => prop("pack", `${one.id} ${one.version}`)),
                    ],
                    "local-definitions": {
                        ...localDefinitions(model, mentioned(findings), writing),
                        "assessment-assets": assets(report, tool, words.tool),
                    },
                    "reviewed-controls": reviewedControls(judged, writing),
                    ...some("observations", observations(findings, read, tool, writing)),
                    ...some("risks", risks(report, findings, tool, writing)),
                    ...some("findings", ruleFindings({ rules: judged }, findings, tool, writing)),
                    remarks: words.remarks,
                },
            ],
            "back-matter": {
                resources: [
                    { uuid: plan, title: words.plan, description: words.planned, props: [{ name: "type", value: "plan" }] },
                    ...instruments(judged.filter(applied).flatMap((one) => one.law.map((two) => two.instrument)), law, lang),
                    ...files.map(fileResource),
                ],
            },
        },
    };
}
function mentioned(findings) {
    return findings.map((one) => one.entity);
}
function assets({ version }, tool, description) {
    return {
        components: [
            {
                uuid: tool,
                type: "software",
                title: "hegui",
                description,
                props: [prop("version", version)],
                status: { state: "operational" },
            },
        ],
        "assessment-platforms": [
            { uuid: uuid("platform", version), title: "hegui", "uses-components": [{ "component-uuid": tool }] },
        ],
    };
}
/** Laws whose articles are controls. */
function instruments(ids, law, lang) {
    return [...new Set(ids)].sort().flatMap((id) => {
        const one = Object.hasOwn(law.instruments, id) ? law.instruments[id] : undefined;
        if (!one)
            return [];
        return [
            {
                uuid: instrumentUuid(id),
                title: markup(one.title[lang]),
                props: [
                    { name: "type", value: typeOf(one.level) },
                    prop("instrument", id),
                    prop("short-name", one.short[lang]),
                    ...(one.effective ? [prop("in-force-since", one.effective)] : []),
                ],
            },
        ];
    });
}
function fileResource({ name, digest }) {
    return {
        uuid: fileUuid(name),
        title: markup(name),
        props: [{ name: "type", value: "artifact" }, prop("name", name)],
        rlinks: [{ href: hrefOf(name), hashes: [{ algorithm: "SHA-256", value: digest.sha256 }] }],
    };
}
/** What OSCAL calls laws, rules and standards. */
function typeOf(level) {
    if (/standard/.test(level))
        return "standard";
    return level === "law" ? "law" : "regulation";
}
const document_WORDS = {
    en: {
        title: (day) => `What is declared, assessed by hegui as of ${day}`,
        about: "Declarations in manifests, judged by rules on Chinese data and AI law that are in force on the judged date.",
        remarks: "Declarations met or did not meet rules. What systems really do, and whether that is lawful, is not said. This is no legal advice.",
        assessor: "Assessor",
        approver: "Person who accepts a finding for a time",
        tool: "Compliance as code for Chinese data and AI law.",
        plan: "Assessment plan",
        planned: "There is no plan of its own: every rule of the packs that are configured, on everything that is declared.",
    },
    zh: {
        title: (day) => `hegui 对声明内容的评估结果（判定日期 ${day}）`,
        about: "依据判定日期有效的中国数据与人工智能法律规则，对清单中的声明内容进行判定。",
        remarks: "本结果仅说明声明内容是否符合规则，不说明系统的实际运行情况及其合法性，不构成法律意见。",
        assessor: "评估方",
        approver: "在一定期限内接受发现的人员",
        tool: "面向中国数据与人工智能法律的合规即代码工具。",
        plan: "评估计划",
        planned: "未另行制定计划：以已配置规则包的全部规则评估全部声明内容。",
    },
};

// EXTERNAL MODULE: ./.build/examine.js + 5 modules
var examine = __webpack_require__(8467);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: ./.build/cli/problems.js
var problems = __webpack_require__(1823);
// EXTERNAL MODULE: ./.build/cli/commands/check.js
var commands_check = __webpack_require__(5138);
// EXTERNAL MODULE: ./.build/cli/commands/evidence.js
var evidence = __webpack_require__(9765);
;// CONCATENATED MODULE: ./.build/cli/commands/oscal.js










/** Writes OSCAL assessment results; nothing while something could not be read. */
async function runOscal(args, io) {
    const workspace = await (0,commands_check/* workspaceOf */.B3)(args, io);
    const lang = (0,common/* langOf */.Ex)(args, io, workspace.lang);
    const words = oscal_WORDS[lang];
    if (workspace.unusable) {
        io.err((0,problems/* problemLines */.p)((0,evidence.unusable)(workspace), lang));
        return 2;
    }
    const input = await (0,commands_check/* withScan */.aQ)(workspace, args, io);
    const examined = (0,examine/* examine */.sb)(input);
    const report = (0,check/* reportOn */.S)(input, examined);
    // A waiver that ended is an open risk, and nothing that could not be read.
    const broken = report.problems.filter((one) => !/^(?:waiver|baseline)\//.test(one.code));
    if (broken.length > 0) {
        io.err(`${(0,problems/* problemLines */.p)(broken.slice(0, MOST_SHOWN), lang)}${words.refused(broken.length)}\n`);
        return 1;
    }
    if (report.files.length === 0) {
        io.err(`${words.nothing}\n`);
        return 4;
    }
    const text = (0,json/* jsonText */.s)(assessmentResults({
        report,
        model: examined.model,
        law: input.law,
        rules: examined.rules,
        files: input.files.map((one) => (0,covered/* manifestSubject */.I7)((0,covered/* startOf */.GH)(io.cwd, workspace.root), one)),
        lang,
        time: (0,evidence.epochOf)(io) ?? dayStart(report.as_of),
    }));
    if (typeof args.flags.output === "string") {
        (0,commands_check/* writeOrExplain */.MZ)(io, args.flags.output, text, args.flags.output);
        io.err((0,common/* safeLines */.Bv)(`${args.flags.output}: ${words.wrote(report.findings.length)}\n`));
    }
    else
        io.out(text);
    return 0;
}
const MOST_SHOWN = 20;
const oscal_WORDS = {
    en: {
        refused: (count) => `hegui: nothing was exported: results of what could not be read would say too much (${count} ${count === 1 ? "problem" : "problems"}; \`hegui check\` shows all)`,
        nothing: "hegui: no manifest was found, and of nothing there are no results",
        wrote: (count) => `assessment results with ${count} ${count === 1 ? "observation" : "observations"}`,
    },
    zh: {
        refused: (count) => `hegui：未导出任何内容：输入未能完整读取，所得结果不可靠（共 ${count} 个问题，运行 \`hegui check\` 可查看全部）`,
        nothing: "hegui：未找到任何清单，没有可导出的结果",
        wrote: (count) => `评估结果，含观察项 ${count} 条`,
    },
};


/***/ })

};
