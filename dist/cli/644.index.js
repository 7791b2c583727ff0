export const id = 644;
export const ids = [644];
export const modules = {

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaText: () => (/* binding */ schemaText)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(921);
;// CONCATENATED MODULE: ./.build/manifest/config.js

const Level = schemas/* enum */.k5n(["error", "warning", "note", "off"]);
/** hegui.config.yaml at the root of a workspace. */
const Config = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe("Version of the configuration format."),
    include: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000)).optional().describe("Globs of manifests."),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000)).optional().describe("Globs that are left out."),
    extends: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
        .optional()
        .describe("Manifests that other repositories share: files, folders or installed npm packages."),
    packs: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
        .optional()
        .describe("Packs to check: built-in ids, folders that hold a pack.yaml, or installed npm packages."),
    levels: schemas/* record */.g1P(schemas/* string */.YjP(), Level).optional().describe("Level of a rule instead of its own; off turns it off."),
    profile: schemas/* enum */.k5n(["essential", "standard", "full"])
        .optional()
        .describe("essential: what regulators fine; standard: binding law; full: standards and guidance too."),
    fail_on: schemas/* enum */.k5n(["error", "warning", "note", "never"]).optional().describe("Lowest level that fails the run."),
    unknown: Level.optional().describe("Level of what cannot be decided because a fact is not declared."),
    horizon_days: schemas/* int */.Whr().min(0).max(3650).optional().describe("Days ahead for which coming law is shown as notes."),
    waiver_max_days: schemas/* int */.Whr().min(1).max(3650).optional().describe("Longest a waiver may last."),
    lang: schemas/* enum */.k5n(["zh", "en"]).optional().describe("Language of the output."),
})
    .describe("hegui configuration.");

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(140);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./.build/manifest/field.js

const ID = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
const id = () => schemas/* string */.YjP().regex(ID).max(100).describe("Unique id in its collection: lower-case letters, digits, hyphens.");
const title = () => field_text("What people call it, in any language.");
const field_text = (about) => schemas/* string */.YjP().min(1).max(2000).optional().describe(about);
const flag = (about) => schemas/* boolean */.zMY().optional().describe(about);
const count = (about) => schemas/* int */.Whr().min(0).max(10_000_000_000).optional().describe(about);
const percent = (about) => schemas/* number */.aig().optional().describe(about);
const day = (about) => date().optional().describe(about);
const list = (about) => schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(2000)).optional().describe(about);
const oneOf = (values, about) => schemas/* enum */.k5n(values).optional().describe(about);
const manyOf = (values, about) => schemas/* array */.YOg(schemas/* enum */.k5n(values)).optional().describe(about);
const group = (shape, about) => schemas/* strictObject */.rej(shape).optional().describe(about);
const groups = (shape, about) => schemas/* array */.YOg(schemas/* strictObject */.rej(shape)).optional().describe(about);
const DURATION = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const field_duration = (about) => schemas/* string */.YjP()
    .regex(DURATION, "P3Y, P6M, P30D")
    .meta({ type: "duration" })
    .optional()
    .describe(`${about} ISO 8601 duration, for example P3Y or P30D.`);
const instant = (about) => datetime({ offset: true })
    .meta({ type: "instant" })
    .optional()
    .describe(`${about} ISO 8601 with offset, for example 2026-11-21T09:30:00+08:00.`);
const reference = (meaning) => schemas/* string */.YjP()
    .min(1)
    .max(120)
    .meta({ ...meaning });
const ref = (kind, about) => reference({ ref: kind }).optional().describe(about);
const refs = (kind, about) => schemas/* array */.YOg(reference({ ref: kind }))
    .optional()
    .describe(about);
const requiredRef = (kind, about) => reference({ ref: kind }).describe(about);
const region = (about) => reference({ vocabulary: "region" })
    .optional()
    .describe(`${about} ISO 3166 code (CN, HK, FR) or provider:region (aliyun:cn-shanghai).`);
const regions = (about) => schemas/* array */.YOg(reference({ vocabulary: "region" }))
    .optional()
    .describe(`${about} ISO 3166 codes or provider:region.`);
const category = (about) => reference({ vocabulary: "category" }).describe(about);
const categories = (about) => schemas/* array */.YOg(reference({ vocabulary: "category" }))
    .optional()
    .describe(about);
const appType = (about) => reference({ vocabulary: "app-type" }).optional().describe(about);
/** A document that proves a fact: it must exist in the workspace, and match when hashed. */
const evidence = (about = "The document that proves it.") => group({
    path: schemas/* string */.YjP()
        .min(1)
        .max(500)
        .meta({ document: true })
        .optional()
        .describe("Path in the repository; the file must exist."),
    sha256: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/, "64 × [0-9a-f]")
        .optional()
        .describe("SHA-256 of the file, lower-case hexadecimal; checked when given."),
    reference: field_text("Number or address in another system, when the document is not in the repository."),
}, about);
/** People of one calendar year: the law counts natural persons, each once, per legal entity and year. */
const people = (about) => schemas/* record */.g1P(schemas/* string */.YjP().regex(/^20\d\d$/, "2026"), schemas/* strictObject */.rej({
    ordinary: count("Natural persons with ordinary personal information."),
    sensitive: count("Natural persons with at least one sensitive item."),
    as_of: day("The day on which they were counted."),
    forecast: group({
        ordinary: count("Expected natural persons with ordinary personal information by 31 December."),
        sensitive: count("Expected natural persons with at least one sensitive item by 31 December."),
    }, "Expected numbers at the end of the year."),
}))
    .optional()
    .describe(`${about} Keyed by calendar year; a year is never overwritten.`);
/** A consent as it was really asked for. */
const consent = (about) => group({
    separate: flag("Asked for this one handling alone, not merged with other consents (PIPL 14, NDSMR 62)."),
    written: flag("Given in writing."),
    written_required: flag("Another law or administrative regulation asks for the written form (PIPL 29)."),
    guardian: flag("Given by a parent or other guardian for people under 14 (PIPL 31)."),
    guardian_can_refuse: flag("The guardian is offered a way to refuse (Children's provisions 9)."),
    method: field_text("How it is given: tick box, pop-up, signature, reply."),
    record: field_text("Where the consent records are kept."),
    version: field_text("Version of the text that people agreed to."),
    obtained_on: day("First day on which this version was asked for."),
    default_on: flag("The box is ticked or the switch is on before the person acts."),
    bundled: flag("One act agrees to several unrelated purposes."),
    prompts_after_refusal: flag("The app keeps asking after a clear refusal."),
    withdrawal: field_text("Where people withdraw it."),
    stops_on_withdrawal: flag("Handling stops and erasure starts after withdrawal."),
    within_scope: flag("Purpose, means, kinds and period stay within what people agreed to."),
}, about);
/** What a notice tells people. */
const NOTICE_ELEMENTS = [
    "handler-name",
    "handler-contact",
    "purpose",
    "means",
    "categories",
    "retention",
    "retention-end",
    "rights",
    "recipient-name",
    "recipient-contact",
    "recipient-rights",
    "sensitive-necessity",
    "sensitive-impact",
    "storage-place",
    "consequence-of-refusal",
    "complaint-channel",
    "safeguards",
    "third-party-beneficiary",
];
const notice = (about) => group({
    elements: manyOf(NOTICE_ELEMENTS, "What the notice states."),
    given_on: day("First day on which people saw it."),
    version: field_text("Version of the text."),
    changes_notified: flag("Changes are told to people when they happen."),
    not_required: oneOf(["secrecy", "emergency", "state-organ-duty"], "Why no notice is due, if so: a legal duty of secrecy (PIPL 18), an emergency, a state organ's duty (PIPL 35)."),
    evidence: evidence(),
}, about);

// EXTERNAL MODULE: ./.build/manifest/kind.js
var manifest_kind = __webpack_require__(894);
;// CONCATENATED MODULE: ./.build/manifest/activity.js



/** Why data is handled. */
const Activity = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    handler: ref("organization", "Who handles; left out where the manifests have one organization."),
    purpose: schemas/* string */.YjP().min(1).max(2000).describe("Clear and reasonable purpose in one sentence (PIPL 6)."),
    uses: refs("dataset", "Datasets it uses."),
    systems: refs("system", "Systems it runs in."),
    legal_basis: oneOf(manifest_kind/* LEGAL_BASES */.VV, "The basis relied on (PIPL 13): the list is closed, there is no general legitimate interest."),
    necessity: field_text("Why the contract, employment, duty or emergency cannot be met otherwise."),
    necessary: flag("False when the claimed necessity does not hold."),
    necessary_for_service: flag("The product or service cannot work without it (PIPL 16)."),
    refusal_effect: oneOf(["none", "function-off", "service-refused"], "What a person loses who refuses or withdraws consent."),
    consent: consent("The consent, where it is the basis."),
    notice: notice("What people are told before handling (PIPL 17)."),
    automated_decision: group({
        use: oneOf(["recommendation", "push", "marketing", "pricing", "credit", "hiring", "insurance", "moderation", "other"], "What it decides."),
        affects_terms: flag("It affects price or other trade terms."),
        unreasonable_differences: flag("People get unreasonably different prices or terms."),
        significant_effect: flag("It has a major effect on a person's interests (PIPL 24)."),
        solely_automated: flag("No person takes part in the decision."),
        explanation: field_text("How a person gets an explanation."),
        human_review: field_text("How a person refuses a decision made only by automated means."),
        non_personalised: flag("An option that is not based on personal characteristics exists and takes effect."),
        refusal: flag("People can easily refuse."),
        tags_deletable: flag("People can delete tags about themselves (NDSMR 42)."),
        excludes_minors: flag("People under 18 are left out."),
        logic: field_text("Summary of the logic."),
        fairness_tested: evidence("Fairness test."),
    }, "Automated decision-making (PIPL 24, 73)."),
    discloses_publicly: flag("It makes personal information public (PIPL 25)."),
    published_by_person: flag("What is made public is what the person publishes by own action."),
    significant_effect: flag("It has a major effect on people (PIPL 55)."),
    started_on: day("First day of handling."),
    changed_on: day("Day of the last change of purpose, means or kinds."),
    record: field_text("Where the processing record is kept (PIPL 55)."),
    real_identity_check: flag("Minors' real identity is asked for before publishing or messaging."),
    evidence: evidence(),
    owners: list("People or teams who answer for it."),
});

;// CONCATENATED MODULE: ./.build/manifest/assessment.js


/** Assessments and audits: what was judged, when, with which parts. */
const Assessment = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    type: schemas/* enum */.k5n([
        "impact-assessment",
        "export-self-assessment",
        "compliance-audit",
        "important-data-risk-assessment",
        "children-security-assessment",
        "security-assessment",
    ])
        .describe("impact-assessment is the personal information protection impact assessment (PIPL 55)."),
    covers: refs("any", "What it covers, as kind/id: flow/crm-to-hq, activity/stay, organization/hotel."),
    completed_on: day("Day on which it was completed."),
    sections: manyOf([
        "lawfulness-and-necessity",
        "impact-and-risk",
        "protection-measures",
        "scale-and-sensitivity",
        "recipient-capability",
        "risk-after-export",
        "destination-law",
        "contract",
        "other",
        "leak-risk",
    ], "Parts it has (PIPL 56, SA Measures 5, SCC Measures 5, FRT Measures 9)."),
    retained_until: day("Until when report and record are kept."),
    reported_on: day("Day on which it was reported to an authority."),
    auditor: field_text("Who carried it out."),
    lead_auditor: field_text("The person who led it."),
    external: flag("Carried out by a professional body from outside."),
    by: ref("organization", "The organization assessed; left out where the manifests have one."),
    evidence: evidence(),
    owners: list("People or teams who answer for it."),
});

;// CONCATENATED MODULE: ./.build/manifest/organization.js


const SECTORS = [
    "automotive",
    "credit-reporting",
    "education",
    "energy",
    "finance",
    "genetic-resources",
    "government",
    "health",
    "internet",
    "manufacturing",
    "mapping",
    "population-health",
    "retail",
    "ride-hailing",
    "telecommunications",
    "tourism",
    "transport",
    "other",
];
const POLICY_ELEMENTS = [
    "handler-name",
    "handler-contact",
    "purpose",
    "means",
    "categories",
    "sensitive-necessity",
    "sensitive-impact",
    "retention",
    "retention-end",
    "access",
    "copy",
    "portability",
    "correction",
    "deletion",
    "restriction",
    "account-closure",
    "consent-withdrawal",
];
/** A legal entity that handles data. */
const Organization = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    legal_name: field_text("Registered name."),
    established_in: region("Where the legal entity is established."),
    registered_city: field_text("City of registration in English, for the Greater Bay Area contract: Shenzhen."),
    group: field_text("Id of the corporate group; affiliates of one group share it."),
    sectors: manyOf(SECTORS, "Sectors it works in."),
    critical_infrastructure: flag("Notified as operator of critical information infrastructure (CII regulation 10)."),
    state_organ: flag("It is a state organ (PIPL 33)."),
    public_affairs_body: flag("Authorised by law or regulation to manage public affairs (PIPL 37)."),
    targets_mainland_people: flag("Established outside the mainland, but offers products or services to people there."),
    profiles_mainland_people: flag("Established outside the mainland, but analyses or evaluates people there."),
    serves_consumers: flag("Sells goods or services to consumers in the mainland."),
    public_service: flag("Offers products or services to the public."),
    people_held: groups({
        as_of: date().describe("The day on which they were counted."),
        individuals: schemas/* int */.Whr()
            .min(0)
            .describe("Natural persons whose personal information is held, deleted ones left out."),
    }, "How many people's personal information it holds, one entry per count; entries are never overwritten."),
    reached_one_million_on: day("The day on which it first held personal information of 1,000,000 people."),
    reached_ten_million_on: day("The day on which it first held personal information of 10,000,000 people."),
    free_trade_zone: group({
        zone: field_text("Name of the pilot free trade zone."),
        registered: flag("The entity is registered in the zone."),
        list: field_text("Name and version of the negative list that applies."),
        list_in_force: flag("A negative list for its zone and industry is in force (CBDT 6)."),
    }, "Its place in a pilot free trade zone."),
    officer: group({
        name: field_text("The personal information protection officer."),
        contact: field_text("How the officer is reached."),
        contact_published: flag("The contact is published (PIPL 52)."),
        supervises_audits: flag("The officer is in charge of compliance audits (Audit Measures 12)."),
        reported_on: day("Day on which the officer's information was filed with the cyberspace administration."),
        changed_on: day("Day of the last material change."),
        change_reported_on: day("Day on which that change was filed."),
        evidence: evidence(),
    }, "Personal information protection officer."),
    representative: group({
        name: field_text("Dedicated body or representative in the mainland."),
        contact: field_text("How it is reached."),
        reported_on: day("Day on which it was reported to the cyberspace administration."),
    }, "For a handler outside the mainland: its body or representative there (PIPL 53)."),
    privacy_policy: group({
        url: field_text("Where the published handling rules stand."),
        elements: manyOf(POLICY_ELEMENTS, "What the published rules state (NDSMR 21)."),
        collection_list: flag("What is collected is itemised in a list or a similar form."),
        sharing_list: flag("What is provided to other handlers is itemised in a list or a similar form."),
        evidence: evidence(),
    }, "Published handling rules."),
    rights: group({
        channel: field_text("Where people exercise their rights."),
        access: flag("People can consult their information."),
        copy: flag("People can copy it."),
        correction: flag("People can have it corrected and completed."),
        deletion: flag("People can have it deleted."),
        restriction: flag("People can restrict or refuse handling."),
        explanation: flag("People can ask for an explanation of the rules."),
        portability: flag("People can have it transferred to a handler they choose."),
        identity_check: flag("Identity is verified before a transfer."),
        fee_only_when_excessive: flag("A fee is asked only for clearly excessive requests, and covers cost."),
        accounts: flag("The service has user accounts."),
        account_closure: flag("People can close their account."),
        account_closure_effect: oneOf(["delete", "anonymise", "restrict", "keep"], "What happens to the data then."),
        account_closure_reason: field_text("Why the data is restricted and not deleted: the retention law or technical reason."),
        deceased: flag("Close relatives can exercise the rights of a deceased person (PIPL 49)."),
        minors_channel: flag("Minors and guardians have an easy way."),
        refusal_reasons: flag("A refusal gives its reasons."),
        refusal_in_writing: flag("A refusal to a minor or guardian is given in writing."),
        unreasonable_conditions: flag("Conditions are set that the service does not need."),
        response_working_days: count("Working days within which a request is completed."),
    }, "How people exercise their rights."),
    complaints: group({
        channel: field_text("Where people complain."),
        published: flag("The channel is published."),
        response_working_days: count("Working days within which a complaint is handled."),
    }, "Complaints (NDSMR 20)."),
    governance: group({
        internal_rules: field_text("Internal rules and procedures for personal information (PIPL 51)."),
        classification: field_text("How personal information is classified."),
        access_control: field_text("Who may do what: the access matrix."),
        trained_on: day("Last training of staff."),
        incident_plan: field_text("Plan for incidents."),
        drilled_on: day("Last drill of the plan."),
        foreign_requests: field_text("Procedure for requests of foreign judicial or law-enforcement bodies (PIPL 41)."),
        evidence_store: field_text("Where evidence of compliance is kept."),
    }, "Internal rules and procedures."),
    audit_rhythm_years: count("Years between two compliance audits, as its own rules fix them (PIPL 54)."),
    handling_since: day("Day on which it began to handle personal information."),
    ordered_audits: groups({
        due_on: day("Day by which the audit must be finished."),
        report_filed_on: day("Day on which the signed report was filed."),
        rectified_on: day("Day on which rectification was finished."),
        rectification_reported_on: day("Day on which rectification was reported."),
    }, "Audits that an authority ordered (Audit Measures 5)."),
    employment: group({
        labour_rules: field_text("Lawfully made labour rules that cover handling of employees' data."),
        collective_contract: field_text("Lawfully signed collective contract that covers it."),
        evidence: evidence(),
    }, "Employment documents behind the human-resources basis (PIPL 13)."),
    platform: group({
        operates: flag("Third parties offer products or services on it."),
        app_store: flag("It distributes apps or mini-programs."),
        important: flag("It provides important platform services (PIPL 58)."),
        large: flag("It is a large network platform (NDSMR 62)."),
        registered_users: count("Registered users."),
        monthly_active_users: count("Monthly active users."),
        rules: field_text("Platform rules or contracts that fix third parties' duties."),
        supervises_third_parties: flag("Third parties' compliance is supervised."),
        verifies_apps: flag("Apps are verified before distribution."),
        independent_body: field_text("Supervisory body made up mainly of outsiders."),
        stops_offenders: flag("Serious offenders are no longer served."),
        responsibility_report_year: count("Last year covered by a published social-responsibility report."),
        cross_border_controls: field_text("Controls for cross-border security risks."),
        misleads_or_discriminates: flag("Data, algorithms or rules mislead, block or discriminate (NDSMR 46)."),
        minors: flag("Huge numbers of minors use it, or it strongly influences them (Minors regulation 20)."),
        minors_assessed_on: day("Last assessment of its impact on minors."),
        minors_report_year: count("Last year covered by a published report on minors."),
        minors_mode: flag("It has a minors' mode or zone."),
    }, "What it does as a platform."),
    data_security: group({
        head: field_text("Person in charge of data security."),
        head_is_management: flag("That person belongs to management and reports directly to the authorities."),
        body: field_text("Data security management body."),
    }, "Data security management (NDSMR 30)."),
    restructuring: group({
        happens_on: day("Day on which data moves."),
        reported_on: day("Day on which disposal plan and recipient were reported."),
        evidence: evidence(),
    }, "A restructuring that moves data (NDSMR 32)."),
    children: group({
        rules: field_text("Special handling rules for people under 14 (PIPL 31)."),
        user_agreement: field_text("Special user agreement."),
        officer: field_text("Person in charge of children's personal information."),
        shutdown_plan: field_text("What happens to the data when the service stops."),
    }, "How it protects people under 14."),
    minors_audits: groups({
        year: schemas/* int */.Whr().min(2020).max(2100).describe("Calendar year that the audit covers."),
        audited_on: day("Day of the audit."),
        reported_on: day("Day on which it was reported."),
    }, "Yearly audits of handling of minors' personal information (Minors regulation 37)."),
    private_content_procedure: field_text("How private information of minors is found, warned about and stopped."),
    simplified_regime: group({
        claimed: flag("It uses the simplified measures for small handlers."),
        forms: flag("The official forms are filled in."),
    }, "Simplified measures for handlers of fewer than 100,000 people."),
    face_terms: oneOf(["none", "limited", "unlimited"], "What its standard terms take for face information: unlimited means unlimited, irrevocable or freely transferable."),
    automotive_report_year: count("Last year for which the yearly automotive data report was filed."),
    follows_automotive_reading: oneOf(["2021", "2026"], "Which automotive reading its counsel follows."),
    owners: list("People or teams who answer for it."),
});

;// CONCATENATED MODULE: ./.build/manifest/dataset.js



const SUBJECTS = [
    "customers",
    "users",
    "visitors",
    "employees",
    "job-applicants",
    "family-members",
    "business-contacts",
    "patients",
    "students",
    "public",
];
const Field = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(200).describe("Name of the column, key or attribute."),
    category: category("Kind of data, for example basic.phone; `none` for data about no person."),
    purpose: field_text("Why this field is needed."),
    necessity: field_text("Why the purpose cannot be met without it; sensitive fields need it (PIPL 28)."),
    judged: oneOf(["sensitive", "ordinary"], "Result of the harm assessment, for a kind of data whose sensitivity depends on context (PIPL 28)."),
    harm_assessment: evidence("The recorded harm assessment behind `judged`."),
});
/** A body of data with its fields: the inventory. */
const Dataset = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    handler: ref("organization", "Who handles it; left out where the manifests have one organization."),
    fields: schemas/* array */.YOg(Field).min(1).describe("What it holds."),
    subjects: schemas/* array */.YOg(schemas/* enum */.k5n(SUBJECTS)).min(1).describe("Whom it is about."),
    ages: manyOf(["under-14", "14-17", "adult"], "Age groups of the people; under 14 makes every item sensitive."),
    state: oneOf(["identified", "deidentified", "anonymised"], "Hashed, masked or pseudonymised data is deidentified and stays personal; anonymised cannot be restored."),
    people: people("How many people it is about."),
    source: oneOf(["direct", "third-party", "scraped", "purchased", "public"], "Where it came from."),
    source_evidence: evidence("How the source obtained and may supply it."),
    collected_in: oneOf(["mainland", "overseas"], "Where it was collected or generated."),
    joins: refs("dataset", "Other datasets that were joined into it; an empty list means none."),
    stored_in: regions("Where it is stored."),
    retention: group({
        period: field_duration("How long it is kept."),
        after: field_text("From when the period runs: last stay, end of contract."),
        rule: field_text("How the period is fixed, where no period can be named."),
        legal_source: field_text("Law that asks for a longer period."),
        disposal: oneOf(["delete", "anonymise", "none"], "What happens at the end."),
    }, "Retention (PIPL 19)."),
    erasure: group({
        triggers: manyOf(["purpose-met", "service-ended", "period-over", "consent-withdrawn", "unlawful"], "Events that start deletion without a request (PIPL 47)."),
        processors_told: flag("Entrusted processors delete too."),
        restricted_when_blocked: flag("Where deletion is not possible, handling shrinks to storage and protection."),
    }, "Deletion."),
    protection: group({
        encrypted_at_rest: flag("Stored encrypted."),
        encrypted_in_transit: flag("Sent encrypted."),
        deidentified: flag("De-identified where the purpose allows."),
        access_control: flag("Access is limited by role."),
        access_approved: flag("Access is approved by the person in charge."),
        access_logged: flag("Access is logged."),
        backed_up: flag("Backed up."),
    }, "Technical measures (PIPL 51)."),
    important_data: group({
        status: oneOf(["notified", "published", "declared-pending", "assessed-no", "not-assessed"], "Only notified and published data is important data in law (CBDT 2, NDSMR 37)."),
        rule: field_text("Identification rule or catalogue used."),
        notified_on: day("Day of the notice or publication."),
    }, "Standing as important data."),
    state_secret: flag("Holds state secrets or core data: outside the ordinary procedure (NDSMR 63)."),
    sector: oneOf(SECTORS, "Sector whose data rules apply."),
    sector_rule: field_text("The sector's localisation or approval rule that applies."),
    public_source: group({
        reasonable: field_text("Why handling stays within reason (PIPL 27)."),
        refusals_honoured: flag("People who refuse are left out."),
        major_effect: flag("Handling has a major effect on people."),
        consent: flag("Consent was obtained where the effect is major."),
    }, "For information that is already public."),
    in_policy: flag("The published handling rules cover it."),
    owners: list("People or teams who answer for it."),
    decides_about_people: flag("Decisions about people are based on it."),
    quality_refreshed: field_text("How it is kept accurate and complete (PIPL 8)."),
    aggregate_checked: flag("Sensitivity of the combined fields was judged (GB/T 45574)."),
});

;// CONCATENATED MODULE: ./.build/manifest/flow.js



const MECHANISMS = [
    "security-assessment",
    "standard-contract",
    "certification",
    "gba-standard-contract",
];
const mechanism = group({
    type: schemas/* enum */.k5n(MECHANISMS).describe("The route relied on (PIPL 38)."),
    number: field_text("Result, filing or certificate number."),
    covers_this_flow: flag("Purpose, means, scope, kinds and recipient of the flow lie within it."),
    approved_people: count("Natural persons approved or forecast in it."),
    applied_on: day("Day of the application."),
    issued_on: day("Day on which the result or certificate was issued."),
    valid_until: day("Last day of validity."),
    extension_requested_on: day("Day on which extension or renewal was requested."),
    extended: flag("The extension was approved."),
    growth_percent: percent("Expected growth of people over the next three years against the approved number, percent."),
    extension_conditions: flag("All other extension conditions hold (CAC Q&A of July 2026)."),
    stopped: flag("The authority ordered the approved export to stop."),
    resumed_approval: flag("A new approval was given after the stop."),
    official_template: flag("The contract follows the official template without conflicting terms (SCC Measures 6)."),
    effective_on: day("Day on which the contract took effect."),
    filed_on: day("Day of the filing with the provincial cyberspace administration."),
    recipient_filed_on: day("Greater Bay Area contract: day of the recipient's own filing."),
    refiled_on: day("Day of the last new filing after a change."),
    reapplied_on: day("Day of the new application after a change."),
    onward_listed: flag("Every onward recipient is listed in Annex 1."),
    copies_on_request: flag("People get a copy of the contract on request."),
    certifier: field_text("Certification body."),
    certifier_filed: flag("The body is filed with the cyberspace administration (Certification Measures 12)."),
    includes_earlier: flag("The application covers what went out this year under contract or certificate."),
    evidence: evidence(),
}, "The route for the transfer: assessment, standard contract or certification.");
const exemption = group({
    claim: schemas/* enum */.k5n([
        "contract",
        "human-resources",
        "emergency",
        "small-volume",
        "reexport",
        "free-trade-zone",
        "legal-duty",
        "treaty",
    ])
        .describe("The exemption relied on (CBDT 3 to 6, NDSMR 35, PIPL 38)."),
    contract_type: field_text("Contract to which the person is a party: booking, remittance, delivery."),
    person_is_party: flag("The person whose data is sent is a party to the contract."),
    performance_abroad: flag("The contract cannot be concluded or performed without the overseas party."),
    necessity: field_text("Why the data must go abroad."),
    minimum_fields: flag("Every field that is sent is needed."),
    labour_rules: field_text("Lawfully made labour rules; left out where the organization's are meant."),
    collective_contract: field_text("Lawfully signed collective contract; left out where the organization's is meant."),
    event: field_text("Emergency: what happened."),
    began_on: day("Emergency: first day."),
    ended_on: day("Emergency: last day; left out while it lasts."),
    listed: oneOf(["none", "security-assessment", "contract-or-certification"], "Free-trade zone: the list does not name the data, or gives it this route."),
    evidence: evidence(),
}, "An exemption from the routes.");
/** Where data moves: from a dataset to a recipient. */
const Flow = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    from: requiredRef("dataset", "The dataset that is sent or opened."),
    to: requiredRef("recipient", "Who receives it or can reach it."),
    fields: list("Names of the dataset's fields that move; left out when all do."),
    access: schemas/* enum */.k5n(["transfer", "remote-access", "replication", "direct-collection"])
        .describe("How: sent, opened for reading, copied by backup or mirror, or collected from people directly."),
    accessor_location: region("Remote access: where the people are who read it; the place of access decides."),
    destination: region("Where the data arrives, when that is not the recipient's country."),
    purpose: ref("activity", "The activity that the flow serves."),
    legal_basis: oneOf(manifest_kind/* LEGAL_BASES */.VV, "Basis of this flow, when it is not the activity's."),
    population: field_text("Name of the people concerned. Flows of one population are counted once: the largest number holds the smaller ones."),
    people: people("How many people's information moved in the year."),
    necessity: group({
        needed: flag("False when the facts show that the flow is not needed (PIPL 6, 38)."),
        activity: field_text("Why the activity needs the flow."),
        people: field_text("Why it needs so many people."),
        fields: field_text("Why it needs each field."),
    }, "Necessity of the flow (CAC Q&A of April 2025)."),
    statutory_duty: flag("A public body handles the data for its statutory duties (PIPL 37)."),
    recipient_decides_hiring: flag("The recipient takes part in the hiring decision (CAC Q&A of July 2026)."),
    mechanism,
    exemption,
    agreement: group({
        reference: field_text("The agreement with the recipient."),
        elements: manyOf([
            "purpose",
            "period",
            "means",
            "categories",
            "protection-measures",
            "rights-and-duties",
            "scope",
            "security-duties",
        ], "What the agreement fixes (PIPL 21, NDSMR 12)."),
        rights_contact: field_text("Joint handlers: who answers people's requests and incidents (PIPL 20)."),
        subprocessing_needs_consent: flag("Sub-entrusting needs the handler's consent."),
        return_or_delete: flag("Data is returned or deleted when the agreement ends."),
        export_terms: manyOf(["purpose-and-use", "storage", "onward-transfer", "changes", "remedies", "emergency-and-rights"], "Terms that the security assessment asks for (SA Measures 9)."),
        evidence: evidence(),
    }, "Agreement with the recipient."),
    supervised_on: day("Last check that the recipient keeps its duties."),
    records_kept_until: day("Until when the records of providing or entrusting are kept (NDSMR 12)."),
    consent: consent("Consent for this flow, where consent is the basis."),
    notice: notice("What people are told about this flow (PIPL 23, 39)."),
    started_on: day("First day of the flow."),
    needed_mechanism_since: day("First day on which a flow that was exempt before needed a route."),
    changes: groups({
        type: schemas/* enum */.k5n([
            "purpose",
            "means",
            "scope",
            "categories",
            "sensitivity",
            "recipient-use",
            "storage-place",
            "retention-longer",
            "destination-law",
            "control",
            "contract",
            "system-only",
            "other",
        ])
            .describe("What changed."),
        on: day("When."),
        affects_security: flag("It affects the security of the data or people's rights."),
        answered_on: day("Day of the new application or filing for it, where that came before the change."),
    }, "Changes since the route was taken."),
    reason: oneOf(["merger", "split", "dissolution", "bankruptcy", "discovery", "subpoena", "sale", "ordinary"], "Why data moves, when it is not the ordinary course of business."),
    purpose_changes: flag("The recipient handles for a new purpose or by new means (PIPL 22)."),
    authority_approval: group({ reference: field_text("Number of the approval."), approved_on: day("Day of the approval."), evidence: evidence() }, "Approval of the competent Chinese authority (PIPL 41, DSL 36)."),
    sector_approval: field_text("Approval under the sector's own rules."),
    consideration: flag("Data is supplied for money or another benefit."),
    protected_in_transit: flag("The data is protected on its way."),
    owners: list("People or teams who answer for it."),
});

;// CONCATENATED MODULE: ./.build/manifest/incident.js


/** Data security incidents. */
const Incident = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    handler: ref("organization", "Who had it; left out where the manifests have one organization."),
    datasets: refs("dataset", "Data concerned."),
    personal_information: flag("Personal information was, or may have been, leaked, altered or lost."),
    detected_at: instant("When it was discovered, or the handler was told."),
    grade: oneOf(["general", "relatively-serious", "serious", "especially-serious"], "Grade under the national guide."),
    people: count("Natural persons whose information leaked."),
    sensitive_people: count("Natural persons whose sensitive information leaked."),
    authority_notified_at: instant("When the authority was told."),
    individuals_notified_at: instant("When the people concerned were told."),
    guardians_notified_at: instant("When minors' guardians were told."),
    harm_avoided: flag("Measures effectively avoided harm, so people need not be told (PIPL 57)."),
    content: manyOf(["kinds-cause-harm", "measures-and-self-help", "contact"], "What the notification says."),
    handled_at: instant("When handling ended."),
    closing_report_at: instant("When the closing report was filed."),
    central_body: flag("The operator belongs to a central body, with a clock of two hours."),
    crime_suspected: flag("A crime is suspected."),
    police_told: flag("The police were told."),
    owners: list("People or teams who answer for it."),
});

;// CONCATENATED MODULE: ./.build/manifest/model.js



/** AI and algorithm services. */
const Model = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    handler: ref("organization", "Who provides it; left out where the manifests have one organization."),
    kind: oneOf(["generative", "recommendation", "deep-synthesis", "decision", "other"], "What it is."),
    serves_public: flag("It is offered to the public in the mainland, by interface included."),
    training_data: groups({
        name: schemas/* string */.YjP().describe("Corpus."),
        contains_personal_information: flag("It holds personal information."),
        legal_basis: oneOf(manifest_kind/* LEGAL_BASES */.VV, "Basis for that information."),
        source: field_text("Where it came from."),
        lawful_source: flag("The source is lawful."),
    }, "Corpora it was trained on; an empty list means none."),
    security_managed: flag("Security of training data and training is managed (NDSMR 19)."),
    input: group({
        unnecessary_collection: flag("Personal information is collected that is not needed."),
        identifying_kept: flag("Input and usage records that identify a person are unlawfully kept."),
        shared: flag("Input and usage records are unlawfully supplied to others."),
        requests_handled: flag("Requests of people are handled in time."),
    }, "Users' input and usage records (Generative AI Measures 11)."),
    owners: list("People or teams who answer for it."),
});

;// CONCATENATED MODULE: ./.build/manifest/recipient.js


/** Who receives data: vendors, affiliates, joint handlers, authorities. */
const Recipient = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    legal_name: field_text("Registered name."),
    country: schemas/* string */.YjP()
        .min(1)
        .max(120)
        .meta({ vocabulary: "region" })
        .describe("Where the recipient is established: ISO 3166 code; HK, MO and TW are outside the mainland."),
    role: oneOf(["entrusted-processor", "independent-handler", "joint-handler", "same-entity"], "What the recipient is in law: acts for the handler (PIPL 21), decides itself (23), decides jointly (20), or is the same legal entity."),
    kind: oneOf([
        "company",
        "affiliate",
        "headquarters",
        "foreign-court",
        "foreign-law-enforcement",
        "litigant",
        "public-body",
        "individual",
    ], "What sort of body it is."),
    contact: field_text("How people and the handler reach it."),
    group: field_text("Id of its corporate group."),
    subprocessors: groups({
        name: schemas/* string */.YjP().describe("Who."),
        country: region("Where."),
        approved: flag("The handler agreed to it (PIPL 21)."),
    }, "Whom it entrusts in turn; an empty list means none."),
    onward: groups({
        to: schemas/* string */.YjP().describe("Who receives the data next."),
        country: region("Where."),
        in_contract: flag("Named in Annex 1 of the standard contract."),
    }, "To whom it passes the data on; an empty list means none."),
    screening: group({
        date: day("Day of the last check against the lists of restricted overseas parties (PIPL 42)."),
        result: oneOf(["clear", "listed"], "What the check found."),
    }, "Check against lists of restricted or prohibited overseas parties."),
    checked: group({ on: day("Day of the last check of its protection."), evidence: evidence() }, "How the handler satisfied itself that the recipient protects the data (PIPL 38)."),
    contact_person: field_text("Its contact person for enquiries under the standard contract."),
    owners: list("People or teams who answer for it."),
});

;// CONCATENATED MODULE: ./.build/manifest/system.js


const face = group({
    use: oneOf(["verification", "identification", "research"], "1:1, 1:n, or research and training alone."),
    purpose: field_text("Specific purpose."),
    necessity: field_text("Why another way does not do."),
    consent: consent("Separate consent for face information."),
    notice: notice("Notice about face information."),
    storage: oneOf(["on-device", "server"], "Where face information is kept."),
    leaves_device: flag("Face information is sent out over the internet."),
    transmission_consent: flag("People separately consent to sending it out."),
    law_allows_transmission: field_text("Law or administrative regulation that provides for sending it out."),
    retention: field_duration("How long it is kept."),
    controls: manyOf(["encryption", "audit", "access-control", "authorisation", "intrusion-defence"], "Security controls (FRT Measures 14)."),
    alternatives: list("Other ways with comparable ease; an empty list means none."),
    required_by_state_rule: field_text("State rule that requires face verification."),
    child_rules: field_text("Special rules for people under 14."),
    changed_on: day("Last change of purpose or means."),
    stored_people: count("People whose face information is stored."),
    reached_100000_on: day("Day on which stored face information reached 100,000 people."),
    filed_on: day("Day of the filing (FRT Measures 15)."),
    material_change_on: day("Day of the last material change of what was filed."),
    change_filed_on: day("Day on which the change was filed."),
    ended_on: day("Day on which handling ended."),
    deregistered_on: day("Day on which the end was filed."),
    building_access: flag("It opens a building or residential area."),
    conditioned: flag("Service is refused without it though it is not needed."),
}, "Face recognition.");
const camera = group({
    place: oneOf(["public", "private"], "Where it looks."),
    private_space: flag("It looks into a guest room, dormitory, bath, changing room, toilet or nursing room."),
    public_security: flag("It is needed for public security."),
    signs: flag("Clear signs are put up."),
    responsible_body: flag("It was installed by the body responsible for safety there."),
    other_uses: flag("Images are used for something else than public security."),
    other_uses_consent: flag("People separately consent to that use."),
    article_7_site: flag("A site that the video regulation names: shopping centre, school, hospital, station, park."),
    live_on: day("First day of use."),
    filed_on: day("Day of the filing with the police."),
    access_log: flag("Access and call-out are logged."),
    retention_days: count("Days for which images are kept."),
}, "Image capture or identification in a place.");
const app = group({
    type: appType("Type of app in the list of necessary personal information."),
    policy_in_chinese: flag("The privacy policy is in simplified Chinese and readable."),
    first_run_prompt: flag("The first start points at it prominently."),
    taps_to_policy: count("Taps from the main screen to the policy."),
    required: categories("Personal information without which the basic function is refused."),
    collects_after_consent: flag("Nothing is collected and no SDK starts before consent."),
    default_on: flag("Consent or permissions are on by default."),
    prompts_after_refusal: flag("It keeps asking after a refusal."),
    withdrawal: field_text("Where consent is withdrawn."),
    permissions: groups({
        name: schemas/* string */.YjP().describe("Permission."),
        needed_for: field_text("Function that needs it."),
        asked_when_used: flag("Asked for when the function is used, with its purpose."),
        denial_blocks_others: flag("Denial stops other functions."),
    }, "Permissions that it asks for."),
    self_start: flag("It starts itself or other apps without need."),
    features: manyOf(["publishing", "instant-messaging", "live-streaming", "recommendation", "payment"], "Functions that bring duties."),
    trackers: groups({
        name: schemas/* string */.YjP().describe("Cookie or tracker."),
        purpose: field_text("What for."),
        necessary: flag("The service cannot work without it."),
        after_consent: flag("Set only after consent."),
        recipient: ref("recipient", "Who reads it."),
        retention: field_duration("How long it lives."),
    }, "Cookies and trackers with persistent identifiers."),
}, "What an app, mini-program or website does on the client.");
/** What people use: apps, sites, services, devices, cameras. */
const System = schemas/* strictObject */.rej({
    id: id(),
    title: title(),
    handler: ref("organization", "Who runs it; left out where the manifests have one organization."),
    type: schemas/* enum */.k5n(["app", "mini-program", "website", "service", "device", "vehicle", "camera", "crawler"])
        .describe("What it is."),
    collects: refs("dataset", "Datasets that it fills."),
    audience: oneOf(["public", "internal"], "Whom it serves."),
    directed_at_minors: flag("It is directed at people under 18."),
    app,
    sdks: groups({
        name: schemas/* string */.YjP().describe("SDK or plug-in."),
        operator: field_text("Who runs it."),
        recipient: ref("recipient", "The same as a recipient."),
        purpose: field_text("What for."),
        categories: categories("Personal information that it collects."),
        policy_url: field_text("Its privacy policy."),
        version: field_text("Version."),
        disclosed: flag("Named in the published list."),
    }, "Embedded third-party code; an empty list means none."),
    face,
    camera,
    crawler: group({
        impact_assessed: flag("Its effect on the services it reads was assessed (NDSMR 18)."),
        disturbs: flag("It intrudes or disturbs services."),
        purges_personal_information: flag("Unneeded personal information is deleted or anonymised."),
    }, "Automated collection."),
    vulnerability: group({
        found_at: instant("When it was found."),
        public_risk: flag("It endangers national security or the public interest."),
        reported_at: instant("When it was reported."),
    }, "A known security defect (NDSMR 10)."),
    authentication: flag("Interfaces that give personal information ask for a login."),
    evidence: evidence(),
    owners: list("People or teams who answer for it."),
});

;// CONCATENATED MODULE: ./.build/manifest/waiver.js


/** A finding accepted by a named person until a date. */
const Waiver = schemas/* strictObject */.rej({
    id: id(),
    rule: schemas/* string */.YjP().min(1).describe("Id of the rule."),
    entity: schemas/* string */.YjP().min(3).describe("What it is about, as kind/id: flow/crm-to-hq."),
    reason: schemas/* string */.YjP().min(1).max(2000).describe("Why the finding is accepted."),
    approved_by: schemas/* string */.YjP().min(1).describe("The person who accepted it."),
    requested_by: field_text("The person who asked for it; approving one's own request is a problem."),
    approved_on: date().describe("Day of the approval."),
    expires: date().describe("Last day on which it holds."),
    ticket: field_text("Where it was discussed."),
    evidence: evidence(),
});

;// CONCATENATED MODULE: ./.build/manifest/manifest.js












/** Entity schema of each kind; the field names are the words of rules, editors and reports. */
const SCHEMAS = {
    organization: Organization,
    system: System,
    dataset: Dataset,
    activity: Activity,
    flow: Flow,
    recipient: Recipient,
    model: Model,
    assessment: Assessment,
    incident: Incident,
    waiver: Waiver,
};
const about = {
    organization: "Legal entities that handle data.",
    system: "Apps, mini-programs, sites, services, devices, cameras.",
    dataset: "The data inventory.",
    activity: "Why data is handled.",
    flow: "Where data moves.",
    recipient: "Who receives data.",
    model: "AI and algorithm services.",
    assessment: "Impact assessments, self-assessments, audits.",
    incident: "Data security incidents.",
    waiver: "Findings accepted by a named person until a date.",
};
const collections = Object.fromEntries(Object.keys(SCHEMAS).map((kind) => [
    manifest_kind/* COLLECTIONS */.I[kind],
    schemas/* array */.YOg(SCHEMAS[kind]).optional().describe(about[kind]),
]));
/** One manifest file: any subset of the collections; files merge. */
const Manifest = schemas/* strictObject */.rej({ version: schemas/* literal */.euz(1).describe("Version of the manifest format."), ...collections })
    .describe("hegui manifest: what an organization declares about its data, flows and models.");

;// CONCATENATED MODULE: ./.build/manifest/shape.js


let shapes;
/** Field types read off the zod schemas, once. */
function manifestShapes() {
    if (shapes)
        return shapes;
    const found = {};
    for (const kind of manifest_kind/* KINDS */.GW)
        addStruct(found, kind, SCHEMAS[kind]);
    shapes = found;
    return found;
}
function addStruct(found, name, schema) {
    const fields = {};
    found[name] = fields;
    for (const [key, field] of Object.entries(schema.shape))
        fields[key] = shapeOf(found, `${name}.${key}`, field);
    return { type: "struct", name };
}
function shapeOf(found, name, field) {
    const required = field.type !== "optional";
    const inner = required ? field : field.unwrap();
    const item = inner.type === "array" ? inner.element : inner;
    const { ref, vocabulary, document } = (item.meta() ?? {});
    const target = ref && ref !== "any" ? { type: "struct", name: ref } : undefined;
    const of = target ?? typeOf(found, name, item);
    const type = inner.type === "array" ? { type: "list", of } : of;
    return { type, required, ...(ref && { ref }), ...(vocabulary && { vocabulary }), ...(document && { document }) };
}
function typeOf(found, name, schema) {
    const meaning = (schema.meta() ?? {});
    switch (schema.type) {
        case "object":
            return addStruct(found, name, schema);
        case "record":
            return { type: "map", of: typeOf(found, name, schema.valueType) };
        case "enum":
            return { type: "string", values: schema.options.map(String) };
        case "boolean":
            return { type: "bool" };
        case "number":
            return { type: schema.isInt ? "int" : "double" };
        case "string":
            if (meaning.type)
                return { type: meaning.type };
            return { type: schema.format === "date" ? "date" : "string" };
        default:
            throw new Error(`no expression type for ${schema.type} at ${name}`);
    }
}

;// CONCATENATED MODULE: ./.build/rule/schema.js



const Text = schemas/* strictObject */.rej({ en: schemas/* string */.YjP().min(1).describe("English."), zh: schemas/* string */.YjP().min(1).describe("Chinese.") });
const Id = schemas/* string */.YjP().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const Cel = schemas/* string */.YjP().min(1).max(4000);
// Words that CEL keeps for itself, and our own root variables, cannot name a variable.
const VARIABLE = /^(?!(?:as|as_of|bool|break|bytes|const|continue|double|else|false|for|function|if|import|in|int|it|let|list|loop|map|namespace|null|null_type|org|package|return|string|true|type|uint|var|void|while)$)[a-z][a-z0-9_]*$/;
const Citations = schemas/* array */.YOg(schemas/* strictObject */.rej({
    instrument: schemas/* string */.YjP().describe("Id in policies/law/instruments.yaml."),
    article: schemas/* string */.YjP().describe("Article as the catalogue has it: 39 or 5(1)(4)."),
}))
    .min(1);
const Examples = schemas/* array */.YOg(schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe("What the example shows."),
    given: schemas/* string */.YjP()
        .min(1)
        .describe("A manifest; `# expect: fail` or `# expect: unknown` marks the line of a finding."),
    using: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("Fixtures of the pack that are read along."),
    as_of: date().optional().describe("Judged date; 2026-11-21 when left out."),
}));
/** One rule per file; the file name is the id. */
const RuleFile = schemas/* strictObject */.rej({
    id: Id.describe("instrument-article-topic; the same as the file name."),
    status: schemas/* enum */.k5n(["draft", "stable", "retired"]).optional().describe("stable when left out; a draft reports notes."),
    profile: schemas/* enum */.k5n(["essential", "standard", "full"])
        .optional()
        .describe("Smallest profile that has it; standard when left out."),
    title: Text.describe("The duty as a short sentence."),
    law: Citations.describe("What it rests on."),
    level: schemas/* enum */.k5n(["error", "warning", "note"]).describe("error only where binding law and declared facts decide."),
    since: date().describe("First day on which it applies."),
    until: date().optional().describe("First day on which it no longer applies."),
    on: schemas/* enum */.k5n(manifest_kind/* KINDS */.GW).describe("Kind of entity that `it` is."),
    when: Cel.optional().describe("CEL: when the duty arises; always when left out."),
    assert: Cel.describe("CEL: what must then be true."),
    at: schemas/* string */.YjP().optional().describe("Key to annotate, with dots: consent.separate."),
    related: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("Reference fields whose targets are shown too: from, to."),
    message: Text.describe("What is wrong; names the entity in quotes; {…} holds CEL."),
    fix: Text.describe("What to do; names a key to set."),
    exposure: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("Ids in policies/law/penalties.yaml."),
    why: schemas/* string */.YjP().min(1).describe("Why the duty is there and how it is read."),
    examples: Examples.min(2).describe("The tests of the rule."),
})
    .describe("hegui rule.");
/** One decision table per file. */
const DecisionFile = schemas/* strictObject */.rej({
    id: Id.describe("The same as the file name."),
    decides: Id.optional().describe("Name under which rules read it; the id when left out. Earlier law is another table."),
    title: Text.describe("What is decided."),
    on: schemas/* enum */.k5n(manifest_kind/* KINDS */.GW).describe("Kind of entity that `it` is."),
    since: date().describe("First day on which the table applies."),
    until: date().optional().describe("First day on which it no longer applies."),
    variables: schemas/* record */.g1P(schemas/* string */.YjP().regex(VARIABLE, "a name in snake_case that CEL does not keep for itself"), schemas/* strictObject */.rej({ type: schemas/* string */.YjP(), value: Cel }))
        .optional()
        .describe("Names for values that the rows read."),
    certain: schemas/* record */.g1P(schemas/* string */.YjP(), Cel).optional().describe("The variables without what is doubtful."),
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
        when: Cel.describe("CEL; the first true row wins."),
        then: Id.describe("Outcome."),
        law: Citations,
        because: Text.describe("One sentence for `hegui why`."),
    }))
        .min(1),
    outcomes: schemas/* record */.g1P(Id, Text).optional().describe("What outcomes are called in sentences."),
    examples: Examples.optional().describe("`# expect: outcome` marks the line of an entity."),
})
    .describe("hegui decision table.");
/** A file under facts/ of a pack. */
const FactsFile = schemas/* strictObject */.rej({
    facts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP()
            .regex(/^[a-z][a-z0-9_]*$/, "[a-z][a-z0-9_]*")
            .describe("Name of the fact."),
        on: schemas/* enum */.k5n(Object.keys(manifestShapes())).describe("Struct that has it: flow, dataset.fields."),
        type: schemas/* string */.YjP().describe("bool, int, string, date, a kind, or list<…>."),
        about: Text.describe("What it means."),
        outcome: schemas/* literal */.euz(true)
            .optional()
            .describe("Its value is an outcome of a decision; sentences call it by its name."),
        value: Cel.describe("CEL."),
    })),
})
    .describe("hegui derived facts.");
/** pack.yaml of a pack. */
const PackFile = schemas/* strictObject */.rej({
    id: Id.describe("Name of the pack."),
    title: Text.describe("What it covers."),
    version: schemas/* string */.YjP()
        .regex(/^\d+\.\d+\.\d+$/, "1.0.0")
        .describe("Semantic version."),
})
    .describe("hegui pack.");

;// CONCATENATED MODULE: ./.build/rule/forms.js




/** The file formats that people write, as zod schemas. */
const forms_SCHEMAS = {
    manifest: Manifest,
    config: Config,
    rule: RuleFile,
    decision: DecisionFile,
    facts: FactsFile,
    pack: PackFile,
};
/** Compiles the schemas; runs at build time. */
function compileForms() {
    return Object.fromEntries(Object.entries(forms_SCHEMAS).map(([name, schema]) => [name, formOf(schema)]));
}

;// CONCATENATED MODULE: ./.build/cli/json-schema.js


/** A JSON Schema with the closed vocabularies written out, so that editors complete them. */
function schemaText(name, tables) {
    const categories = ["none", ...Object.keys(tables.categories)];
    const schema = json_schema_processors/* toJSONSchema */.bl(forms_SCHEMAS[name], {
        reused: "inline",
        override: ({ jsonSchema }) => {
            const own = jsonSchema;
            if (own.vocabulary === "category")
                own.enum = categories;
            if (own.vocabulary === "app-type")
                own.enum = Object.keys(tables.app_types);
            for (const key of ["ref", "vocabulary", "document"])
                delete own[key];
            if (own.type === "duration" || own.type === "instant")
                own.type = "string";
        },
    });
    return `${JSON.stringify({ title: `hegui ${name}`, ...schema }, null, 2)}\n`;
}


/***/ })

};
