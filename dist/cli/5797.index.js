export const id = 5797;
export const ids = [5797];
export const modules = {

/***/ 5797:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFix: () => (/* binding */ runFix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7291);
/* harmony import */ var _fix_fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8207);
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8135);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(238);
/* harmony import */ var _workspace_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8280);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2638);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5138);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8097);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_scan_js__WEBPACK_IMPORTED_MODULE_5__]);
_scan_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];









/** Prints what can be mended as a diff, or mends it. Comments and formatting stay. */
async function runFix(args, io) {
    const workspace = await (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceOf */ .B3)(args, io);
    const words = WORDS[(0,_common_js__WEBPACK_IMPORTED_MODULE_3__/* .langOf */ .Ex)(args, io, workspace.lang)];
    if (workspace.input.files.length === 0)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(words.none);
    const code = args.flags["no-scan"] ? undefined : await (0,_scan_js__WEBPACK_IMPORTED_MODULE_5__.scanFor)(workspace, args, io);
    const input = code
        ? (0,_scan_js__WEBPACK_IMPORTED_MODULE_5__.withCode)({ ...workspace.input, packs: (0,_scan_js__WEBPACK_IMPORTED_MODULE_5__.withDrift)(workspace.input.packs, (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .builtinPolicies */ .W1)()) }, code)
        : workspace.input;
    const prefix = workspace.place("");
    const fixed = (0,_fix_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .fixes */ .S)(input, code?.signals ?? [], (file) => isOwn(file.slice(prefix.length)));
    for (const { file, before, after } of fixed) {
        if (args.flags.write) {
            (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOrExplain */ .MZ)(io, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace.root, file.slice(prefix.length)), after, file);
            io.out(`${words.wrote((0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_7__/* .sanitise */ .tB)(file))}\n`);
        }
        else
            io.out(difference(file, before, after));
    }
    io.out(`${fixed.length === 0 ? words.nothing : args.flags.write ? words.done : words.apply}\n`);
    return workspace.unusable ? 2 : 0;
}
/** Shared manifests of packages and of other folders are not ours to change. */
function isOwn(file) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(".", file).split(/[\\/]/);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) && way[0] !== ".." && !way.includes("node_modules");
}
/** A unified diff, its lines safe to print. */
function difference(file, before, after) {
    const name = (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_7__/* .sanitise */ .tB)(file);
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_8__/* .createTwoFilesPatch */ .ss)(name, name, before, after);
    const lines = patch.slice(patch.indexOf("--- ")).split("\n");
    return lines.map((line) => (line.endsWith("\r") ? `${(0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_7__/* .sanitise */ .tB)(line.slice(0, -1))}\r` : (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_7__/* .sanitise */ .tB)(line))).join("\n");
}
const WORDS = {
    en: {
        none: "there is no manifest to mend; `hegui init` drafts one from the code",
        wrote: (file) => `changed ${file}`,
        nothing: "nothing to mend without doubt; `hegui check` and `hegui scan` say what people must decide",
        apply: "`hegui fix --write` makes these changes",
        done: "read the changes before you commit them: they declare what the code shows, not that it is lawful",
    },
    zh: {
        none: "没有可修改的清单文件；可用 `hegui init` 根据代码起草",
        wrote: (file) => `已修改 ${file}`,
        nothing: "没有可以确定修正的内容；需要人工决定的事项见 `hegui check` 和 `hegui scan`",
        apply: "运行 `hegui fix --write` 写入上述修改",
        done: "提交前请核对：修改仅声明代码所示事实，不代表其合法",
    },
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   jf: () => (/* binding */ draftDatasets)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1101);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5819);


/** Datasets of the fields that were seen: tables first, then what holds kinds of data that no table has. */
function draftDatasets(signals) {
    const groups = [...grouped(signals).entries()].map(([name, fields]) => ({ name, fields, rank: rankOf(fields) }));
    groups.sort((a, b) => a.rank - b.rank || b.fields.length - a.fields.length || (a.name < b.name ? -1 : 1));
    const covered = new Set();
    const ids = new Set();
    return groups.flatMap(({ name, fields, rank }) => {
        // Most tables point at people; that alone makes no body of data of its own.
        const telling = rank > 0 ? fields : fields.filter((one) => !REFERENCES.has(one.category));
        if ((rank > 0 || telling.length === 0) && fields.every((one) => covered.has(one.category)))
            return [];
        for (const one of fields)
            covered.add(one.category);
        const subjects = subjectsOf(name);
        const data = {
            id: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueId */ .N)((0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .y)(name) || "data", ids),
            fields: fields.map(fieldOf),
            ...(subjects && { subjects: [subjects] }),
        };
        return [{ data, seen: [(0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(fields[0])], fields: fields.map(_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t) }];
    });
}
/** Kinds of data that tables hold to point at people. */
const REFERENCES = new Set(["network_identity.user_id", "network_identity.account"]);
/** Whether a value of a person is written out in code; that is no field of a dataset. */
function isLiteral({ kind, key }) {
    return kind === "field" && key.includes("#literal ");
}
/** A field as a dataset declares it. */
function fieldOf({ name = "", category }) {
    return { name: name.slice(0, LONGEST_NAME), category };
}
const LONGEST_NAME = 200;
/** Fields by the name of what holds them, without the words of layers; each name once. */
function grouped(signals) {
    const groups = new Map();
    for (const signal of signals) {
        if (signal.kind !== "field" || !signal.category || !signal.name || isLiteral(signal))
            continue;
        const name = holderOf(signal);
        const group = groups.get(name) ?? new Map();
        groups.set(name, group);
        const key = plainName(signal.name);
        const known = group.get(key);
        if (!known || RANK[signal.shape ?? "type"] < RANK[known.shape ?? "type"])
            group.set(key, signal);
    }
    return new Map([...groups].map(([name, group]) => [name, [...group.values()]]));
}
/** How near a body of fields is to stored data. */
const RANK = { table: 0, type: 1, message: 1, form: 2, request: 2 };
function rankOf(fields) {
    return Math.min(...fields.map((one) => RANK[one.shape ?? "type"]));
}
/** Names of fields without case and separators: `idCard`, `id_card`, `ID-Card`. */
function plainName(name) {
    return name.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
/** What holds a field: its type or table, else its file. */
function holderOf({ record, at }) {
    return baseOf(record || (at.file.split("/").at(-1) ?? "").replace(/\..*/, ""));
}
/** `UserEntity`, `user_dto`, `CreateUserRequest` and `users` are all about `user`; a name without Latin letters stays. */
function baseOf(record) {
    const id = (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .y)(record);
    if (id === "")
        return record;
    const words = id.split("-");
    const inner = words.filter((word, index) => !LAYERS.has(word) && !(index === 0 && PREFIXES.has(word)));
    const kept = inner.length > 0 ? inner : words;
    const last = kept.at(-1) ?? "";
    return [...kept.slice(0, -1), last.length > 3 ? last.replace(/(?<!s)s$/, "") : last].join("-");
}
const LAYERS = new Set(("entity model dto vo bo po do request req response resp res form schema " +
    "input params param query body payload props type interface record table message").split(" "));
const PREFIXES = new Set("create update save get list add edit delete new base i t tb tbl sys".split(" "));
/** Whom data is about, where its name says so. */
function subjectsOf(name) {
    const words = new Set(name.split("-"));
    return SUBJECTS.find(([, names]) => names.some((one) => words.has(one)))?.[0];
}
const SUBJECTS = [
    ["job-applicants", ["applicant", "candidate", "resume"]],
    ["employees", ["employee", "staff", "worker", "payroll"]],
    ["patients", ["patient"]],
    ["students", ["student", "pupil"]],
    ["customers", ["customer", "guest", "buyer", "shopper", "passenger"]],
    ["users", ["user", "member"]],
    ["visitors", ["visitor"]],
];


/***/ }),

/***/ 1101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   MU: () => (/* binding */ EMPTY_DRAFT),
/* harmony export */   QJ: () => (/* binding */ draftFrom),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   z: () => (/* binding */ HANDLER)
/* harmony export */ });
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8135);
/* harmony import */ var _scan_signal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(176);
/* harmony import */ var _datasets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(749);
/* harmony import */ var _recipients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4968);




/** Who handles the data: one organization, of which code shows nothing but that there is one. */
const HANDLER = { data: { id: "our-company" }, seen: [] };
const EMPTY_DRAFT = {
    organizations: [],
    systems: [],
    datasets: [],
    activities: [],
    recipients: [],
    models: [],
    left: [],
};
/** Drafts manifests from what a scan is sure of. */
function draftFrom(signals, tables) {
    const sure = signals.filter((one) => one.sure >= _scan_signal_js__WEBPACK_IMPORTED_MODULE_2__/* .BAR */ .S);
    const recipients = (0,_recipients_js__WEBPACK_IMPORTED_MODULE_1__/* .draftRecipients */ .k)(sure, tables);
    const vendors = new Set(recipients.drafted.map((one) => one.data.id));
    const models = (0,_recipients_js__WEBPACK_IMPORTED_MODULE_1__/* .draftModels */ .g)(sure, (service) => (vendors.has(service) ? service : undefined));
    return {
        ...EMPTY_DRAFT,
        systems: draftSystems(sure),
        datasets: (0,_datasets_js__WEBPACK_IMPORTED_MODULE_0__/* .draftDatasets */ .jf)(sure),
        recipients: recipients.drafted,
        models: models.drafted,
        left: [...recipients.left, ...models.left, ...leftOf(sure)],
    };
}
/** What only people can place in a manifest; each thing once, where it is seen first. */
function leftOf(signals) {
    const first = new Map();
    for (const signal of signals) {
        const text = leftToPeople(signal, placeOf(signal));
        if (text && !first.has(signal.key))
            first.set(signal.key, text);
    }
    return [...first.values()];
}
function leftToPeople(signal, place) {
    switch (signal.kind) {
        case "field":
            return (0,_datasets_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$)(signal)
                ? {
                    en: `${signal.category} written out (${place}): take it out of the code, or declare whose data it is`,
                    zh: `代码中直接写有 ${signal.category}（${place}）：请移除，或者声明其所属数据集`,
                }
                : undefined;
        case "region": {
            const where = signal.region ?? signal.territory ?? "";
            return {
                en: `region ${where} (${place}): add it to \`stored_in\` of the datasets that lie there`,
                zh: `地域 ${where}（${place}）：请在存放于该地域的数据集的 \`stored_in\` 中补充`,
            };
        }
        case "permission":
            return {
                en: `${signal.api} (${place}): list it in \`privacy_interfaces\` if the privacy guide names it`,
                zh: `${signal.api}（${place}）：隐私保护指引已载明的，请填入 \`privacy_interfaces\``,
            };
        case "exposure":
            return {
                en: `${signal.category} in ${signal.into} (${place}): mask it, or declare the flow or use`,
                zh: `${signal.category} 进入 ${signal.into}（${place}）：请脱敏，或者声明相应的数据流、用途`,
            };
        case "capability":
            return DECLARED_BY_PEOPLE.has(signal.capability ?? "")
                ? {
                    en: `${signal.capability} (${place}): declare the system or AI service that does it`,
                    zh: `${signal.capability}（${place}）：请声明相应的系统或者人工智能服务`,
                }
                : undefined;
        default:
            return undefined;
    }
}
/** Uses of AI that a manifest must say more of than code shows. */
const DECLARED_BY_PEOPLE = new Set([
    "face-recognition",
    "face-edit",
    "voice-clone",
    "training",
    "label-removal",
]);
/** A mini-program shows by the interfaces of its platform. */
function draftSystems(signals) {
    const interfaces = signals.filter((one) => one.kind === "permission");
    if (interfaces.length === 0)
        return [];
    return [{ data: { id: "mini-program", type: "mini-program" }, seen: [placeOf(interfaces[0])] }];
}
function placeOf({ at }) {
    return (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitise */ .tB)(`${at.file}:${at.start.line}`);
}
/** Two drafts as one; of two entries with one id the first stays, and a dataset gets the fields of both. */
function merged(a, b) {
    const join = (key) => {
        const ids = new Set(a[key].map((one) => one.data.id));
        return [...a[key], ...b[key].filter((one) => !ids.has(one.data.id))];
    };
    const more = new Map(b.datasets.map((one) => [one.data.id, one]));
    return {
        organizations: join("organizations"),
        systems: join("systems"),
        datasets: join("datasets").map((one) => withFields(one, more.get(one.data.id))),
        activities: join("activities"),
        recipients: join("recipients"),
        models: join("models"),
        left: [...a.left, ...b.left],
    };
}
/** The dataset with those fields of another that it does not name. */
function withFields(one, other) {
    if (!other || other === one)
        return one;
    const own = fieldsOf(one);
    const names = new Set(own.map(({ name }) => (0,_datasets_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH)(String(name))));
    const added = fieldsOf(other).flatMap((field, index) => names.has((0,_datasets_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH)(String(field.name))) ? [] : [{ field, place: other.fields?.[index] ?? "" }]);
    return {
        data: { ...one.data, fields: [...own, ...added.map(({ field }) => field)] },
        seen: [...one.seen, ...other.seen],
        fields: [...own.map((_, index) => one.fields?.[index] ?? ""), ...added.map(({ place }) => place)],
    };
}
function fieldsOf({ data }) {
    return data.fields;
}


/***/ }),

/***/ 5819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ uniqueId),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/** An id as manifests write it: lower-case words and hyphens; empty where a name has no Latin letter. */
function slug(name) {
    return name
        .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
        .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-+|-+$/g, "")
        .slice(0, 80)
        .replace(/-+$/, "");
}
/** The name, or the name with the first number that makes it new; it is taken afterwards. */
function uniqueId(wanted, taken) {
    let id = wanted;
    for (let number = 2; taken.has(id); number++)
        id = `${wanted}-${number}`;
    taken.add(id);
    return id;
}


/***/ }),

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ draftModels),
/* harmony export */   k: () => (/* binding */ draftRecipients)
/* harmony export */ });
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8135);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1101);


/** One recipient for each service or AI provider; where its country is not known it cannot be declared. */
function draftRecipients(signals, tables) {
    const drafted = [];
    const left = [];
    for (const [id, all] of byService(signals)) {
        const row = Object.hasOwn(tables.services, id) ? tables.services[id] : undefined;
        const country = row?.country ?? countryOf(all);
        const seen = all.slice(0, 3).map(_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t);
        const title = row?.title ?? id;
        if (country)
            drafted.push({ data: { id, title, country, services: [id] }, seen });
        else
            left.push(withoutCountry(`${title} (${seen[0]})`));
        const abroad = country === "CN" ? all.find((one) => isAbroad(one) && !runsElsewhere(one)) : undefined;
        if (abroad)
            left.push(calledAbroad(`${title} (${(0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(abroad)})`));
    }
    return { drafted, left };
}
/** One AI service for each provider that generates; what people meet it as is for people to say. */
function draftModels(signals, vendorOf) {
    const drafted = [];
    const left = [];
    for (const [id, all] of byService(signals.filter((one) => one.kind === "provider"))) {
        if (all.every((one) => BEHIND.has(one.capability ?? "")))
            continue;
        const [name, ...others] = new Set(all.flatMap((one) => (BEHIND.has(one.capability ?? "") ? [] : (one.model ?? []))));
        const territory = all.find((one) => one.territory)?.territory;
        const vendor = vendorOf(id);
        const base = { ...(name && { name }), ...(vendor && { vendor }), ...(territory && { runs_in: territory }) };
        const data = { id: `${id}-service`, ...(Object.keys(base).length > 0 && { base }) };
        drafted.push({ data, seen: all.slice(0, 3).map(_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t) });
        left.push(...others.map((other) => anotherModel((0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(other), id)));
    }
    return { drafted, left };
}
/** Uses of AI that work behind a service and that nobody meets. */
const BEHIND = new Set(["embedding", "speech-to-text"]);
/** The place that all calls show: where data is received, the operator is taken to be. */
function countryOf(signals) {
    const places = new Set(signals.map((one) => (one.where === "mainland" ? "CN" : one.territory)));
    const [place] = places;
    return places.size === 1 ? place : undefined;
}
function isAbroad({ where }) {
    return where !== undefined && where !== "mainland" && where !== "unknown";
}
/** The model that is drafted says so. */
function runsElsewhere({ kind, territory }) {
    return kind === "provider" && territory !== undefined;
}
function withoutCountry(what) {
    return {
        en: `${what}: declare its recipient with the country of its operator`,
        zh: `${what}：请声明其接收方，并填写运营者所在国家或者地区`,
    };
}
function calledAbroad(what) {
    return {
        en: `${what}: the code calls a host outside the mainland; declare the flow with its \`destination\``,
        zh: `${what}：代码访问其境外主机；请声明数据流并填写 \`destination\``,
    };
}
function anotherModel(model, service) {
    return {
        en: `model ${model} of ${service}: declare the AI service that calls it`,
        zh: `${service} 的模型 ${model}：请声明调用该模型的人工智能服务`,
    };
}
function byService(signals) {
    const found = new Map();
    for (const signal of signals) {
        if (!signal.service || (signal.kind !== "service" && signal.kind !== "provider"))
            continue;
        const known = found.get(signal.service);
        if (known)
            known.push(signal);
        else
            found.set(signal.service, [signal]);
    }
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ fixes)
});

// EXTERNAL MODULE: ./.build/check.js + 11 modules
var check = __webpack_require__(292);
// EXTERNAL MODULE: ./.build/examine.js + 5 modules
var examine = __webpack_require__(8467);
// EXTERNAL MODULE: ./.build/scan/signal.js
var signal = __webpack_require__(176);
// EXTERNAL MODULE: ./.build/source/insert.js
var insert = __webpack_require__(7361);
// EXTERNAL MODULE: ./.build/draft/datasets.js
var datasets = __webpack_require__(749);
// EXTERNAL MODULE: ./.build/draft/name.js
var draft_name = __webpack_require__(5819);
// EXTERNAL MODULE: ./.build/draft/recipients.js
var draft_recipients = __webpack_require__(4968);
// EXTERNAL MODULE: ./.build/manifest/kind.js
var manifest_kind = __webpack_require__(4894);
// EXTERNAL MODULE: ./.build/model/derive/declared.js + 1 modules
var derive_declared = __webpack_require__(2607);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/fix/inline.js

/** A value as YAML on one line. */
function inline(data) {
    const document = new dist/* Document */.yo(data);
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, node) => {
            if (/[\r\n]/.test(String(node.value)))
                node.type = "QUOTE_DOUBLE";
        },
    });
    const oneLine = { lineWidth: 0, doubleQuotedMinMultiLineLength: LONGEST_LINE };
    return document.toString({ collectionStyle: "flow", ...oneLine }).trim();
}
const LONGEST_LINE = 1_000_000;

;// CONCATENATED MODULE: ./.build/fix/declare.js







/** Declarations of what code shows, each where its like stands; fields go to the dataset that holds them. */
function declaring(signals, model, sources) {
    const open = (fact, ...kinds) => signals.flatMap((signal) => {
        const entity = kinds.includes(signal.kind) ? model.find("signal", signal.key) : undefined;
        return entity?.get(fact) === false ? [{ signal, entity }] : [];
    });
    const seen = open("declared", "field").filter(({ signal }) => signal.name && !(0,datasets/* isLiteral */.c$)(signal));
    const fields = seen.map((one) => ({ ...one, home: homeOf(one, model) }));
    const homeless = fields.flatMap(({ signal, home }) => (home ? [] : [signal]));
    const services = open("declared", "service", "provider").map(({ signal }) => signal);
    const recipients = newOnes("recipient", (0,draft_recipients/* draftRecipients */.k)(services, model.tables).drafted, model);
    const providers = open("ai_declared", "provider");
    const models = (0,draft_recipients/* draftModels */.g)(providers.map(({ signal }) => signal), (service) => vendorOf(service, providers, model, recipients));
    // What lies deeper comes first: at the end of a file all of it is written at one place.
    return [
        ...addedFields(fields, sources),
        ...[
            added("dataset", newOnes("dataset", (0,datasets/* draftDatasets */.jf)(homeless), model), sources),
            added("recipient", recipients, sources),
            added("model", newOnes("model", models.drafted, model), sources),
        ]
            .flat()
            .sort((a, b) => Number(a.isKey) - Number(b.isKey)),
    ];
}
/** The dataset that the code is bound to, or one for all code that has its name. */
function homeOf({ signal, entity }, model) {
    const name = (0,draft_name/* slug */.y)((0,datasets/* holderOf */.Kd)(signal));
    const candidates = (0,derive_declared/* boundTo */.sy)(entity, model, "dataset");
    const named = candidates.find(({ id }) => name !== "" && (id === name || id === `${name}s`));
    return named ?? candidates.find(({ data }) => Array.isArray(data.code) && data.code.length > 0);
}
function vendorOf(service, providers, model, recipients) {
    const seen = providers.find(({ signal }) => signal.service === service);
    const declared = seen && (0,derive_declared/* recipientsOf */.wX)(seen.entity, model)[0]?.id;
    const drafted = recipients.find(({ data }) => data.services.includes(service));
    return declared ?? (drafted && String(drafted.data.id));
}
/** Entries under ids that nobody has. */
function newOnes(kind, drafted, model) {
    const taken = new Set(model.all(kind).map((one) => one.id));
    return drafted.map((one) => ({ ...one, data: { ...one.data, id: (0,draft_name/* uniqueId */.N)(String(one.data.id), taken) } }));
}
/** All new fields of a dataset at once, each name once. */
function addedFields(fields, sources) {
    const byHome = new Map();
    for (const { signal, home } of fields) {
        if (!home)
            continue;
        const items = byHome.get(home) ?? new Map();
        byHome.set(home, items);
        const name = (0,datasets/* plainName */.MH)(signal.name ?? "");
        if (!items.has(name))
            items.set(name, inline((0,datasets/* fieldOf */._F)(signal)));
    }
    return [...byHome].flatMap(([{ from }, items]) => {
        const source = sources.find((one) => one.file === from.file);
        const [first, ...rest] = [...items.values()];
        const edit = source && (0,insert/* itemAdded */.i6)(source, from.document, [...from.path, "fields"], first, ...rest);
        return edit ? [{ file: from.file, edit }] : [];
    });
}
/** New entries at the end of the last collection of their kind, or a collection of their own in the first manifest. */
function added(kind, drafted, sources) {
    const [first, ...rest] = drafted.map(({ data }) => inline(data));
    if (first === undefined)
        return [];
    const key = manifest_kind/* COLLECTIONS */.I[kind];
    for (const source of [...sources].reverse())
        for (const document of [...source.documents.keys()].reverse()) {
            const edit = (0,insert/* itemAdded */.i6)(source, document, [key], first, ...rest);
            if (edit)
                return [{ file: source.file, edit, isKey: false }];
        }
    const list = [first, ...rest].map((item) => `\n  - ${item}`).join("");
    for (const source of sources) {
        const edit = (0,insert/* keyAdded */.eL)(source, 0, [], key, list);
        if (edit)
            return [{ file: source.file, edit, isKey: true }];
    }
    return [];
}

;// CONCATENATED MODULE: ./.build/fix/replace.js
/** Misspelt keys and words of closed vocabularies, where one word is meant. */
function replacing(problems, sources) {
    return problems.flatMap(({ at, replacement }) => {
        const source = sources.find((one) => one.file === at.file);
        return source && replacement !== undefined
            ? [{ file: at.file, edit: { ...rangeOf(source, at), text: replacement } }]
            : [];
    });
}
function rangeOf({ text }, { start, end }) {
    const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
    const before = lines.slice(0, start.line - 1).reduce((sum, line) => sum + line.length, 0);
    return { start: before + start.column - 1, end: before + end.column - 1 };
}

;// CONCATENATED MODULE: ./.build/fix/fix.js






/** Most rounds of changes; one is enough unless a change waits for another. */
const ROUNDS = 5;
/**
 * Changes beyond doubt: misspelt words, and declarations of what code shows. What a finding says of facts is for people to
 * mend. A word spelt right may show what to mend next, so that the outcome is looked at until nothing is left.
 */
function fixes(input, signals, mayChange) {
    let files = input.files;
    for (let round = 0; round < ROUNDS; round++) {
        const step = fixesOnce({ ...input, files }, signals, mayChange);
        if (step.size === 0)
            break;
        files = files.map((one) => changed(one, step));
    }
    const before = new Map(input.files.map((one) => [one.file, one.text]));
    return files.flatMap(({ file, text }) => before.get(file) === text ? [] : [{ file, before: before.get(file), after: text }]);
}
function fixesOnce(input, signals, mayChange) {
    const read = (0,examine/* readManifests */.PX)(input);
    const report = (0,check/* check */.z)(input);
    const sources = read.sources.filter(({ file }) => mayChange(file));
    const { model } = (0,examine/* buildModel */.yK)(input, read.valid);
    const edits = [
        ...replacing(report.problems, sources),
        // What is not there may stand in a file that is broken.
        ...((0,examine/* isWhole */.wP)(read, report.problems) ? declaring(undeclared(report.findings, signals), model, sources) : []),
    ];
    const problemsWith = (file, text) => {
        const step = new Map([[file, text]]);
        return (0,examine/* readManifests */.PX)({ ...input, files: input.files.map((one) => changed(one, step)) }, read).problems.length;
    };
    return new Map(sources.flatMap(({ file, text }) => {
        const own = edits.filter((one) => one.file === file).map((one) => one.edit);
        const after = applied(text, own, (other) => problemsWith(file, other) <= read.problems.length);
        return after === text ? [] : [[file, after]];
    }));
}
function changed({ file, text }, step) {
    return { file, text: step.get(file) ?? text };
}
/** Signals that findings of the scan say are not declared. */
function undeclared(findings, signals) {
    const keys = new Set(findings
        .filter((one) => one.entity.kind === "signal" && one.outcome === "fail" && one.state !== "waived")
        .map((one) => one.entity.id));
    return signals.filter((one) => one.sure >= signal/* BAR */.S && keys.has(one.key));
}
/** The text with those changes that leave it no worse. */
function applied(text, edits, isNoWorse) {
    const all = (0,insert/* edited */.oh)(text, edits);
    if (all === text || isNoWorse(all))
        return all;
    let kept = [];
    for (const one of edits)
        if (isNoWorse((0,insert/* edited */.oh)(text, [...kept, one])))
            kept = [...kept, one];
    return (0,insert/* edited */.oh)(text, kept);
}


/***/ }),

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eL: () => (/* binding */ keyAdded),
/* harmony export */   i6: () => (/* binding */ itemAdded),
/* harmony export */   oh: () => (/* binding */ edited)
/* harmony export */ });
/* unused harmony export valueReplaced */
/** Adds items to the list at a path, each YAML on one line. Undefined where the list is written elsewhere or not at all. */
function itemAdded(source, document, path, ...items) {
    const list = nodeAt(source.documents[document]?.root, path);
    if (list?.kind !== "sequence")
        return undefined;
    if (isBracketed(source.text, list))
        return intoBrackets(source.text, list, items.join(", "));
    const first = list.items[0];
    if (!first)
        return undefined;
    const indent = indentAt(source.text, source.text.lastIndexOf("-", first.start));
    return behind(source.text, list, items.map((item) => `${indent}- ${item}`).join("\n"));
}
/** Adds a key to the mapping at a path; `value` is YAML on one line, or lines that start with their own indent. */
function keyAdded(source, document, path, key, value) {
    const root = source.documents[document]?.root;
    const mapping = path.length === 0 ? root : nodeAt(root, path);
    if (mapping?.kind !== "mapping")
        return undefined;
    if (isBracketed(source.text, mapping))
        return value.includes("\n") ? undefined : intoBrackets(source.text, mapping, `${key}: ${value}`);
    const [first] = mapping.pairs.values();
    if (!first)
        return undefined;
    return behind(source.text, mapping, `${indentAt(source.text, first.key.start)}${key}:${value.startsWith("\n") ? "" : " "}${value}`);
}
/** Puts another value, YAML on one line, in place of the one at a path. Undefined where that takes several lines, or is written elsewhere. */
function valueReplaced(source, document, path, value) {
    const node = nodeAt(source.documents[document]?.root, path);
    if (!node || node.kind === "alias" || (node.kind !== "scalar" && !isBracketed(source.text, node)))
        return undefined;
    const { start, end } = node;
    if (source.text.slice(start, end).includes("\n"))
        return undefined;
    return { start, end, text: start === end ? ` ${value}` : value };
}
/** The text with all changes in it; of two that overlap the first counts. */
function edited(text, edits) {
    const ordered = edits.map((one, index) => ({ ...one, index })).sort((a, b) => a.start - b.start || a.index - b.index);
    let result = "";
    let from = 0;
    for (const { start, end, text: by } of ordered) {
        if (start < from)
            continue;
        result += text.slice(from, start) + by;
        from = end;
    }
    return result + text.slice(from);
}
/** The node of a path; nothing behind an alias, which stands for something written elsewhere. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.kind === "mapping")
            node = node.pairs.get(String(step))?.value;
        else if (node?.kind === "sequence")
            node = node.items[Number(step)];
        else
            return undefined;
    }
    return node;
}
/** Into `[…]` or `{…}`, behind the last part. */
function intoBrackets(text, node, added) {
    const last = lastPart(node);
    if (last === undefined)
        return { start: node.start + 1, end: node.start + 1, text: ` ${added} ` };
    const end = endOf(text, last);
    const comma = /^\s*,/.exec(text.slice(end, node.end))?.[0].length ?? 0;
    return { start: end + comma, end: end + comma, text: comma > 0 ? ` ${added},` : `, ${added}` };
}
/** On a line of its own behind the last line of a node, with whatever comment that line has. */
function behind(text, node, line) {
    const newline = text.indexOf("\n", endOf(text, node));
    if (newline < 0)
        return { start: text.length, end: text.length, text: `\n${line}\n` };
    const at = text[newline - 1] === "\r" ? newline - 1 : newline;
    const ending = text.slice(at, newline + 1);
    return { start: at, end: at, text: `${ending}${line.replaceAll("\n", ending)}` };
}
/** Where the last written token of a node ends; block collections may reach over empty lines and comments behind it. */
function endOf(text, node) {
    let here = node;
    for (let last = lastPart(here); last !== undefined && !isBracketed(text, here); last = lastPart(here))
        here = last;
    return here.end;
}
function isBracketed(text, node) {
    return text[node.start] === "[" || text[node.start] === "{";
}
function lastPart(node) {
    if (node.kind === "sequence")
        return node.items.at(-1);
    return node.kind === "mapping" ? [...node.pairs.values()].at(-1)?.value : undefined;
}
function indentAt(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    return text.slice(start, offset).replaceAll(/[^ ]/g, " ");
}


/***/ })

};
