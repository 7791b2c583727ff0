export const id = 6234;
export const ids = [6234];
export const modules = {

/***/ 6234:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInit: () => (/* binding */ runInit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _draft_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1101);
/* harmony import */ var _draft_fides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9425);
/* harmony import */ var _draft_questions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1559);
/* harmony import */ var _draft_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3311);
/* harmony import */ var _draft_workflow_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4481);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8467);
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8135);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2656);
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1366);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5922);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(238);
/* harmony import */ var _workspace_policies_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8280);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2638);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5138);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8097);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_scan_js__WEBPACK_IMPORTED_MODULE_12__]);
_scan_js__WEBPACK_IMPORTED_MODULE_12__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

















const MANIFEST_FILE = "compliance/inventory.hegui.yaml";
/** Scans, asks what code cannot tell, and writes manifests that validate. Nothing is overwritten. */
async function runInit(args, io) {
    const workspace = await (0,_check_js__WEBPACK_IMPORTED_MODULE_11__/* .workspaceOf */ .B3)({ ...args, flags: {} }, io);
    const lang = (0,_common_js__WEBPACK_IMPORTED_MODULE_10__/* .langOf */ .Ex)(args, io, workspace.lang);
    const words = WORDS[lang];
    const { root, input, unusable } = workspace;
    if (unusable)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(words.unusable(input.problems[0].message[lang]));
    const there = input.files[0]?.file ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, MANIFEST_FILE)) ? MANIFEST_FILE : undefined);
    if (there !== undefined)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(words.there(there));
    if (!args.flags.yes && !io.ask)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(words.nobody);
    const other = imported(args, root);
    const code = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_12__.scanFor)(workspace, args, io);
    const seen = (0,_draft_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .merged */ .Zu)(other, (0,_draft_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .draftFrom */ .QJ)(code.signals, (0,_workspace_policies_js__WEBPACK_IMPORTED_MODULE_9__/* .builtinPolicies */ .W1)().tables));
    const drafted = { ...seen, organizations: [_draft_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .HANDLER */ .z] };
    const draft = args.flags.yes ? drafted : await answered(drafted, lang, io);
    const text = (0,_draft_text_js__WEBPACK_IMPORTED_MODULE_5__/* .draftText */ .F)(draft, words.head);
    const problems = (0,_examine_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifests */ .PX)({ ...input, files: [{ file: MANIFEST_FILE, text }] }).problems;
    if (problems[0])
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(words.invalid(problems[0].message[lang]));
    const workflow = args.flags["no-workflow"] || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _draft_workflow_js__WEBPACK_IMPORTED_MODULE_14__/* .WORKFLOW_FILE */ .X))
        ? []
        : [{ file: _draft_workflow_js__WEBPACK_IMPORTED_MODULE_14__/* .WORKFLOW_FILE */ .X, text: (0,_draft_workflow_js__WEBPACK_IMPORTED_MODULE_14__/* .workflowText */ .L)(_version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x) }];
    for (const one of [{ file: MANIFEST_FILE, text }, ...workflow]) {
        if (args.flags["dry-run"])
            io.out(`# ${one.file}\n${one.text}\n`);
        else {
            writeBelow(io, root, one.file, one.text);
            io.out(`${words.wrote(one.file)}\n`);
        }
    }
    for (const one of draft.left)
        io.out(`${(0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_16__/* .sanitise */ .tB)(words.left(one[lang]))}\n`);
    io.out(`${args.flags["dry-run"] ? words.dry : words.next}\n`);
    return 0;
}
/** Writes a file of the workspace with the folders above it. */
function writeBelow(io, root, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    }
    catch (error) {
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`'${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)}' cannot be made (${error.code ?? error})`);
    }
    (0,_check_js__WEBPACK_IMPORTED_MODULE_11__/* .writeOrExplain */ .MZ)(io, path, text, file);
}
/** Drafts what the files of another tool declare. */
function imported(args, root) {
    const from = args.flags.from;
    if (typeof from !== "string")
        return _draft_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_DRAFT */ .MU;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, from)))
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`--from: there is no file or folder '${from}'`);
    const { files, problems } = (0,_source_read_js__WEBPACK_IMPORTED_MODULE_7__/* .discover */ .k4)(root, { include: ["**/*.{yaml,yml}"], exclude: [], paths: [from] });
    const parsed = files.map(({ file, text }) => ({ file, ...(0,_source_source_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSource */ .PJ)(file, text) }));
    const wrong = [...problems, ...parsed.flatMap((one) => one.problems)][0];
    if (wrong)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`--from: ${wrong.at.file}:${wrong.at.start.line}: ${wrong.message.en}`);
    const documents = parsed.flatMap(({ file, source }) => source.documents.map(({ value }) => ({ file, value })));
    const fides = documents.filter((one) => (0,_draft_fides_js__WEBPACK_IMPORTED_MODULE_3__/* .isFides */ .K)(one.value));
    if (fides.length === 0)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`--from: '${from}' holds no Fides resources; data contracts are read by every scan`);
    return (0,_draft_fides_js__WEBPACK_IMPORTED_MODULE_3__/* .draftFromFides */ .$)(fides);
}
async function answered(draft, lang, io) {
    let now = draft;
    for (const { text, choices, answer } of (0,_draft_questions_js__WEBPACK_IMPORTED_MODULE_4__/* .questionsOf */ .P)(draft)) {
        const said = ((await io.ask?.(`${text[lang]}${choices.length > 0 ? ` (${choices.join(", ")})` : ""}: `)) ?? "").trim();
        if (said !== "")
            now = answer(now, said);
    }
    return now;
}
const WORDS = {
    en: {
        head: [
            "yaml-language-server: $schema=../node_modules/hegui/schemas/manifest.schema.json",
            "Drafted by `hegui init` from the code. What code cannot tell is left out; `hegui check` asks for it.",
        ],
        there: (file) => `there are manifests already (${file}); \`hegui fix\` adds to them what the code shows`,
        nobody: "nobody is there to answer; `hegui init --yes` leaves out what code cannot tell",
        unusable: (message) => `nothing was written, because the configuration cannot be used: ${message}`,
        invalid: (message) => `nothing was written, because the manifest would not be valid: ${message}`,
        wrote: (file) => `wrote ${file}`,
        left: (what) => `not drafted: ${what}`,
        next: "next: read it, then run `hegui check`; `hegui scan` compares it with the code from now on",
        dry: "nothing was written; `hegui init --yes` writes these files",
    },
    zh: {
        head: [
            "yaml-language-server: $schema=../node_modules/hegui/schemas/manifest.schema.json",
            "由 `hegui init` 根据代码起草。代码无法说明的事项未填写，由 `hegui check` 提示补充。",
        ],
        there: (file) => `已有清单文件（${file}）；可用 \`hegui fix\` 补充代码中发现的内容`,
        nobody: "无人应答；使用 `hegui init --yes` 可略过代码无法说明的事项",
        unusable: (message) => `未写入任何文件，配置无法使用：${message}`,
        invalid: (message) => `未写入任何文件，清单将不合规范：${message}`,
        wrote: (file) => `已写入 ${file}`,
        left: (what) => `未起草：${what}`,
        next: "下一步：核对内容后运行 `hegui check`；今后由 `hegui scan` 与代码比对",
        dry: "未写入任何文件；运行 `hegui init --yes` 写入上述文件",
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

/***/ 9425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ draftFromFides),
  K: () => (/* binding */ isFides)
});

// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/draft/draft.js
var draft = __webpack_require__(1101);
;// CONCATENATED MODULE: ./.build/draft/fides-words.js
/** Kinds of data of the Fides taxonomy that have one counterpart here; the rest is left to people. */
const FIDES_CATEGORIES = {
    "user.account.username": "network_identity.account",
    "user.authorization.password": "authentication.password",
    "user.behavior.browsing_history": "online_records.browsing_history",
    "user.behavior.purchase_history": "property.consumption",
    "user.behavior.search_history": "online_records.search_history",
    "user.biometric.fingerprint": "biometric.fingerprint",
    "user.biometric.voice": "biometric.voiceprint",
    "user.biometric.health": "health.body_measures",
    "user.contact.address": "basic.home_address",
    "user.contact.address.street": "basic.home_address",
    "user.contact.address.postal_code": "basic.home_address",
    "user.contact.address.city": "location.coarse_location",
    "user.contact.address.state": "location.coarse_location",
    "user.contact.address.country": "location.coarse_location",
    "user.contact.email": "basic.email",
    "user.contact.phone_number": "basic.phone",
    "user.content.private": "communication.message_content",
    "user.content.self_image": "basic.portrait_photo",
    "user.criminal_history": "special.criminal_record",
    "user.demographic.age_range": "basic.age",
    "user.demographic.date_of_birth": "basic.birth_date",
    "user.demographic.gender": "basic.gender",
    "user.demographic.marital_status": "basic.marital_status",
    "user.demographic.political_opinion": "basic.political_status",
    "user.demographic.profile": "tags.user_tags",
    "user.demographic.race_ethnicity": "basic.ethnicity",
    "user.demographic.religious_belief": "special.religion",
    "user.demographic.sexual_orientation": "special.sexual_orientation",
    "user.device.cookie": "online_records.cookie_id",
    "user.device.cookie_id": "online_records.cookie_id",
    "user.device.device_id": "device.os_device_id",
    "user.device.ip_address": "network_identity.ip_address",
    "user.financial.bank_account": "property.bank_account",
    "user.financial.credit_card": "property.bank_account",
    "user.government_id.drivers_license_number": "identity_document.driver_licence",
    "user.government_id.immigration": "identity_document.residence_permit",
    "user.government_id.national_identification_number": "identity_document.id_card_no",
    "user.government_id.passport_number": "identity_document.passport_no",
    "user.government_id.vehicle_registration": "identity_document.vehicle_plate",
    "user.health_and_medical.genetic": "biometric.gene",
    "user.health_and_medical.insurance_beneficiary_id": "health.medical_insurance_no",
    "user.health_and_medical.record_id": "health.medical_record",
    "user.job_title": "education_work.occupation",
    "user.location.imprecise": "location.coarse_location",
    "user.location.precise": "location.precise_location",
    "user.name": "basic.name",
    "user.name.first": "basic.name",
    "user.name.last": "basic.name",
    "user.social": "network_identity.social_account",
    "user.unique_id": "network_identity.user_id",
};
/** Data subjects of Fides that have one counterpart here. */
const FIDES_SUBJECTS = {
    anonymous_user: "users",
    citizen_voter: "public",
    customer: "customers",
    employee: "employees",
    job_applicant: "job-applicants",
    next_of_kin: "family-members",
    passenger: "customers",
    patient: "patients",
    supplier_vendor: "business-contacts",
    visitor: "visitors",
};

// EXTERNAL MODULE: ./.build/draft/name.js
var draft_name = __webpack_require__(5819);
;// CONCATENATED MODULE: ./.build/draft/fides.js




/** Whether a document holds Fides resources. */
function isFides(value) {
    const lists = [listOf(value, "dataset"), listOf(value, "system")].flat();
    return lists.some((one) => typeof one.fides_key === "string");
}
/** Drafts datasets of Fides collections and activities of privacy declarations. What has no single counterpart is left to people. */
function draftFromFides(files) {
    const ids = new Set();
    const left = [];
    const subjects = subjectsByDataset(files);
    const collections = files.flatMap(({ file, value }) => listOf(value, "dataset").flatMap((dataset) => listOf(dataset, "collections").map((collection) => {
        const key = textOf(dataset, "fides_key") ?? "";
        const name = textOf(collection, "name") ?? "";
        const fields = fieldsOf(collection, `${key}.${name}`, left);
        const known = subjects.get(key);
        const id = (0,draft_name/* uniqueId */.N)((0,draft_name/* slug */.y)(`${key}-${name}`) || "data", ids);
        const title = textOf(collection, "description") ?? textOf(dataset, "name");
        const data = { id, ...(title && { title }), fields, ...(known && { subjects: known }) };
        return { key, drafted: { data, seen: [(0,sanitise/* sanitise */.tB)(file)] }, personal: fields.length > 0 };
    })));
    const kept = collections.filter((one) => one.personal);
    return {
        ...draft/* EMPTY_DRAFT */.MU,
        datasets: kept.map((one) => one.drafted),
        activities: activitiesOf(files, new Map(kept.map((one) => [String(one.drafted.data.id), one.key]))),
        left,
    };
}
/** Fields with one kind of data each, nested ones by their dotted names; those about no person are left out. */
function fieldsOf(collection, owner, left) {
    const found = [];
    const visit = (fields, prefix, depth) => {
        for (const field of fields) {
            const name = `${prefix}${textOf(field, "name") ?? ""}`;
            const kinds = wordsOf(field, "data_categories").filter((one) => /^user(?:\.|$)/.test(one));
            const category = categoryOf(kinds);
            if (category !== undefined && name !== prefix && name.length <= LONGEST_NAME)
                found.push({ name, category });
            else if (kinds.length > 0)
                left.push(undecided((0,sanitise/* sanitise */.tB)(`${owner}.${name} (${kinds.join(", ")})`)));
            if (depth < DEEPEST)
                visit(listOf(field, "fields"), `${name}.`, depth + 1);
        }
    };
    visit(listOf(collection, "fields"), "", 0);
    return found;
}
const LONGEST_NAME = 200;
const DEEPEST = 20;
/** The one category that all kinds mean; undefined where one of them means none, or two differ. */
function categoryOf(kinds) {
    const known = new Set(kinds.map((one) => (Object.hasOwn(FIDES_CATEGORIES, one) ? FIDES_CATEGORIES[one] : undefined)));
    return known.size === 1 ? [...known][0] : undefined;
}
function undecided(what) {
    return { en: `${what}: choose its category`, zh: `${what}：请选择其类别` };
}
/** Whom datasets are about, where every declaration that uses them says so in words that are known here. */
function subjectsByDataset(files) {
    const found = new Map();
    for (const declaration of declarationsOf(files).map((one) => one.declaration))
        for (const key of wordsOf(declaration, "dataset_references")) {
            const known = found.get(key) ?? new Set();
            found.set(key, known);
            for (const subject of wordsOf(declaration, "data_subjects"))
                known.add(Object.hasOwn(FIDES_SUBJECTS, subject) ? FIDES_SUBJECTS[subject] : "");
        }
    const complete = [...found].filter(([, subjects]) => subjects.size > 0 && !subjects.has(""));
    return new Map(complete.map(([key, subjects]) => [key, [...subjects].sort()]));
}
function activitiesOf(files, datasets) {
    const ids = new Set();
    return declarationsOf(files).flatMap(({ file, system, declaration }) => {
        const purpose = textOf(declaration, "name") ?? textOf(declaration, "data_use");
        if (purpose === undefined)
            return [];
        const references = wordsOf(declaration, "dataset_references");
        const uses = [...datasets].flatMap(([id, key]) => (references.includes(key) ? [id] : []));
        const id = (0,draft_name/* uniqueId */.N)((0,draft_name/* slug */.y)(`${system}-${purpose}`) || "activity", ids);
        return [{ data: { id, purpose, ...(uses.length > 0 && { uses }) }, seen: [(0,sanitise/* sanitise */.tB)(file)] }];
    });
}
function declarationsOf(files) {
    return files.flatMap(({ file, value }) => listOf(value, "system").flatMap((system) => listOf(system, "privacy_declarations").map((declaration) => ({
        file,
        system: textOf(system, "fides_key") ?? "",
        declaration,
    }))));
}
function listOf(value, key) {
    const list = typeof value === "object" && value !== null ? value[key] : undefined;
    return Array.isArray(list) ? list.filter((one) => typeof one === "object" && one !== null) : [];
}
function wordsOf(value, key) {
    const list = value[key];
    return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}
function textOf(value, key) {
    const text = value[key];
    return typeof text === "string" && text.trim() !== "" ? text.trim().slice(0, 2000) : undefined;
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

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ questionsOf)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1101);

const SUBJECTS = ["customers", "users", "visitors", "employees", "job-applicants", "patients", "students", "public"];
const AUDIENCES = ["public-mainland", "internal", "enterprise-customers", "overseas-only", "closed-test"];
/** What to ask about a draft, the handler first; whatever is not answered stays undeclared. */
function questionsOf(draft) {
    return [
        {
            text: { en: "Registered name of the legal entity that handles the data", zh: "处理数据的法律主体的登记名称" },
            choices: [],
            answer: (now, name) => withOrganization(now, { legal_name: name }),
        },
        {
            text: {
                en: "Where it is established (ISO 3166 code, for example CN)",
                zh: "该主体的设立地（ISO 3166 代码，例如 CN）",
            },
            choices: [],
            answer: (now, place) => withOrganization(now, { established_in: place.toUpperCase() }),
        },
        ...draft.datasets.flatMap((one, index) => one.data.subjects
            ? []
            : [
                {
                    text: { en: `Whom dataset '${one.data.id}' is about`, zh: `数据集“${one.data.id}”涉及的人员` },
                    choices: SUBJECTS,
                    answer: (now, subject) => ({ ...now, datasets: changed(now.datasets, index, { subjects: [subject] }) }),
                },
            ]),
        ...draft.models.map((one, index) => ({
            text: { en: `Who can reach the AI service '${one.data.id}'`, zh: `人工智能服务“${one.data.id}”的使用者` },
            choices: AUDIENCES,
            answer: (now, audience) => ({ ...now, models: changed(now.models, index, { audience }) }),
        })),
    ];
}
function withOrganization(draft, data) {
    const [first] = draft.organizations;
    return { ...draft, organizations: [{ seen: [], data: { ...(first ?? _draft_js__WEBPACK_IMPORTED_MODULE_0__/* .HANDLER */ .z).data, ...data } }] };
}
function changed(all, index, data) {
    return all.map((one, at) => (at === index ? { ...one, data: { ...one.data, ...data } } : one));
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

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ draftText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** A manifest as text, one collection after the other, with where each entry was seen. */
function draftText(draft, head) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({ version: 1 });
    document.commentBefore = head.map((line) => ` ${line}`).join("\n");
    for (const collection of ["organizations", "systems", "datasets", "activities", "recipients", "models"]) {
        const entries = draft[collection];
        if (entries.length > 0)
            document.set(collection, document.createNode(entries.map((one) => one.data)));
        const list = document.get(collection);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
            for (const [index, item] of list.items.entries())
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item))
                    remark(item, entries[index]);
    }
    return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}
function remark(entry, { seen, fields }) {
    if (seen.length > 0)
        entry.commentBefore = ` seen at ${seen.join(", ")}`;
    for (const { value } of entry.items) {
        const list = value;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
            continue;
        // Lists of words stand on one line, fields on a line each with where they were seen.
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(list.items[0]))
            list.flow = true;
        else
            for (const [index, item] of list.items.entries()) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item))
                    continue;
                item.flow = true;
                if (fields?.[index])
                    item.comment = ` ${fields[index]}`;
            }
    }
}


/***/ }),

/***/ 4481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ workflowText),
/* harmony export */   X: () => (/* binding */ WORKFLOW_FILE)
/* harmony export */ });
/** Where the workflow of GitHub Actions is written. */
const WORKFLOW_FILE = ".github/workflows/hegui.yml";
/** The smallest workflow that branch protection can require; `docs/ci.md` has more. */
function workflowText(version) {
    const major = version.split(".")[0];
    return `name: hegui
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: hegui-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  hegui:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # read the checkout
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # the change, and what it is compared with
          persist-credentials: false
      # The tag moves with every release; write the full id of a commit for an Action that cannot change under you.
      - uses: hegui/hegui@v${major}
        with:
          scan: true # compare the code with the manifests
`;
}


/***/ })

};
