export const id = 6999;
export const ids = [6999];
export const modules = {

/***/ 6999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ReportSchema: () => (/* binding */ ReportSchema),
/* harmony export */   reportJsonSchema: () => (/* binding */ reportJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _manifest_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ en: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zh: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const level = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["error", "warning", "note"]);
const day = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/);
const natural = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const position = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1) });
const span = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), start: position, end: position })
    .describe("1-based lines and columns in UTF-16 code units; the end is behind the last character.");
const related = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at: span, note: text }));
const entity = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_manifest_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW), id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const snippet = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ first: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), lines: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
const law = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ instrument: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), article: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text, name: text }));
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/);
const outcomes = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pass: natural, fail: natural, skip: natural, unknown: natural });
const missing = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ entity, path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: text.exactOptional(), at: span });
const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    approved_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    at: span,
});
const problem = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: text,
    hint: text.exactOptional(),
    at: span,
    replacement: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe("Text that would be right in place of what `at` spans."),
    related: related.exactOptional(),
    known: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional().describe("The compared commit has this fault of a waiver too."),
})
    .describe("Something wrong with the input; it fails the check unless it is known.");
const scan = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    files: natural.describe("Files that were read."),
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), natural).describe("Files that were left out, by reason."),
    signals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), natural).describe("Sightings by kind."),
    unsure: natural.describe("Signals that are not sure enough to be judged."),
    ignored: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), at: span, used: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() })),
})
    .describe("What a scan of the code looked at, and how much it saw.");
const finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["fail", "unknown"]),
    level,
    entity,
    title: text,
    message: text,
    fix: text,
    law,
    exposure: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ law: text.exactOptional(), text })),
    since: day,
    upcoming: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("Draft law: it binds nobody yet."),
    at: span,
    snippet,
    related,
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(missing),
    fingerprint: fingerprint.describe("Rule, kind, id and key; never a line number."),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["new", "known", "waived"])
        .describe("Known: the compared commit or the baseline has it too, at this level or a higher one."),
    withdrawn: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true)
        .exactOptional()
        .describe("The compared commit did not meet the duty; the facts that decided it are gone."),
    waiver: waiver.exactOptional(),
    ignored: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), at: span })
        .exactOptional()
        .describe("Waived by a comment in the code."),
})
    .describe("A duty that is not met, or that cannot be decided.");
const question = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    entity,
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: text.exactOptional(),
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    message: text,
    at: span,
    snippet,
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["error", "warning", "note", "off"]),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["new", "known"])
        .describe("Known: every verdict that waits for it waits in the compared commit or the baseline too."),
    fingerprint,
})
    .describe("A fact that rules wait for because it is not declared.");
const rule = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pack: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    title: text,
    level,
    law,
    since: day,
    counts: outcomes,
});
const counted = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    what: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["ordinary", "sensitive"]),
    people: natural,
    thresholds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at: natural, then: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: text })),
});
const counter = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ organization: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), year: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(counted) })
    .describe("People counted for one organization this year, with the numbers at which law changes.");
const decision = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    entity,
    decision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("Id of the decision table."),
    title: text,
    outcomes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe("Outcomes that hold; none while it is undecided."),
    name: text.describe("What the outcomes are called in sentences."),
    undecided: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
})
    .describe("What a decision table says of an entity.");
const end = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    region: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("As declared: a country, or a region of a cloud."),
    zone: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["mainland", "hk", "mo", "tw", "overseas"]).describe("Region of data law."),
});
const flow = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    from: end,
    to: end,
    place: place.exactOptional().describe("Where the data is received or read; absent while that is not decided."),
    personal: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional().describe("It moves personal information; absent while that is not decided."),
    sensitive: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
})
    .describe("A data flow as maps draw it.");
const waiverShown = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    entity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("As kind/id."),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    approved_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    approved_on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    days_left: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe("Days until it ends, from the judged date; negative once it has ended."),
    ticket: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe("Path of the paper that shows the approval."),
    at: span,
    holds: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("It waives a finding now."),
    ends_soon: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["added", "changed"])
        .exactOptional()
        .describe("The compared commit does not have it, or has it with other words."),
})
    .describe("A declared waiver with what became of it.");
const baseline = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    approved_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    approved_on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    entries: natural,
    met: natural.describe("Entries that met a finding."),
})
    .describe("Findings that were there when hegui was adopted: who accepted them, until when.");
const fixed = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    level,
    entity,
    title: text,
    law,
    how: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["met", "not-declared"])
        .describe("Met: the duty is met or does not apply now. Not declared: what it was about is no longer declared."),
    fingerprint,
})
    .describe("A finding of the compared commit that is no more.");
const legalChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    entity,
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["added", "removed", "changed"]),
    decision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe("The decision that came out otherwise; absent when all stayed."),
    text,
    at: span.exactOptional().describe("Where it is declared now."),
});
const policyChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    weaker: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("Less is asked for, or less strictly."),
    text,
});
const comparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("As people call it: a branch, a tag, the base of the pull request."),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("Full id of the commit."),
    because: text.describe("Why this commit."),
});
const change = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    base: comparison,
    fixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fixed),
    law: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(legalChange).describe("What the change does in law, one sentence for each decision."),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(policyChange).describe("Settings that the change makes."),
    flows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe("Ids of flows that are new or declared otherwise."),
})
    .describe("What is different from the compared commit.");
/** The report as data: validates a saved report, and is published as a JSON Schema. */
const ReportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("hegui-report-v1"),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("Version of hegui."),
    as_of: day.describe("Judged date, a calendar date in Asia/Shanghai."),
    packs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), title: text })),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    entities: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), natural).describe("How many of each kind were declared."),
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(problem),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
    questions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(question).describe("The most telling first."),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(rule),
    counts: outcomes.describe("Every verdict by outcome."),
    counters: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(counter),
    decisions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(decision),
    flows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(flow),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(waiverShown).describe("Every declared waiver, in force or not."),
    scan: scan.exactOptional(),
    baseline: baseline.exactOptional(),
    change: change.exactOptional(),
    gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        fail_on: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["error", "warning", "note", "never"]),
        unknown: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["error", "warning", "note", "off"]),
        known: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("Known findings fail the check too."),
        failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
})
    .describe("Result of `hegui check`, version 1. Fields are only ever added.");
/** The published JSON Schema of a report, made from the schema above. */
function reportJsonSchema() {
    const { $schema, ...rest } = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(ReportSchema, { target: "draft-2020-12" });
    return { $schema, title: "hegui report", ...rest };
}


/***/ })

};
