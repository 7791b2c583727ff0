/** Fields that packs add below their namespaces, of whatever types the packs give them. */
export interface OwnFields {
    readonly [namespace: `x_${string}`]: any;
}
export interface Activity extends OwnFields {
    readonly about_children: boolean;
    readonly about_minors: boolean;
    readonly assessed_in_time: boolean;
    readonly automated_decision: ActivityAutomatedDecision;
    readonly certainly_sensitive: boolean;
    readonly changed_on: string;
    readonly consent: ActivityConsent;
    readonly consent_based: boolean;
    readonly decides_automatically: boolean;
    readonly discloses_publicly: boolean;
    readonly evidence: ActivityEvidence;
    readonly explained_by_service: boolean;
    readonly flows: readonly Flow[];
    readonly handler: Organization;
    readonly id: string;
    readonly impact_assessment: Assessment;
    readonly impact_assessments: readonly Assessment[];
    readonly legal_basis: "consent" | "contract" | "human-resources" | "legal-duty" | "emergency" | "news" | "public-information" | "other-law";
    readonly major_effect: boolean;
    readonly minors: boolean;
    readonly necessary: boolean;
    readonly necessary_for_service: boolean;
    readonly necessity: string;
    readonly notice: ActivityNotice;
    readonly opt_out_by_service: boolean;
    readonly owners: readonly string[];
    readonly personal_information: boolean;
    readonly prices_by_service: boolean;
    readonly published_by_person: boolean;
    readonly publishes: boolean;
    readonly purpose: string;
    readonly real_identity_check: boolean;
    readonly record: string;
    readonly refusal_effect: "none" | "function-off" | "service-refused";
    readonly running: boolean;
    readonly sensitive: boolean;
    readonly significant_effect: boolean;
    readonly started_on: string;
    readonly systems: readonly System[];
    readonly title: string;
    readonly under_14: boolean;
    readonly uses: readonly Dataset[];
}
export interface ActivityAutomatedDecision extends OwnFields {
    readonly affects_terms: boolean;
    readonly excludes_minors: boolean;
    readonly explanation: string;
    readonly fairness_tested: ActivityAutomatedDecisionFairnessTested;
    readonly human_review: string;
    readonly logic: string;
    readonly model: Model;
    readonly non_personalised: boolean;
    readonly refusal: boolean;
    readonly significant_effect: boolean;
    readonly solely_automated: boolean;
    readonly tags_deletable: boolean;
    readonly unreasonable_differences: boolean;
    readonly use: "recommendation" | "push" | "marketing" | "pricing" | "credit" | "hiring" | "insurance" | "moderation" | "other";
}
export interface ActivityAutomatedDecisionFairnessTested extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ActivityConsent extends OwnFields {
    readonly bundled: boolean;
    readonly default_on: boolean;
    readonly guardian: boolean;
    readonly guardian_can_refuse: boolean;
    readonly method: string;
    readonly obtained_on: string;
    readonly prompts_after_refusal: boolean;
    readonly record: string;
    readonly separate: boolean;
    readonly stops_on_withdrawal: boolean;
    readonly version: string;
    readonly withdrawal: string;
    readonly within_scope: boolean;
    readonly written: boolean;
    readonly written_required: boolean;
}
export interface ActivityEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ActivityNotice extends OwnFields {
    readonly changes_notified: boolean;
    readonly elements: readonly ("handler-name" | "handler-contact" | "purpose" | "means" | "categories" | "retention" | "retention-end" | "rights" | "recipient-name" | "recipient-contact" | "recipient-rights" | "sensitive-necessity" | "sensitive-impact" | "storage-place" | "consequence-of-refusal" | "complaint-channel" | "safeguards" | "third-party-beneficiary")[];
    readonly evidence: ActivityNoticeEvidence;
    readonly given_on: string;
    readonly not_required: "secrecy" | "emergency" | "state-organ-duty";
    readonly version: string;
}
export interface ActivityNoticeEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface Assessment extends OwnFields {
    readonly auditor: string;
    readonly by: Organization;
    readonly completed_on: string;
    readonly covers: readonly string[];
    readonly evidence: AssessmentEvidence;
    readonly external: boolean;
    readonly handler: Organization;
    readonly id: string;
    readonly lead_auditor: string;
    readonly own_audit_until: string;
    readonly owners: readonly string[];
    readonly reported_on: string;
    readonly retained_until: string;
    readonly risk_report: AssessmentRiskReport;
    readonly sections: readonly ("lawfulness-and-necessity" | "impact-and-risk" | "protection-measures" | "scale-and-sensitivity" | "recipient-capability" | "risk-after-export" | "destination-law" | "contract" | "other" | "leak-risk")[];
    readonly title: string;
    readonly type: "impact-assessment" | "export-self-assessment" | "compliance-audit" | "important-data-risk-assessment" | "children-security-assessment" | "security-assessment" | "deep-synthesis-assessment";
}
export interface AssessmentEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface AssessmentRiskReport extends OwnFields {
    readonly contents: readonly ("organization-and-lead" | "processing" | "rules-and-measures" | "risks-and-incidents" | "sharing-assessments" | "exports" | "key-business-and-supply-chain")[];
    readonly method: string;
}
export interface Count extends OwnFields {
    readonly handlers: number;
    readonly ordinary: number;
    readonly sensitive: number;
}
export interface Dataset extends OwnFields {
    readonly about_children: boolean;
    readonly about_minors: boolean;
    readonly activities: readonly Activity[];
    readonly ages: readonly ("under-14" | "14-17" | "adult")[];
    readonly aggregate_checked: boolean;
    readonly agreed_under_norms: boolean;
    readonly already_public: boolean;
    readonly anonymisation: DatasetAnonymisation;
    readonly answered_general: boolean;
    readonly assessments: readonly Assessment[];
    readonly asset: DatasetAsset;
    readonly asset_of_value: boolean;
    readonly automotive: boolean;
    readonly automotive_data: boolean;
    readonly automotive_important: boolean;
    readonly automotive_sector: boolean;
    readonly beyond_people: boolean;
    readonly called_candidate: boolean;
    readonly candidate_by_join: boolean;
    readonly candidate_by_list: boolean;
    readonly candidate_factor: boolean;
    readonly candidate_high: boolean;
    readonly candidate_indicator: boolean;
    readonly candidate_input: boolean;
    readonly candidate_low: boolean;
    readonly candidate_medium: boolean;
    readonly certainly_sensitive: boolean;
    readonly changed_since_review: boolean;
    readonly claims_anonymity: boolean;
    readonly client: DatasetClient;
    readonly code: readonly string[];
    readonly collected_in: "mainland" | "overseas";
    readonly core_data: DatasetCoreData;
    readonly core_indicator: boolean;
    readonly core_line: boolean;
    readonly core_named: boolean;
    readonly credit_agency_data: boolean;
    readonly credit_information: boolean;
    readonly decided: DatasetDecided;
    readonly decides_about_people: boolean;
    readonly declared_pending: boolean;
    readonly derived_from: readonly Dataset[];
    readonly doubtful: DatasetDoubtful;
    readonly energy_core: boolean;
    readonly erasure: DatasetErasure;
    readonly export_control: "none" | "controlled-item" | "restricted-technology";
    readonly fields: readonly DatasetFields[];
    readonly finance_data: boolean;
    readonly financial: DatasetFinancial;
    readonly flows: readonly Flow[];
    readonly for_public: boolean;
    readonly for_public_client: boolean;
    readonly four_grades: boolean;
    readonly genetic: DatasetGenetic;
    readonly geography: DatasetGeography;
    readonly graded_important: boolean;
    readonly grading: DatasetGrading;
    readonly handler: Organization;
    readonly health_information: boolean;
    readonly health_level: number;
    readonly health_roles: readonly string[];
    readonly health_sector_data: boolean;
    readonly home_data: boolean;
    readonly human_genetic: boolean;
    readonly id: string;
    readonly important_by_2021: boolean;
    readonly important_by_now: boolean;
    readonly important_data: DatasetImportantData;
    readonly important_line: boolean;
    readonly important_named: boolean;
    readonly important_or_core: boolean;
    readonly in_policy: boolean;
    readonly indicator_list: readonly string[];
    readonly individuals: number;
    readonly industrial: boolean;
    readonly inputs: readonly Dataset[];
    readonly institution_health_data: boolean;
    readonly joins: readonly Dataset[];
    readonly judged_as_operator: boolean;
    readonly judged_not_important: boolean;
    readonly kept_away: boolean;
    readonly kept_home_by_sector: boolean;
    readonly kept_only_abroad: boolean;
    readonly leaves_hand: boolean;
    readonly map_service_data: boolean;
    readonly minors: boolean;
    readonly nfra: boolean;
    readonly owners: readonly string[];
    readonly partner_health_data: boolean;
    readonly people: Readonly<Record<string, DatasetPeople>>;
    readonly people_of_vehicles: boolean;
    readonly personal_information: boolean;
    readonly protection: DatasetProtection;
    readonly public_data: DatasetPublicData;
    readonly public_operation: boolean;
    readonly public_source: DatasetPublicSource;
    readonly quality_refreshed: string;
    readonly registration_due: string;
    readonly retention: DatasetRetention;
    readonly ride_hailing_data: boolean;
    readonly secrecy_approval: string;
    readonly secret: boolean;
    readonly sector: "automotive" | "civil-aviation" | "credit-reporting" | "education" | "energy" | "express-delivery" | "finance" | "genetic-resources" | "government" | "health" | "internet" | "manufacturing" | "mapping" | "natural-resources" | "population-health" | "publishing" | "retail" | "ride-hailing" | "telecommunications" | "tourism" | "transport" | "other";
    readonly sector_asks: boolean;
    readonly sector_list: readonly string[];
    readonly sector_rule: string;
    readonly sensitive: boolean;
    readonly sensitive_or_above: boolean;
    readonly source: "direct" | "third-party" | "scraped" | "purchased" | "public";
    readonly source_evidence: DatasetSourceEvidence;
    readonly state: "identified" | "deidentified" | "anonymised";
    readonly state_secret: boolean;
    readonly stored_abroad: boolean;
    readonly stored_at_home: boolean;
    readonly stored_in: readonly string[];
    readonly stored_territories: readonly string[];
    readonly subjects: readonly ("customers" | "users" | "visitors" | "employees" | "job-applicants" | "family-members" | "business-contacts" | "patients" | "students" | "public")[];
    readonly title: string;
    readonly told_directly: boolean;
    readonly under_14: boolean;
    readonly unseen_fields: readonly string[];
    readonly vehicle_biometrics: boolean;
    readonly vehicle_geography: boolean;
    readonly vehicle_sensitive: boolean;
}
export interface DatasetAnonymisation extends OwnFields {
    readonly method: string;
    readonly restorable: boolean;
    readonly tested_on: string;
}
export interface DatasetAsset extends OwnFields {
    readonly accounting: readonly ("lawful-control" | "economic-benefit" | "measurable-cost" | "disclosure")[];
    readonly dossier: readonly ("party-checks" | "source-proof" | "rights" | "grade" | "personal-data-verdict" | "contract-terms")[];
    readonly rights: readonly ("hold" | "process" | "operate")[];
    readonly rights_basis: string;
    readonly uses: readonly ("booked" | "licensed" | "sold")[];
    readonly venue: "exchange" | "broker" | "direct";
}
export interface DatasetClient extends OwnFields {
    readonly agreed: readonly ("access" | "retention" | "use" | "provision" | "correlation")[];
    readonly done: readonly ("access" | "retention" | "use" | "provision" | "correlation")[];
    readonly kind: "state-organ" | "critical-infrastructure" | "public-infrastructure" | "other";
}
export interface DatasetCoreData extends OwnFields {
    readonly instruction: string;
}
export interface DatasetDecided extends OwnFields {
    readonly important_data_screening: "state-secret" | "core" | "important-confirmed" | "general" | "declared-pending" | "important-candidate";
}
export interface DatasetDoubtful extends OwnFields {
    readonly important_data_screening: boolean;
}
export interface DatasetErasure extends OwnFields {
    readonly processors_told: boolean;
    readonly restricted_when_blocked: boolean;
    readonly triggers: readonly ("purpose-met" | "service-ended" | "period-over" | "consent-withdrawn" | "unlawful")[];
}
export interface DatasetFields extends OwnFields {
    readonly category: string;
    readonly certainly_sensitive: boolean;
    readonly class: string;
    readonly depends_on_context: boolean;
    readonly harm_assessment: DatasetFieldsHarmAssessment;
    readonly judged: "sensitive" | "ordinary";
    readonly judged_unrecorded: boolean;
    readonly name: string;
    readonly necessity: string;
    readonly personal: boolean;
    readonly purpose: string;
    readonly sensitive: boolean;
}
export interface DatasetFieldsHarmAssessment extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface DatasetFinancial extends OwnFields {
    readonly adverse_credit: boolean;
    readonly adverse_kept_months: number;
    readonly card_secrets_kept: boolean;
    readonly general_class: "sensitive" | "ordinary";
    readonly work_secret: boolean;
    readonly working_papers: "audit" | "overseas-listing";
}
export interface DatasetGenetic extends OwnFields {
    readonly cooperation: string;
    readonly cooperation_terms: readonly ("chinese-side-takes-part" | "records-open" | "backup-provided")[];
    readonly scopes: readonly ("important-family" | "specific-region")[];
    readonly sequenced_people: number;
    readonly use: "research" | "care-or-statutory";
}
export interface DatasetGeography extends OwnFields {
    readonly from_vehicles: boolean;
    readonly kinds: readonly ("coordinates" | "street-imagery" | "point-cloud" | "road-attributes" | "map-data")[];
    readonly surveyor: string;
}
export interface DatasetGrading extends OwnFields {
    readonly general_level: number;
    readonly grade: "general" | "important" | "core";
    readonly impacts: readonly DatasetGradingImpacts[];
    readonly lowered: string;
}
export interface DatasetGradingImpacts extends OwnFields {
    readonly degree: "ordinary" | "serious" | "particularly-serious";
    readonly object: "national-security" | "economic-operation" | "social-order" | "public-interest" | "organization" | "individual";
}
export interface DatasetImportantData extends OwnFields {
    readonly aggregation: "below" | "reaches-indicator" | "reaches-secret";
    readonly answer: "general" | "important" | "core";
    readonly answered_on: string;
    readonly catalogue_accepted_on: string;
    readonly catalogue_filed_on: string;
    readonly catalogue_match: "exact" | "partial" | "zone-list" | "none";
    readonly catalogue_refiled_on: string;
    readonly changes: readonly DatasetImportantDataChanges[];
    readonly client_grade: "general" | "important" | "core";
    readonly coverage: string;
    readonly declaration: string;
    readonly declared_on: string;
    readonly factors: readonly ("territory" | "military" | "economic-order" | "ideology" | "important-sites" | "export-control-and-science" | "critical-infrastructure" | "vulnerabilities" | "environment" | "resources" | "nuclear" | "population-and-biosafety" | "overseas-interests" | "state-data")[];
    readonly indicators: readonly ("cii-design-and-operation" | "undisclosed-vulnerability" | "unpublished-state-data" | "sensitive-sites" | "economic-traffic" | "charging-network" | "exterior-faces-or-plates" | "connected-car-control" | "industry-chain-effect" | "industry-personal-data" | "telecom-network-operation" | "radio-stations" | "financial-stability" | "banking-insurance-harm" | "population-health" | "human-genes" | "geographic-information" | "vehicle-surveying" | "energy-sector-effect" | "hydraulic-data" | "airspace-control" | "flight-dynamics" | "transport-operation" | "unpublished-statistics" | "group-features" | "export-controlled-or-research" | "overseas-interests" | "unpublished-environment" | "financial-information")[];
    readonly notified_on: string;
    readonly precision: string;
    readonly reviewed_on: string;
    readonly rule: string;
    readonly special_class: boolean;
    readonly status: "notified" | "published" | "declared-pending" | "assessed-no" | "not-assessed";
}
export interface DatasetImportantDataChanges extends OwnFields {
    readonly material: boolean;
    readonly on: string;
    readonly percent: number;
    readonly type: "scale" | "recipient" | "region" | "purpose" | "law" | "security" | "other-filed-content";
}
export interface DatasetPeople extends OwnFields {
    readonly as_of: string;
    readonly forecast: DatasetPeopleForecast;
    readonly ordinary: number;
    readonly sensitive: number;
}
export interface DatasetPeopleForecast extends OwnFields {
    readonly ordinary: number;
    readonly sensitive: number;
}
export interface DatasetProtection extends OwnFields {
    readonly access_approved: boolean;
    readonly access_control: boolean;
    readonly access_logged: boolean;
    readonly backed_up: boolean;
    readonly deidentified: boolean;
    readonly encrypted_at_rest: boolean;
    readonly encrypted_in_transit: boolean;
}
export interface DatasetPublicData extends OwnFields {
    readonly agreement: string;
    readonly agreement_elements: readonly ("scope-and-catalogue" | "term" | "products-and-reviews" | "platform" | "ownership" | "disclosure" | "accounting" | "security" | "evaluation-and-exit" | "liability" | "disputes" | "change-and-end")[];
    readonly authorised: boolean;
    readonly begins_on: string;
    readonly delivered_on: string;
    readonly disclosed_on: string;
    readonly ends_on: string;
    readonly longer_because: string;
    readonly raw_to_market: boolean;
    readonly registration_applied_on: string;
    readonly registration_coded_on: string;
}
export interface DatasetPublicSource extends OwnFields {
    readonly consent: boolean;
    readonly major_effect: boolean;
    readonly reasonable: string;
    readonly refusals_honoured: boolean;
}
export interface DatasetRetention extends OwnFields {
    readonly after: string;
    readonly disposal: "delete" | "anonymise" | "none";
    readonly legal_source: string;
    readonly period: string;
    readonly rule: string;
}
export interface DatasetSourceEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ExportCount extends OwnFields {
    readonly certain_ordinary: number;
    readonly certain_sensitive: number;
    readonly forecast_ordinary: number;
    readonly forecast_sensitive: number;
    readonly ordinary: number;
    readonly sensitive: number;
    readonly two_years_ordinary: number;
    readonly two_years_sensitive: number;
}
export interface Flow extends OwnFields {
    readonly access: "transfer" | "remote-access" | "replication" | "direct-collection";
    readonly accessor_location: string;
    readonly agreed: boolean;
    readonly agreement: FlowAgreement;
    readonly any_route: boolean;
    readonly applicants_to_group: boolean;
    readonly assessed_in_time: boolean;
    readonly assessment_route: boolean;
    readonly authority_approval: FlowAuthorityApproval;
    readonly automotive: boolean;
    readonly basis: "consent" | "contract" | "human-resources" | "legal-duty" | "emergency" | "news" | "public-information" | "other-law";
    readonly begun: boolean;
    readonly certain_route: string;
    readonly certainly_sensitive: boolean;
    readonly changes: readonly FlowChanges[];
    readonly children_assessment: Assessment;
    readonly claim_fails: boolean;
    readonly claim_lacks: readonly string[];
    readonly consent: FlowConsent;
    readonly consideration: boolean;
    readonly contract_claim_holds: boolean;
    readonly contract_due: string;
    readonly contract_granted: boolean;
    readonly counts: boolean;
    readonly decided: FlowDecided;
    readonly destination: string;
    readonly discriminatory: boolean;
    readonly doubtful: FlowDoubtful;
    readonly emergency_claim_holds: boolean;
    readonly exemption: FlowExemption;
    readonly export: boolean;
    readonly export_licence: FlowExportLicence;
    readonly extension_open: boolean;
    readonly extension_opens: string;
    readonly failed_claim: string;
    readonly fields: readonly string[];
    readonly financial: FlowFinancial;
    readonly foreign_measure: FlowForeignMeasure;
    readonly from: Dataset;
    readonly from_mainland_handler: boolean;
    readonly gba_ok: boolean;
    readonly genetic: FlowGenetic;
    readonly government: FlowGovernment;
    readonly government_outsourcing: boolean;
    readonly group_route: string;
    readonly group_total: Count;
    readonly handler: Organization;
    readonly health_review: string;
    readonly hr_claim_holds: boolean;
    readonly id: string;
    readonly impact_assessment: Assessment;
    readonly impact_assessments: readonly Assessment[];
    readonly important: boolean;
    readonly important_export: boolean;
    readonly in_extension_window: boolean;
    readonly kept_for: string;
    readonly lacks_certain_route: boolean;
    readonly leaves_china: boolean;
    readonly legal_basis: "consent" | "contract" | "human-resources" | "legal-duty" | "emergency" | "news" | "public-information" | "other-law";
    readonly legal_duty_holds: boolean;
    readonly limits_third_country: boolean;
    readonly mechanism: FlowMechanism;
    readonly moved: readonly DatasetFields[];
    readonly necessity: FlowNecessity;
    readonly needed_mechanism_since: string;
    readonly nfra: boolean;
    readonly notice: FlowNotice;
    readonly notice_runs: boolean;
    readonly on_zone_list: boolean;
    readonly organ_export: boolean;
    readonly outside_mainland: boolean;
    readonly owed_to_authority: boolean;
    readonly owners: readonly string[];
    readonly passed_on: boolean;
    readonly pboc: boolean;
    readonly people: Readonly<Record<string, FlowPeople>>;
    readonly people_this_year: Count;
    readonly personal_export: boolean;
    readonly personal_information: boolean;
    readonly place: string;
    readonly population: string;
    readonly protected_in_transit: boolean;
    readonly provided: boolean;
    readonly provided_abroad: boolean;
    readonly purpose: Activity;
    readonly purpose_changes: boolean;
    readonly reason: "merger" | "split" | "dissolution" | "bankruptcy" | "discovery" | "subpoena" | "sale" | "ordinary";
    readonly recipient_decides_hiring: boolean;
    readonly records_kept_until: string;
    readonly reexport_holds: boolean;
    readonly refiling_open: boolean;
    readonly region: "mainland" | "hk" | "mo" | "tw" | "overseas";
    readonly relies_on_zone_list: boolean;
    readonly restructuring: boolean;
    readonly result_expiry: string;
    readonly result_holds: boolean;
    readonly result_pending: boolean;
    readonly risk_assessments: readonly Assessment[];
    readonly route_needed: boolean;
    readonly running: boolean;
    readonly sector_approval: string;
    readonly self_assessment: Assessment;
    readonly sensitive: boolean;
    readonly shares_government_data: boolean;
    readonly started_on: string;
    readonly statutory_duty: boolean;
    readonly supervised_on: string;
    readonly title: string;
    readonly to: Recipient;
    readonly to_authority: boolean;
    readonly to_foreign_party: boolean;
    readonly to_listed_party: boolean;
    readonly treaty_holds: boolean;
    readonly under_assessment: boolean;
    readonly under_certificate: boolean;
    readonly under_contract: boolean;
    readonly under_gba_contract: boolean;
    readonly volume_route: string;
    readonly zone_claim_holds: boolean;
    readonly zone_filing: FlowZoneFiling;
    readonly zone_filing_due: string;
    readonly zone_listed: boolean;
}
export interface FlowAgreement extends OwnFields {
    readonly elements: readonly ("purpose" | "period" | "means" | "categories" | "protection-measures" | "rights-and-duties" | "scope" | "security-duties")[];
    readonly evidence: FlowAgreementEvidence;
    readonly export_terms: readonly ("purpose-and-use" | "storage" | "onward-transfer" | "changes" | "remedies" | "emergency-and-rights")[];
    readonly reference: string;
    readonly return_or_delete: boolean;
    readonly rights_contact: string;
    readonly subprocessing_needs_consent: boolean;
}
export interface FlowAgreementEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface FlowAuthorityApproval extends OwnFields {
    readonly approved_on: string;
    readonly evidence: FlowAuthorityApprovalEvidence;
    readonly reference: string;
}
export interface FlowAuthorityApprovalEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface FlowChanges extends OwnFields {
    readonly affects_security: boolean;
    readonly answered_on: string;
    readonly asks_assessment: boolean;
    readonly asks_filing: boolean;
    readonly on: string;
    readonly type: "purpose" | "means" | "scope" | "categories" | "sensitivity" | "recipient-use" | "storage-place" | "retention-longer" | "destination-law" | "control" | "contract" | "system-only" | "other";
}
export interface FlowConsent extends OwnFields {
    readonly bundled: boolean;
    readonly default_on: boolean;
    readonly guardian: boolean;
    readonly guardian_can_refuse: boolean;
    readonly method: string;
    readonly obtained_on: string;
    readonly prompts_after_refusal: boolean;
    readonly record: string;
    readonly separate: boolean;
    readonly stops_on_withdrawal: boolean;
    readonly version: string;
    readonly withdrawal: string;
    readonly within_scope: boolean;
    readonly written: boolean;
    readonly written_required: boolean;
}
export interface FlowDecided extends OwnFields {
    readonly transfer_mechanism: "not-an-export" | "authority-approval" | "prohibited" | "manual-review" | "not-permitted" | "security-assessment" | "exempt-no-personal-information" | "follow-treaty" | "exempt-reexport" | "exempt-free-trade-zone" | "exempt-contract" | "exempt-human-resources" | "exempt-emergency" | "standard-contract-or-certification" | "exempt-small-volume" | "assessment-rules-pending" | "no-route-open" | "grace-period" | "certification-only";
    readonly transfer_scenario: "not-an-export" | "authority-approval" | "prohibited" | "state-secret" | "not-necessary" | "important-data" | "no-personal-information" | "state-organ" | "treaty" | "reexport" | "free-trade-zone" | "zone-assessment" | "zone-contract" | "contract" | "human-resources" | "emergency" | "legal-duty" | "critical-infrastructure" | "by-volume";
    readonly transfer_upkeep: "not-needed" | "no-mechanism" | "stopped" | "expired" | "no-result" | "new-assessment" | "extension-request-possible" | "renewal-late" | "out-of-scope" | "not-in-effect" | "refile" | "file" | "no-action" | "valid";
}
export interface FlowDoubtful extends OwnFields {
    readonly transfer_mechanism: boolean;
    readonly transfer_scenario: boolean;
    readonly transfer_upkeep: boolean;
}
export interface FlowExemption extends OwnFields {
    readonly began_on: string;
    readonly claim: "contract" | "human-resources" | "emergency" | "small-volume" | "reexport" | "free-trade-zone" | "legal-duty" | "treaty";
    readonly collective_contract: string;
    readonly contract_type: string;
    readonly ended_on: string;
    readonly event: string;
    readonly evidence: FlowExemptionEvidence;
    readonly labour_rules: string;
    readonly listed: "none" | "security-assessment" | "contract-or-certification";
    readonly minimum_fields: boolean;
    readonly necessity: string;
    readonly performance_abroad: boolean;
    readonly person_is_party: boolean;
}
export interface FlowExemptionEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface FlowExportLicence extends OwnFields {
    readonly not_needed: string;
    readonly number: string;
}
export interface FlowFinancial extends OwnFields {
    readonly assessed_on: string;
    readonly scenario: string;
    readonly scenario_list: "exempt" | "necessary";
}
export interface FlowForeignMeasure extends OwnFields {
    readonly exempted: string;
    readonly followed: boolean;
    readonly kinds: readonly ("third-country-limits" | "discriminatory-restriction" | "extraterritorial-jurisdiction")[];
    readonly legal_review: FlowForeignMeasureLegalReview;
    readonly name: string;
    readonly occurred_on: string;
    readonly order: "none" | "prohibition-order";
    readonly reported_on: string;
    readonly treaty: string;
}
export interface FlowForeignMeasureLegalReview extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface FlowGenetic extends OwnFields {
    readonly agreed_use: string;
    readonly backup: string;
    readonly report: string;
    readonly security_review: "pending" | "passed" | "refused";
}
export interface FlowGovernment extends OwnFields {
    readonly approval: string;
    readonly catalogue: string;
    readonly sharing: "unconditional" | "conditional" | "not-shared";
}
export interface FlowMechanism extends OwnFields {
    readonly applied_on: string;
    readonly approved_people: number;
    readonly certifier: string;
    readonly certifier_filed: boolean;
    readonly copies_on_request: boolean;
    readonly covers_this_flow: boolean;
    readonly effective_on: string;
    readonly evidence: FlowMechanismEvidence;
    readonly extended: boolean;
    readonly extension_conditions: boolean;
    readonly extension_requested_on: string;
    readonly filed_on: string;
    readonly growth_percent: number;
    readonly includes_earlier: boolean;
    readonly issued_on: string;
    readonly number: string;
    readonly official_template: boolean;
    readonly onward_listed: boolean;
    readonly reapplied_on: string;
    readonly recipient_filed_on: string;
    readonly refiled_on: string;
    readonly resumed_approval: boolean;
    readonly stopped: boolean;
    readonly type: "security-assessment" | "standard-contract" | "certification" | "gba-standard-contract";
    readonly valid_until: string;
}
export interface FlowMechanismEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface FlowNecessity extends OwnFields {
    readonly activity: string;
    readonly fields: string;
    readonly needed: boolean;
    readonly people: string;
}
export interface FlowNotice extends OwnFields {
    readonly changes_notified: boolean;
    readonly elements: readonly ("handler-name" | "handler-contact" | "purpose" | "means" | "categories" | "retention" | "retention-end" | "rights" | "recipient-name" | "recipient-contact" | "recipient-rights" | "sensitive-necessity" | "sensitive-impact" | "storage-place" | "consequence-of-refusal" | "complaint-channel" | "safeguards" | "third-party-beneficiary")[];
    readonly evidence: FlowNoticeEvidence;
    readonly given_on: string;
    readonly not_required: "secrecy" | "emergency" | "state-organ-duty";
    readonly version: string;
}
export interface FlowNoticeEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface FlowPeople extends OwnFields {
    readonly as_of: string;
    readonly forecast: FlowPeopleForecast;
    readonly ordinary: number;
    readonly sensitive: number;
}
export interface FlowPeopleForecast extends OwnFields {
    readonly ordinary: number;
    readonly sensitive: number;
}
export interface FlowZoneFiling extends OwnFields {
    readonly evidence: FlowZoneFilingEvidence;
    readonly filed_on: string;
}
export interface FlowZoneFilingEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface Incident extends OwnFields {
    readonly authority_notified_at: string;
    readonly binding_clock_missed: boolean;
    readonly central: boolean;
    readonly central_body: boolean;
    readonly cii_certain: boolean;
    readonly cii_involved: boolean;
    readonly closed_in_month: boolean;
    readonly closing_report_at: string;
    readonly content: readonly ("kinds-cause-harm" | "measures-and-self-help" | "contact")[];
    readonly crime_suspected: boolean;
    readonly datasets: readonly Dataset[];
    readonly decided: IncidentDecided;
    readonly detected_at: string;
    readonly doubtful: IncidentDoubtful;
    readonly financial_report: IncidentFinancialReport;
    readonly grade: "general" | "relatively-serious" | "serious" | "especially-serious";
    readonly grade_rank: number;
    readonly guardians_notified_at: string;
    readonly handled_at: string;
    readonly handler: Organization;
    readonly harm_avoided: boolean;
    readonly hour_clock: boolean;
    readonly id: string;
    readonly impact: IncidentImpact;
    readonly individuals_notified_at: string;
    readonly industrial: boolean;
    readonly industry_final_rank: number;
    readonly industry_grade_rank: number;
    readonly industry_rank: number;
    readonly interests_harmed: boolean;
    readonly late_elsewhere: boolean;
    readonly least_rank: number;
    readonly minors: boolean;
    readonly nfra: boolean;
    readonly owners: readonly string[];
    readonly pboc: boolean;
    readonly people: number;
    readonly personal_information: boolean;
    readonly police_named: boolean;
    readonly police_told: boolean;
    readonly report: IncidentReport;
    readonly report_hours: number;
    readonly sensitive_people: number;
    readonly title: string;
}
export interface IncidentDecided extends OwnFields {
    readonly incident_clock: "one-hour-protection-department" | "two-hours-own-office" | "four-hours-provincial-cac" | "at-once-authority" | "at-once-sector-regulator" | "none";
    readonly incident_level: "especially-serious" | "serious" | "relatively-serious" | "general";
}
export interface IncidentDoubtful extends OwnFields {
    readonly incident_clock: boolean;
    readonly incident_level: boolean;
}
export interface IncidentFinancialReport extends OwnFields {
    readonly progress_reports: boolean;
    readonly review_at: string;
    readonly written_at: string;
}
export interface IncidentImpact extends OwnFields {
    readonly affected_people: number;
    readonly cii_function_minutes: number;
    readonly cii_outage_minutes: number;
    readonly city_percent: number;
    readonly facility_outage_hours: number;
    readonly loss_yuan: number;
    readonly province_percent: number;
    readonly site: IncidentImpactSite;
    readonly spread: "none" | "considerable" | "large" | "especially-large";
    readonly threat: "none" | "relatively-serious" | "serious" | "especially-serious";
}
export interface IncidentImpactSite extends OwnFields {
    readonly outage_hours: number;
    readonly rank: "province" | "city";
}
export interface IncidentReport extends OwnFields {
    readonly industry_grade: "general" | "relatively-serious" | "serious" | "especially-serious";
    readonly items: readonly ("unit-and-system" | "facts-and-impact" | "trend" | "cause" | "clues" | "response" | "scene-protection")[];
    readonly reported_to: readonly ("provincial-cac" | "own-cyberspace-office" | "protection-department" | "police" | "sector-regulator")[];
}
export interface Model extends OwnFields {
    readonly acts_for_users: boolean;
    readonly affects_rights: boolean;
    readonly agent: ModelAgent;
    readonly algorithm: ModelAlgorithm;
    readonly algorithm_filed: boolean;
    readonly algorithm_filing_due: string;
    readonly algorithm_service: boolean;
    readonly algorithms: readonly ("personalised-push" | "ranking-selection" | "search-filtering" | "dispatch-decision")[];
    readonly assessments: readonly Assessment[];
    readonly audience: "public-mainland" | "internal" | "enterprise-customers" | "overseas-only" | "closed-test";
    readonly audience_evidence: ModelAudienceEvidence;
    readonly banking: ModelBanking;
    readonly base: ModelBase;
    readonly begun_under_ai_measures: boolean;
    readonly chats_judged_by_order: boolean;
    readonly code: readonly string[];
    readonly companion: ModelCompanion;
    readonly companion_event: boolean;
    readonly companion_filing_due: string;
    readonly companion_many_users: boolean;
    readonly companion_service: boolean;
    readonly content: ModelContent;
    readonly decided: ModelDecided;
    readonly digital_human: readonly ("continuous-label" | "separate-consent" | "withdrawal-cancels" | "no-intimacy-for-minors")[];
    readonly discrimination_stages: readonly string[];
    readonly doubtful: ModelDoubtful;
    readonly draft_minors_steps: readonly string[];
    readonly edits: readonly ("face" | "voice" | "image" | "video")[];
    readonly edits_only: boolean;
    readonly emotional_interaction: boolean;
    readonly ended_on: string;
    readonly ethics: ModelEthics;
    readonly ethics_listed: boolean;
    readonly ethics_running: boolean;
    readonly ethics_sensitive: boolean;
    readonly filed_as_service: boolean;
    readonly filings: readonly ModelFilings[];
    readonly forbidden_practices: readonly string[];
    readonly generates: readonly ("text" | "image" | "face" | "audio" | "voice" | "video" | "virtual-scene" | "translation" | "other")[];
    readonly generates_still_images: boolean;
    readonly generation_seen: boolean;
    readonly generative: boolean;
    readonly generative_provider: boolean;
    readonly government: ModelGovernment;
    readonly government_affairs: boolean;
    readonly handler: Organization;
    readonly id: string;
    readonly imitates_people: boolean;
    readonly impact_assessment: Assessment;
    readonly incident_plan: ModelIncidentPlan;
    readonly inspection_topics: readonly string[];
    readonly intellectual_property: readonly ("policy" | "person-in-charge" | "pre-training-review" | "complaint-channel" | "user-terms" | "keyword-block" | "removal-on-notice")[];
    readonly keeps_minors_out: boolean;
    readonly labels: ModelLabels;
    readonly labels_seen: boolean;
    readonly launched_on: string;
    readonly medical: ModelMedical;
    readonly minors: boolean;
    readonly minors_can_use: boolean;
    readonly minors_mode_kind: boolean;
    readonly minors_protection: ModelMinorsProtection;
    readonly model_abroad: boolean;
    readonly model_territory: string;
    readonly offered_to_public: boolean;
    readonly on_other_platform: boolean;
    readonly opinion_assessments: readonly Assessment[];
    readonly opinion_attribute: "present" | "absent" | "open";
    readonly opinion_certain: boolean;
    readonly opinion_possible: boolean;
    readonly opinion_reason: string;
    readonly overseas_model: boolean;
    readonly owners: readonly string[];
    readonly personal_information: boolean;
    readonly platform_hosted: boolean;
    readonly public_generative: boolean;
    readonly publishes_output: boolean;
    readonly recommends_by_traits: boolean;
    readonly registered_as_service: boolean;
    readonly regulator_answer: ModelRegulatorAnswer;
    readonly role: "provider" | "technical-supporter" | "content-platform" | "app-store";
    readonly running: boolean;
    readonly saves_files: boolean;
    readonly sector: "automotive" | "civil-aviation" | "credit-reporting" | "education" | "energy" | "express-delivery" | "finance" | "genetic-resources" | "government" | "health" | "internet" | "manufacturing" | "mapping" | "natural-resources" | "population-health" | "publishing" | "retail" | "ride-hailing" | "telecommunications" | "tourism" | "transport" | "other";
    readonly sensitive: boolean;
    readonly service_number: boolean;
    readonly service_number_shown: boolean;
    readonly sets_prices: boolean;
    readonly shows_labels: boolean;
    readonly spreads_information: boolean;
    readonly stock_only: boolean;
    readonly synthesis: ModelSynthesis;
    readonly synthesis_provider: boolean;
    readonly synthesises: boolean;
    readonly systems: readonly System[];
    readonly technical_supporter: boolean;
    readonly tests: ModelTests;
    readonly title: string;
    readonly trained_by_handler: boolean;
    readonly training: ModelTraining;
    readonly undeclared_to_vendor: readonly Dataset[];
    readonly under_14: boolean;
    readonly unlabelled_on_request: boolean;
    readonly untested_risks: readonly string[];
    readonly users_bring_people: boolean;
    readonly users_publish: boolean;
    readonly uses: readonly Dataset[];
    readonly worded_label: boolean;
    readonly wording_complete: boolean;
    readonly wording_english: boolean;
    readonly writes_labels: boolean;
}
export interface ModelAgent extends OwnFields {
    readonly controls: readonly ("decision-tiers" | "user-final-say" | "user-right-to-know" | "behaviour-limits" | "audit-log" | "supply-chain-security" | "risk-grading" | "unique-identity" | "minimum-permissions" | "credential-revocation" | "human-checkpoints" | "deny-by-default" | "protected-approval-log" | "execution-limits" | "memory-retention" | "no-credentials-in-memory" | "decommissioning-plan")[];
}
export interface ModelAlgorithm extends OwnFields {
    readonly affects_workers: boolean;
    readonly changes: readonly ModelAlgorithmChanges[];
    readonly content_controls: readonly ("feature-library" | "tag-review" | "manual-intervention")[];
    readonly controls: readonly ("non-personalised" | "switch-off" | "refuse-pushes" | "tag-management")[];
    readonly elderly_measures: readonly ("suitable-design" | "fraud-monitoring")[];
    readonly explanation: string;
    readonly for_elderly: boolean;
    readonly management: readonly ("mechanism-review" | "ethics-review" | "user-registration" | "release-review" | "data-security" | "anti-fraud" | "security-assessment" | "incident-response")[];
    readonly manipulation_check: ModelAlgorithmManipulationCheck;
    readonly minors_measures: readonly ("suitable-mode" | "anti-addiction")[];
    readonly news: boolean;
    readonly news_sources: string;
    readonly notice: string;
    readonly personalised: boolean;
    readonly practices: readonly ("inducing-addiction" | "inducing-overspending" | "fake-accounts" | "fake-engagement" | "information-blocking" | "over-recommendation" | "ranking-manipulation" | "hindering-competitors")[];
    readonly prices: ModelAlgorithmPrices;
    readonly principles: string;
    readonly reviewed_on: string;
    readonly significant_effect: boolean;
    readonly user_tags: boolean;
    readonly worker_rules: readonly ("order-allocation" | "pay" | "working-time" | "rewards-and-penalties")[];
}
export interface ModelAlgorithmChanges extends OwnFields {
    readonly assessment: Assessment;
    readonly on: string;
    readonly what: "new-function" | "new-technology" | "user-growth" | "harmful-content" | "notice";
}
export interface ModelAlgorithmManipulationCheck extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ModelAlgorithmPrices extends OwnFields {
    readonly by_traits: boolean;
    readonly reason: string;
}
export interface ModelAudienceEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ModelBanking extends OwnFields {
    readonly approval: string;
    readonly controls: readonly ("human-oversight" | "supply-chain-review")[];
    readonly risk_level: "high" | "medium" | "low";
}
export interface ModelBase extends OwnFields {
    readonly filing_number: string;
    readonly name: string;
    readonly origin: "own" | "fine-tuned-weights" | "fine-tuned-by-vendor" | "unmodified-weights" | "vendor-api" | "classical";
    readonly runs_in: string;
    readonly vendor: Recipient;
}
export interface ModelCompanion extends OwnFields {
    readonly capabilities: readonly ("privacy" | "dependence-warning" | "emotional-boundaries" | "mental-health")[];
    readonly changed_on: string;
    readonly crisis: readonly ("detection" | "comfort-and-help" | "intervention" | "contact")[];
    readonly data: readonly ("encryption" | "access-control" | "copy" | "deletion")[];
    readonly elderly: readonly ("guidance" | "risk-warning" | "prompt-help")[];
    readonly exit: readonly ("easy-way" | "stops-promptly" | "no-hindrance")[];
    readonly features: readonly ("virtual-relative" | "virtual-partner" | "emotional-support" | "role-play")[];
    readonly filters: readonly ("self-harm" | "verbal-abuse" | "extracting-secrets" | "unsafe-for-minors" | "flattery-and-dependence" | "emotional-manipulation")[];
    readonly goals: readonly ("replace-social-contact" | "control-minds" | "induce-dependence")[];
    readonly intimacy: "none" | "adults-only" | "open";
    readonly minors: readonly ("identification" | "appeal" | "guardian-consent-under-14" | "mode-switch" | "reality-reminders" | "time-limits" | "risk-alerts" | "usage-overview" | "character-blocking" | "spending-limits")[];
    readonly monthly_active_users: number;
    readonly outside_scope: string;
    readonly registered_users: number;
    readonly registration: readonly ("agreement" | "age" | "contact")[];
    readonly reminder_minutes: number;
    readonly reminders: readonly ("ai-identity" | "dependence")[];
    readonly security_assessment: ModelCompanionSecurityAssessment;
    readonly shares_data: "no" | "by-law" | "explicit-consent" | "otherwise";
    readonly shutdown_notice: string;
    readonly stop_procedure: string;
    readonly store_checks: readonly ("security-assessment" | "filing" | "measures-on-breach")[];
    readonly systems: readonly ("algorithm-review" | "ethics-review" | "content-management" | "network-and-data-security" | "risk-plan" | "emergency-response")[];
    readonly test_report: ModelCompanionTestReport;
    readonly training: readonly ("lawful-sources" | "cleaning-and-labelling" | "anti-poisoning" | "adversarial-training" | "synthetic-data-assessed" | "regular-checks")[];
    readonly trains_on_sensitive: "no" | "by-law" | "separate-consent" | "otherwise";
    readonly users_reached_on: string;
}
export interface ModelCompanionSecurityAssessment extends OwnFields {
    readonly evidence: ModelCompanionSecurityAssessmentEvidence;
    readonly sections: readonly ("safeguards" | "training-data" | "extreme-situations" | "users" | "minors-and-elderly" | "complaints" | "rectification")[];
    readonly submitted_on: string;
}
export interface ModelCompanionSecurityAssessmentEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ModelCompanionTestReport extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ModelContent extends OwnFields {
    readonly accuracy_tested_on: string;
    readonly agreement: ModelContentAgreement;
    readonly anti_discrimination: readonly ("algorithm-design" | "training-data" | "optimisation" | "operation")[];
    readonly complaints: ModelContentComplaints;
    readonly continuity_plan: string;
    readonly disclosures: readonly ("audience" | "settings" | "uses" | "limitations" | "model-name" | "filing-number")[];
    readonly erasure: readonly ("lineage" | "response")[];
    readonly filing_dossier: readonly ("form" | "self-assessment" | "service-agreement" | "annotation-rules" | "keyword-list" | "test-set" | "test-account")[];
    readonly illegal_content: readonly ("stop-generation" | "stop-transmission" | "removal" | "model-correction" | "user-sanctions" | "records" | "report")[];
    readonly input: ModelContentInput;
    readonly inspection_dossier: readonly ("sources" | "scale" | "types" | "annotation-rules" | "mechanism")[];
    readonly licences: readonly ModelContentLicences[];
    readonly minors_measures: readonly ("kept-out" | "minors-mode" | "time-limits" | "reminders" | "guardian-controls" | "spending-limits")[];
    readonly moderation: ModelContentModeration;
    readonly on_device: ModelContentOnDevice;
    readonly rights_review: readonly ("trade-secrets" | "personality")[];
}
export interface ModelContentAgreement extends OwnFields {
    readonly reference: string;
    readonly rights_and_duties: boolean;
    readonly users_register: boolean;
}
export interface ModelContentComplaints extends OwnFields {
    readonly channel: string;
    readonly published: readonly ("process" | "reply-time")[];
}
export interface ModelContentInput extends OwnFields {
    readonly identifying_kept: boolean;
    readonly requests_handled: boolean;
    readonly shared: boolean;
    readonly unnecessary_collection: boolean;
    readonly vendor_trains: boolean;
}
export interface ModelContentLicences extends OwnFields {
    readonly number: string;
    readonly type: "telecom-filing" | "telecom-licence" | "app-filing" | "news" | "audio-visual" | "publishing" | "game" | "medical" | "other";
    readonly valid_until: string;
}
export interface ModelContentModeration extends OwnFields {
    readonly covers: readonly ("text" | "image" | "face" | "audio" | "voice" | "video" | "virtual-scene" | "translation" | "other")[];
    readonly measures: readonly ("input-filter" | "output-filter")[];
}
export interface ModelContentOnDevice extends OwnFields {
    readonly local_filter: boolean;
    readonly updates: boolean;
}
export interface ModelDecided extends OwnFields {
    readonly ai_filings: ModelDecidedAiFilings;
}
export interface ModelDecidedAiFilings extends OwnFields {
    readonly agent_controls: boolean;
    readonly algorithm_filing: boolean;
    readonly algorithm_notice: boolean;
    readonly anthropomorphic_assessment: boolean;
    readonly anthropomorphic_duties: boolean;
    readonly biometric_assessment: boolean;
    readonly blocked: boolean;
    readonly cross_border: boolean;
    readonly display_algorithm: boolean;
    readonly display_model: boolean;
    readonly ethics_review: boolean;
    readonly explicit_label: boolean;
    readonly finance_guidance: boolean;
    readonly generative_filing: boolean;
    readonly generative_registration: boolean;
    readonly government_limits: boolean;
    readonly implicit_label: boolean;
    readonly medical_limits: boolean;
    readonly opinion_assessment: boolean;
    readonly opt_out: boolean;
    readonly person_consent: boolean;
    readonly personal_information: boolean;
    readonly platform_detection: boolean;
    readonly real_name: boolean;
    readonly store_checks: boolean;
    readonly supporter_algorithm_filing: boolean;
    readonly training_data: boolean;
    readonly user_declaration: boolean;
    readonly workplace_policy: boolean;
}
export interface ModelDoubtful extends OwnFields {
}
export interface ModelEthics extends OwnFields {
    readonly approved_on: string;
    readonly aspects: readonly ("well-being" | "fairness" | "controllability" | "transparency" | "accountability" | "privacy")[];
    readonly category: "human-machine-fusion" | "opinion-mobilisation" | "autonomous-decision" | "none";
    readonly ended_on: string;
    readonly evidence: ModelEthicsEvidence;
    readonly expert_opinion_on: string;
    readonly followed_up_on: string;
    readonly licensed_instead: string;
    readonly registration: string;
    readonly started_on: string;
}
export interface ModelEthicsEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ModelFilings extends OwnFields {
    readonly as: "provider" | "technical-supporter";
    readonly as_provider: boolean;
    readonly cancelled_on: string;
    readonly change_due: string;
    readonly change_filed: boolean;
    readonly change_filed_on: string;
    readonly change_open: boolean;
    readonly changed: boolean;
    readonly changed_on: string;
    readonly completed: boolean;
    readonly evidence: ModelFilingsEvidence;
    readonly filed_on: string;
    readonly number: string;
    readonly numbered: boolean;
    readonly shown_at: string;
    readonly stands: boolean;
    readonly status: "preparing" | "submitted" | "filed" | "rejected" | "revoked" | "cancelled";
    readonly submitted_on: string;
    readonly type: "generative-filing" | "generative-registration" | "algorithm-filing";
}
export interface ModelFilingsEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ModelGovernment extends OwnFields {
    readonly controls: readonly ("secrets-excluded" | "human-review" | "audit-log" | "prompt-injection-defence" | "resource-limits")[];
}
export interface ModelIncidentPlan extends OwnFields {
    readonly covers: readonly ("content" | "data" | "model" | "network")[];
    readonly drilled_on: string;
}
export interface ModelLabels extends OwnFields {
    readonly agreement: readonly ("methods-and-styles" | "prompt-to-read" | "duties-without-label")[];
    readonly explicit: readonly ("text" | "text-mark" | "text-around" | "interface" | "audio-voice" | "audio-rhythm" | "image-edge" | "image-elsewhere" | "video-opening" | "video-player" | "video-middle" | "video-end" | "scene-opening" | "scene-during")[];
    readonly image_height_percent: number;
    readonly implicit: ModelLabelsImplicit;
    readonly in_files: boolean;
    readonly interface: readonly ("text" | "always-visible" | "every-screen")[];
    readonly material: ModelLabelsMaterial;
    readonly not_misleading: string;
    readonly platform: readonly ("reads-metadata" | "marks-generated" | "marks-possible" | "marks-suspected" | "label-function" | "declaration-reminder" | "propagation-metadata")[];
    readonly publishing: readonly ("declaration" | "platform-label")[];
    readonly removal: "none" | "lost-in-conversion" | "removed" | "forged" | "tool-for-others";
    readonly scene_height_percent: number;
    readonly scene_seconds: number;
    readonly store_checks: readonly ("generation-declared" | "label-material")[];
    readonly unlabelled: ModelLabelsUnlabelled;
    readonly video_height_percent: number;
    readonly video_seconds: number;
    readonly wording: string;
}
export interface ModelLabelsImplicit extends OwnFields {
    readonly existing: "updated" | "appended";
    readonly keys: readonly ("Label" | "ContentProducer" | "ProduceID" | "ReservedCode1" | "ContentPropagator" | "PropagateID" | "ReservedCode2")[];
    readonly label: string;
    readonly namespace: string;
    readonly only_headerless: boolean;
    readonly producer: string;
}
export interface ModelLabelsMaterial extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ModelLabelsUnlabelled extends OwnFields {
    readonly implicit_kept: boolean;
    readonly log_months: number;
    readonly offered: boolean;
}
export interface ModelMedical extends OwnFields {
    readonly doctor_in_person: boolean;
    readonly use: "internet-diagnosis" | "information";
    readonly writes_prescriptions: boolean;
}
export interface ModelMinorsProtection extends OwnFields {
    readonly draft_measures: readonly ("no-intimacy" | "mode-under-16")[];
    readonly harmful_information: readonly ("identified" | "not-pushed" | "not-in-prominent-places")[];
    readonly kind: "game" | "live-streaming" | "audio-video" | "social" | "other";
    readonly report_year: number;
}
export interface ModelRegulatorAnswer extends OwnFields {
    readonly evidence: ModelRegulatorAnswerEvidence;
    readonly route: "filing" | "registration" | "neither";
}
export interface ModelRegulatorAnswerEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ModelSynthesis extends OwnFields {
    readonly consent_prompt: boolean;
    readonly label_function: boolean;
    readonly listing_checks: readonly ("security-assessment" | "filing")[];
    readonly people: readonly ModelSynthesisPeople[];
    readonly published_terms: readonly ("management-rules" | "platform-conventions" | "service-agreement" | "security-reminder")[];
    readonly real_name_check: boolean;
    readonly rumour_response: string;
    readonly sensitive_scenes: boolean;
    readonly technical_label: boolean;
    readonly users_bring_people: boolean;
}
export interface ModelSynthesisPeople extends OwnFields {
    readonly covers_generation: boolean;
    readonly licence: ModelSynthesisPeopleLicence;
    readonly name: string;
}
export interface ModelSynthesisPeopleLicence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ModelTests extends OwnFields {
    readonly answer_bank: ModelTestsAnswerBank;
    readonly changed_on: string;
    readonly content_bank: ModelTestsContentBank;
    readonly corpus_check: ModelTestsCorpusCheck;
    readonly infrastructure: readonly ("safety-indicator" | "framework-audit" | "backdoor-scan" | "supply-chain" | "training-isolation" | "backup" | "update-policy")[];
    readonly keywords: ModelTestsKeywords;
    readonly monitoring: readonly ("refusal-policy" | "staff")[];
    readonly output_check: ModelTestsOutputCheck;
    readonly refusal_check: ModelTestsRefusalCheck;
    readonly refuse_bank: ModelTestsRefuseBank;
    readonly report: ModelTestsReport;
    readonly risks: readonly ("a1-1" | "a1-2" | "a1-3" | "a1-4" | "a1-5" | "a1-6" | "a1-7" | "a1-8" | "a2-1" | "a2-2" | "a2-3" | "a2-4" | "a2-5" | "a2-6" | "a2-7" | "a2-8" | "a2-9" | "a3-1" | "a3-2" | "a3-3" | "a3-4" | "a3-5" | "a4-1" | "a4-2" | "a4-3" | "a4-4" | "a4-5" | "a4-6" | "a4-7" | "a5-1" | "a5-2")[];
    readonly sensitive_safeguards: readonly ("justification" | "extra-protection")[];
    readonly sensitive_uses: readonly ("critical-infrastructure" | "automatic-control" | "medical" | "psychological" | "financial")[];
}
export interface ModelTestsAnswerBank extends OwnFields {
    readonly per_topic: number;
    readonly size: number;
    readonly update_days: number;
}
export interface ModelTestsContentBank extends OwnFields {
    readonly per_a1_a2_risk: number;
    readonly per_other_risk: number;
    readonly size: number;
    readonly update_days: number;
}
export interface ModelTestsCorpusCheck extends OwnFields {
    readonly manual_pass: number;
    readonly manual_sample: number;
    readonly technical_pass: number;
    readonly technical_share: number;
}
export interface ModelTestsKeywords extends OwnFields {
    readonly per_a1_risk: number;
    readonly per_a2_risk: number;
    readonly size: number;
    readonly update_days: number;
}
export interface ModelTestsOutputCheck extends OwnFields {
    readonly classifier_pass: number;
    readonly keyword_pass: number;
    readonly manual_pass: number;
    readonly sample: number;
}
export interface ModelTestsRefusalCheck extends OwnFields {
    readonly answer_refused: number;
    readonly answer_sample: number;
    readonly refuse_rate: number;
    readonly refuse_sample: number;
}
export interface ModelTestsRefuseBank extends OwnFields {
    readonly per_risk: number;
    readonly size: number;
    readonly update_days: number;
}
export interface ModelTestsReport extends OwnFields {
    readonly completed_on: string;
    readonly every_clause: boolean;
    readonly evidence: ModelTestsReportEvidence;
    readonly signed_by: readonly ("legal-representative" | "safety-head" | "legality-head")[];
}
export interface ModelTestsReportEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ModelTraining extends OwnFields {
    readonly annotation: ModelTrainingAnnotation;
    readonly base_licence: "open-licence" | "contract" | "none";
    readonly controls: readonly ("classification" | "access-control" | "storage-location" | "tamper-protection" | "leak-protection")[];
    readonly corpora: readonly ModelTrainingCorpora[];
    readonly opt_out: ModelTrainingOptOut;
    readonly quality: readonly ("truthfulness" | "accuracy" | "objectivity" | "diversity")[];
    readonly runs: readonly ModelTrainingRuns[];
    readonly security_managed: boolean;
}
export interface ModelTrainingAnnotation extends OwnFields {
    readonly measures: readonly ("rules" | "quality-assessment" | "sample-checks" | "annotator-training" | "supervision" | "annotator-exam" | "role-separation" | "functional-rules" | "safety-rules" | "safety-review")[];
    readonly platform: readonly ("accounts" | "access-control" | "audit-log" | "sensitive-isolation" | "independent-verification" | "rework")[];
    readonly used: boolean;
}
export interface ModelTrainingCorpora extends OwnFields {
    readonly bad_content: ModelTrainingCorporaBadContent;
    readonly clean_source: boolean;
    readonly contains_personal_information: boolean;
    readonly languages: readonly string[];
    readonly lawful_source: boolean;
    readonly legal_basis: "consent" | "contract" | "human-resources" | "legal-duty" | "emergency" | "news" | "public-information" | "other-law" | "none";
    readonly name: string;
    readonly overseas: boolean;
    readonly public_information: readonly ("within-reason" | "refusals-honoured" | "no-major-effect" | "consent")[];
    readonly records: readonly ("licence" | "collection-record" | "contract" | "supplier-evidence" | "authorisation-record" | "deidentification")[];
    readonly refusals: readonly ("robots" | "terms" | "technical-limits" | "person" | "blocked-by-law")[];
    readonly required_records: readonly string[];
    readonly rights: "licensed" | "open-licence" | "statutory-exception" | "none";
    readonly rights_evidence: ModelTrainingCorporaRightsEvidence;
    readonly sensitive: boolean;
    readonly separate_consent: boolean;
    readonly source: "open-data" | "crawled" | "self-collected" | "commercial" | "user-input" | "synthetic" | "own";
    readonly tool: System;
    readonly traceable: boolean;
    readonly types: readonly ("text" | "code" | "image" | "audio" | "video" | "other")[];
    readonly works: boolean;
}
export interface ModelTrainingCorporaBadContent extends OwnFields {
    readonly after: number;
    readonly before: number;
}
export interface ModelTrainingCorporaRightsEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface ModelTrainingOptOut extends OwnFields {
    readonly clicks: number;
    readonly told: readonly ("use" | "way-out")[];
    readonly ways: readonly ("switch" | "voice-command" | "other")[];
}
export interface ModelTrainingRuns extends OwnFields {
    readonly corpora: readonly string[];
    readonly name: string;
    readonly records: readonly ("hashes" | "poisoning-check")[];
}
export interface Organization extends OwnFields {
    readonly accounting_firm: boolean;
    readonly activities: readonly Activity[];
    readonly ai_policy: readonly ("allowed-tools" | "banned-inputs" | "output-review")[];
    readonly audit_count_starts: string;
    readonly audit_rhythm_years: number;
    readonly audit_window: string;
    readonly audits: readonly Assessment[];
    readonly automotive_report: OrganizationAutomotiveReport;
    readonly children: OrganizationChildren;
    readonly complaints: OrganizationComplaints;
    readonly credit_agency: boolean;
    readonly credit_code: string;
    readonly critical_infrastructure: boolean;
    readonly critical_infrastructure_duties: OrganizationCriticalInfrastructureDuties;
    readonly cryptography: OrganizationCryptography;
    readonly cryptography_gaps: readonly string[];
    readonly data_security: OrganizationDataSecurity;
    readonly data_trading: OrganizationDataTrading;
    readonly datasets: readonly Dataset[];
    readonly decided: OrganizationDecided;
    readonly doubtful: OrganizationDoubtful;
    readonly employment: OrganizationEmployment;
    readonly energy: OrganizationEnergy;
    readonly established_in: string;
    readonly ethics_committee: OrganizationEthicsCommittee;
    readonly exported: ExportCount;
    readonly express_delivery: OrganizationExpressDelivery;
    readonly face_terms: "none" | "limited" | "unlimited";
    readonly finance: OrganizationFinance;
    readonly financial_roles: readonly string[];
    readonly first_audit_due: string;
    readonly flows: readonly Flow[];
    readonly follows_automotive_reading: "2021" | "2026";
    readonly foreign_controlled: boolean;
    readonly foreign_investment: OrganizationForeignInvestment;
    readonly foreign_listing: boolean;
    readonly foreign_measures: string;
    readonly free_trade_zone: OrganizationFreeTradeZone;
    readonly gba_city: boolean;
    readonly governance: OrganizationGovernance;
    readonly group: string;
    readonly handled_minors_in_audit_year: boolean;
    readonly handles_personal_information: boolean;
    readonly handling_since: string;
    readonly health: OrganizationHealth;
    readonly holds_important_data: boolean;
    readonly holds_industrial_data: boolean;
    readonly id: string;
    readonly important_data_duties: OrganizationImportantDataDuties;
    readonly important_duties_by_volume: boolean;
    readonly in_finance: boolean;
    readonly in_mainland: boolean;
    readonly incidents: readonly Incident[];
    readonly individuals: number;
    readonly last_three_external: boolean;
    readonly last_three_same_body: boolean;
    readonly last_three_same_lead: boolean;
    readonly legal_name: string;
    readonly listing: OrganizationListing;
    readonly map_service: OrganizationMapService;
    readonly minors_audit_year: number;
    readonly minors_audits: readonly OrganizationMinorsAudits[];
    readonly national_security: OrganizationNationalSecurity;
    readonly natural_resources: OrganizationNaturalResources;
    readonly network_gaps: readonly string[];
    readonly network_security: OrganizationNetworkSecurity;
    readonly nfra_institution: boolean;
    readonly officer: OrganizationOfficer;
    readonly officer_due: string;
    readonly operator: boolean;
    readonly operator_gaps: readonly string[];
    readonly ordered_audits: readonly OrganizationOrderedAudits[];
    readonly owners: readonly string[];
    readonly pboc_institution: boolean;
    readonly people_held: readonly OrganizationPeopleHeld[];
    readonly platform: OrganizationPlatform;
    readonly privacy_policy: OrganizationPrivacyPolicy;
    readonly private_content_procedure: string;
    readonly procurements: readonly OrganizationProcurements[];
    readonly profiles_mainland_people: boolean;
    readonly public_affairs_body: boolean;
    readonly public_body: boolean;
    readonly public_service: boolean;
    readonly purchases_without_agreement: readonly string[];
    readonly reached_one_million_on: string;
    readonly reached_ten_million_on: string;
    readonly registered_city: string;
    readonly representative: OrganizationRepresentative;
    readonly restructuring: OrganizationRestructuring;
    readonly ride_hailing: OrganizationRideHailing;
    readonly rights: OrganizationRights;
    readonly risk_assessments: readonly Assessment[];
    readonly runs_network: boolean;
    readonly sectors: readonly ("automotive" | "civil-aviation" | "credit-reporting" | "education" | "energy" | "express-delivery" | "finance" | "genetic-resources" | "government" | "health" | "internet" | "manufacturing" | "mapping" | "natural-resources" | "population-health" | "publishing" | "retail" | "ride-hailing" | "telecommunications" | "tourism" | "transport" | "other")[];
    readonly serves_consumers: boolean;
    readonly serves_minors: boolean;
    readonly simplified: boolean;
    readonly simplified_regime: OrganizationSimplifiedRegime;
    readonly state_organ: boolean;
    readonly surveying: OrganizationSurveying;
    readonly systems: readonly System[];
    readonly targets_mainland_people: boolean;
    readonly title: string;
    readonly unassessed_networks: readonly string[];
    readonly unfiled_networks: readonly string[];
    readonly unforecast_purchases: readonly string[];
    readonly unlisted_energy_core: boolean;
    readonly unreviewed_purchases: readonly string[];
    readonly unsubmitted_purchases: readonly string[];
    readonly untested_networks: readonly string[];
    readonly zone_list_published: string;
    readonly zone_list_replaced: string;
}
export interface OrganizationAutomotiveReport extends OwnFields {
    readonly parts: readonly ("contacts" | "kinds-and-purpose" | "measures" | "domestic-recipients" | "incidents" | "complaints" | "exports")[];
    readonly year: number;
}
export interface OrganizationChildren extends OwnFields {
    readonly officer: string;
    readonly rules: string;
    readonly shutdown_plan: string;
    readonly user_agreement: string;
}
export interface OrganizationComplaints extends OwnFields {
    readonly channel: string;
    readonly published: boolean;
    readonly response_working_days: number;
}
export interface OrganizationCriticalInfrastructureDuties extends OwnFields {
    readonly assessed_on: string;
    readonly assessment_reported_on: string;
    readonly change_reported_on: string;
    readonly changed_on: string;
    readonly measures: readonly ("security-body" | "background-checks" | "staff-training" | "disaster-recovery" | "incident-drills" | "security-built-in")[];
    readonly notified_on: string;
    readonly restructuring_reported_on: string;
}
export interface OrganizationCryptography extends OwnFields {
    readonly assessed_on: string;
    readonly measures: readonly ("plan" | "funds" | "staff" | "built-in" | "certified-products" | "reviewed-algorithms")[];
    readonly protects: readonly ("core-data" | "important-data" | "personal-information")[];
    readonly required: boolean;
}
export interface OrganizationDataSecurity extends OwnFields {
    readonly body: string;
    readonly head: string;
    readonly head_is_management: boolean;
}
export interface OrganizationDataTrading extends OwnFields {
    readonly intermediary: boolean;
    readonly practices: readonly ("source-statement" | "identity-check" | "records-kept")[];
}
export interface OrganizationDecided extends OwnFields {
    readonly audit_frequency: OrganizationDecidedAuditFrequency;
    readonly cybersecurity_review: OrganizationDecidedCybersecurityReview;
    readonly officer_duties: OrganizationDecidedOfficerDuties;
}
export interface OrganizationDecidedAuditFrequency extends OwnFields {
    readonly every_two_years: boolean;
    readonly ordered_audit: boolean;
    readonly own_rhythm: boolean;
    readonly yearly_minors_audit: boolean;
    readonly yearly_risk_assessment: boolean;
    readonly yearly_security_test: boolean;
}
export interface OrganizationDecidedCybersecurityReview extends OwnFields {
    readonly apply_listing: boolean;
    readonly apply_processing: boolean;
    readonly apply_procurement: boolean;
    readonly none: boolean;
    readonly self_report_advised: boolean;
}
export interface OrganizationDecidedOfficerDuties extends OwnFields {
    readonly children_officer: boolean;
    readonly data_security_head: boolean;
    readonly independent_body: boolean;
    readonly network_security_officer: boolean;
    readonly officer_filing: boolean;
    readonly personal_information_officer: boolean;
    readonly representative: boolean;
}
export interface OrganizationDoubtful extends OwnFields {
}
export interface OrganizationEmployment extends OwnFields {
    readonly collective_contract: string;
    readonly evidence: OrganizationEmploymentEvidence;
    readonly labour_rules: string;
}
export interface OrganizationEmploymentEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface OrganizationEnergy extends OwnFields {
    readonly other_authority: boolean;
}
export interface OrganizationEthicsCommittee extends OwnFields {
    readonly body: string;
    readonly delegated_to: string;
    readonly established_on: string;
    readonly members: number;
    readonly registered_on: string;
}
export interface OrganizationExpressDelivery extends OwnFields {
    readonly waybill_rules: string;
    readonly waybill_shows: readonly string[];
    readonly waybills_destroyed: string;
}
export interface OrganizationFinance extends OwnFields {
    readonly audits_in_scope: boolean;
    readonly data_audited_on: string;
    readonly data_directory_updated_on: string;
    readonly foreign_regulator_clause: boolean;
    readonly incident_levels: string;
    readonly keys_abroad: boolean;
    readonly roles: readonly ("bank" | "insurer" | "payment-institution" | "credit-reporting-agency" | "credit-database-operator" | "securities-futures" | "accounting-firm" | "financial-information-service")[];
}
export interface OrganizationForeignInvestment extends OwnFields {
    readonly invested: boolean;
    readonly review: OrganizationForeignInvestmentReview;
}
export interface OrganizationForeignInvestmentReview extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface OrganizationFreeTradeZone extends OwnFields {
    readonly edition: "tianjin-2024" | "beijing-2024" | "beijing-2025" | "shanghai-2024" | "shanghai-2025" | "hainan-2024" | "zhejiang-2024" | "guangxi-2025" | "jiangsu-2025" | "chongqing-2025" | "fujian-2025" | "guangdong-2025";
    readonly list: string;
    readonly list_in_force: boolean;
    readonly registered: boolean;
    readonly zone: string;
}
export interface OrganizationGovernance extends OwnFields {
    readonly access_control: string;
    readonly classification: string;
    readonly drilled_on: string;
    readonly foreign_requests: string;
    readonly incident_plan: string;
    readonly internal_rules: string;
    readonly trained_on: string;
}
export interface OrganizationHealth extends OwnFields {
    readonly roles: readonly ("medical-institution" | "health-authority" | "service-partner")[];
}
export interface OrganizationImportantDataDuties extends OwnFields {
    readonly background_checked_on: string;
    readonly body_tasks: readonly ("rules-and-plan" | "monitoring-and-training" | "complaints")[];
    readonly first_responsible: string;
    readonly internal_approval: boolean;
    readonly key_posts: readonly string[];
    readonly processing_log_days: number;
}
export interface OrganizationListing extends OwnFields {
    readonly market: string;
    readonly network_platform: boolean;
    readonly review: "pending" | "not-required" | "passed" | "refused";
    readonly review_applied_on: string;
    readonly submitted_on: string;
    readonly users: number;
}
export interface OrganizationMapService extends OwnFields {
    readonly offers: readonly ("positioning" | "marking" | "map-database")[];
    readonly security_rules: string;
}
export interface OrganizationMinorsAudits extends OwnFields {
    readonly audited_on: string;
    readonly reported_on: string;
    readonly year: number;
}
export interface OrganizationNationalSecurity extends OwnFields {
    readonly judgement: "affects" | "possible" | "none";
    readonly requested_on: string;
    readonly review_applied_on: string;
}
export interface OrganizationNaturalResources extends OwnFields {
    readonly catalogue_filed_on: string;
}
export interface OrganizationNetworkSecurity extends OwnFields {
    readonly graded: readonly OrganizationNetworkSecurityGraded[];
    readonly log_days: number;
    readonly measures: readonly ("malware-defence" | "intrusion-defence" | "monitoring" | "data-classification")[];
    readonly officer: string;
    readonly rules: string;
}
export interface OrganizationNetworkSecurityGraded extends OwnFields {
    readonly cryptography_assessed_on: string;
    readonly cryptography_open: boolean;
    readonly filed_on: string;
    readonly filing_overdue: boolean;
    readonly filing_starts: string;
    readonly graded_on: string;
    readonly level: number;
    readonly live_on: string;
    readonly name: string;
    readonly test_overdue: boolean;
    readonly tested_on: string;
}
export interface OrganizationOfficer extends OwnFields {
    readonly change_reported_on: string;
    readonly changed_on: string;
    readonly contact: string;
    readonly contact_published: boolean;
    readonly evidence: OrganizationOfficerEvidence;
    readonly name: string;
    readonly reported_on: string;
    readonly supervises_audits: boolean;
}
export interface OrganizationOfficerEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface OrganizationOrderedAudits extends OwnFields {
    readonly due_on: string;
    readonly rectification_reported_on: string;
    readonly rectified_on: string;
    readonly report_filed_on: string;
}
export interface OrganizationPeopleHeld extends OwnFields {
    readonly as_of: string;
    readonly individuals: number;
}
export interface OrganizationPlatform extends OwnFields {
    readonly app_store: boolean;
    readonly cross_border_controls: string;
    readonly important: boolean;
    readonly independent_body: string;
    readonly large: boolean;
    readonly minors: boolean;
    readonly minors_assessed_on: string;
    readonly minors_mode: boolean;
    readonly minors_report_year: number;
    readonly misleads_or_discriminates: boolean;
    readonly monthly_active_users: number;
    readonly operates: boolean;
    readonly preinstalls: boolean;
    readonly registered_users: number;
    readonly responsibility_report_year: number;
    readonly rules: string;
    readonly stops_offenders: boolean;
    readonly supervises_third_parties: boolean;
    readonly verifies_apps: boolean;
}
export interface OrganizationPrivacyPolicy extends OwnFields {
    readonly collection_list: boolean;
    readonly document: OrganizationPrivacyPolicyDocument;
    readonly elements: readonly ("handler-name" | "handler-contact" | "purpose" | "means" | "categories" | "sensitive-necessity" | "sensitive-impact" | "retention" | "retention-end" | "access" | "copy" | "portability" | "correction" | "deletion" | "restriction" | "account-closure" | "consent-withdrawal")[];
    readonly evidence: OrganizationPrivacyPolicyEvidence;
    readonly sdk_list: OrganizationPrivacyPolicySdkList;
    readonly sharing_list: boolean;
    readonly url: string;
}
export interface OrganizationPrivacyPolicyDocument extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface OrganizationPrivacyPolicyEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface OrganizationPrivacyPolicySdkList extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface OrganizationProcurements extends OwnFields {
    readonly agreement: string;
    readonly in_use: boolean;
    readonly item: string;
    readonly review: "pending" | "not-required" | "passed" | "refused";
    readonly review_applied_on: string;
    readonly review_clause: boolean;
    readonly risk: "none" | "possible";
    readonly risky: boolean;
    readonly used_since: string;
}
export interface OrganizationRepresentative extends OwnFields {
    readonly contact: string;
    readonly name: string;
    readonly reported_on: string;
}
export interface OrganizationRestructuring extends OwnFields {
    readonly evidence: OrganizationRestructuringEvidence;
    readonly happens_on: string;
    readonly reported_on: string;
}
export interface OrganizationRestructuringEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface OrganizationRideHailing extends OwnFields {
    readonly retention_months: number;
}
export interface OrganizationRights extends OwnFields {
    readonly access: boolean;
    readonly account_closure: boolean;
    readonly account_closure_effect: "delete" | "anonymise" | "restrict" | "keep";
    readonly account_closure_reason: string;
    readonly accounts: boolean;
    readonly channel: string;
    readonly copy: boolean;
    readonly correction: boolean;
    readonly deceased: boolean;
    readonly deletion: boolean;
    readonly explanation: boolean;
    readonly fee_only_when_excessive: boolean;
    readonly identity_check: boolean;
    readonly minors_channel: boolean;
    readonly portability: boolean;
    readonly refusal_in_writing: boolean;
    readonly refusal_reasons: boolean;
    readonly response_working_days: number;
    readonly restriction: boolean;
    readonly unreasonable_conditions: boolean;
}
export interface OrganizationSimplifiedRegime extends OwnFields {
    readonly claimed: boolean;
    readonly forms: boolean;
}
export interface OrganizationSurveying extends OwnFields {
    readonly qualification: string;
    readonly secret_register: string;
    readonly valid_until: string;
}
export interface Recipient extends OwnFields {
    readonly checked: RecipientChecked;
    readonly code_scanned: boolean;
    readonly contact: string;
    readonly contact_person: string;
    readonly countermeasures: RecipientCountermeasures;
    readonly country: string;
    readonly diligence: RecipientDiligence;
    readonly financial_licence: string;
    readonly flows: readonly Flow[];
    readonly foreign_authority: boolean;
    readonly foreign_controlled: boolean;
    readonly group: string;
    readonly id: string;
    readonly incident_clause: boolean;
    readonly kind: "company" | "affiliate" | "headquarters" | "foreign-court" | "foreign-law-enforcement" | "litigant" | "public-body" | "research-body" | "individual";
    readonly legal_name: string;
    readonly named_in_notice: boolean;
    readonly named_in_sdk_list: boolean;
    readonly network_service: readonly ("security-monitoring" | "operations" | "hosting")[];
    readonly notice_readable: boolean;
    readonly onward: readonly RecipientOnward[];
    readonly outside_mainland: boolean;
    readonly owners: readonly string[];
    readonly receives_data: boolean;
    readonly role: "entrusted-processor" | "independent-handler" | "joint-handler" | "same-entity";
    readonly screening: RecipientScreening;
    readonly sdk_list_readable: boolean;
    readonly services: readonly string[];
    readonly services_seen: boolean;
    readonly subprocessors: readonly RecipientSubprocessors[];
    readonly title: string;
}
export interface RecipientChecked extends OwnFields {
    readonly evidence: RecipientCheckedEvidence;
    readonly on: string;
}
export interface RecipientCheckedEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface RecipientCountermeasures extends OwnFields {
    readonly agreed: string;
    readonly data_barred: boolean;
    readonly target: boolean;
}
export interface RecipientDiligence extends OwnFields {
    readonly aspects: readonly ("identity" | "security-capability" | "compliance-record" | "location")[];
    readonly result: "passed" | "conditional" | "failed";
}
export interface RecipientOnward extends OwnFields {
    readonly country: string;
    readonly in_contract: boolean;
    readonly to: string;
}
export interface RecipientScreening extends OwnFields {
    readonly date: string;
    readonly result: "clear" | "listed";
}
export interface RecipientSubprocessors extends OwnFields {
    readonly approved: boolean;
    readonly country: string;
    readonly name: string;
}
export interface Signal extends OwnFields {
    readonly ai_belongs_in: string;
    readonly ai_declared: boolean;
    readonly api: string;
    readonly belongs_in: string;
    readonly capability: "generation" | "image-generation" | "video-generation" | "speech-synthesis" | "voice-clone" | "speech-to-text" | "face-recognition" | "face-edit" | "embedding" | "translation" | "training" | "crawling" | "moderation" | "label" | "label-removal" | "companion" | "recommendation";
    readonly category: string;
    readonly chain: readonly string[];
    readonly declared: boolean;
    readonly declared_abroad: boolean;
    readonly does: string;
    readonly file: string;
    readonly goes_into: string;
    readonly guide_declared: boolean;
    readonly host: string;
    readonly id: string;
    readonly internal_only: boolean;
    readonly into: "log" | "url" | "error-report" | "analytics" | "prompt";
    readonly kind: "field" | "exposure" | "service" | "provider" | "region" | "capability" | "permission" | "audience";
    readonly line: number;
    readonly mainland_only: boolean;
    readonly model: string;
    readonly models: readonly string[];
    readonly name: string;
    readonly outside: boolean;
    readonly place: string;
    readonly record: string;
    readonly region: string;
    readonly removal_declared: boolean;
    readonly same_model: boolean;
    readonly seen: string;
    readonly sensitive: boolean;
    readonly service: string;
    readonly shape: "type" | "table" | "message" | "form" | "request";
    readonly sure: number;
    readonly territory: string;
    readonly title: string;
    readonly title_zh: string;
    readonly unmodified_only: boolean;
    readonly where: "mainland" | "hk" | "mo" | "tw" | "overseas" | "unknown";
}
export interface System extends OwnFields {
    readonly activities: readonly Activity[];
    readonly app: SystemApp;
    readonly assessments: readonly Assessment[];
    readonly audience: "public" | "internal";
    readonly authentication: boolean;
    readonly camera: SystemCamera;
    readonly camera_filing_due: string;
    readonly carries_user_content: boolean;
    readonly collects: readonly Dataset[];
    readonly crawler: SystemCrawler;
    readonly directed_at_minors: boolean;
    readonly evidence: SystemEvidence;
    readonly face: SystemFace;
    readonly face_assessment: Assessment;
    readonly face_filing_due: string;
    readonly face_filing_overdue: boolean;
    readonly government_application: SystemGovernmentApplication;
    readonly government_internet_application: boolean;
    readonly handler: Organization;
    readonly id: string;
    readonly impact_assessment: Assessment;
    readonly minors: boolean;
    readonly owners: readonly string[];
    readonly personal_information: boolean;
    readonly privacy_interfaces: readonly string[];
    readonly product: SystemProduct;
    readonly public_app: boolean;
    readonly real_name: SystemRealName;
    readonly real_name_service: boolean;
    readonly recognises_faces: boolean;
    readonly sdks: readonly SystemSdks[];
    readonly security_testing: SystemSecurityTesting;
    readonly small_unfiled_faces: boolean;
    readonly title: string;
    readonly type: "app" | "mini-program" | "website" | "service" | "device" | "vehicle" | "camera" | "crawler";
    readonly under_14: boolean;
    readonly unneeded_required: readonly string[];
    readonly vehicle: SystemVehicle;
    readonly vehicle_sensitive: boolean;
    readonly vulnerability: SystemVulnerability;
    readonly without_consent: boolean;
}
export interface SystemApp extends OwnFields {
    readonly collects_after_consent: boolean;
    readonly default_on: boolean;
    readonly features: readonly ("publishing" | "instant-messaging" | "live-streaming" | "recommendation" | "payment")[];
    readonly first_run_prompt: boolean;
    readonly permissions: readonly SystemAppPermissions[];
    readonly policy_in_chinese: boolean;
    readonly prompts_after_refusal: boolean;
    readonly required: readonly string[];
    readonly self_start: boolean;
    readonly taps_to_policy: number;
    readonly trackers: readonly SystemAppTrackers[];
    readonly type: string;
    readonly withdrawal: string;
}
export interface SystemAppPermissions extends OwnFields {
    readonly asked_when_used: boolean;
    readonly denial_blocks_others: boolean;
    readonly name: string;
    readonly needed_for: string;
}
export interface SystemAppTrackers extends OwnFields {
    readonly after_consent: boolean;
    readonly name: string;
    readonly necessary: boolean;
    readonly purpose: string;
    readonly recipient: Recipient;
    readonly retention: string;
}
export interface SystemCamera extends OwnFields {
    readonly access_log: boolean;
    readonly article_7_site: boolean;
    readonly filed_on: string;
    readonly live_on: string;
    readonly other_uses: boolean;
    readonly other_uses_consent: boolean;
    readonly place: "public" | "private";
    readonly private_space: boolean;
    readonly public_security: boolean;
    readonly responsible_body: boolean;
    readonly retention_days: number;
    readonly signs: boolean;
}
export interface SystemCrawler extends OwnFields {
    readonly disturbs: boolean;
    readonly harms_holder: boolean;
    readonly impact_assessed: boolean;
    readonly improper_means: readonly ("fraud" | "coercion" | "evaded-technical-measures" | "broken-technical-measures")[];
    readonly purges_personal_information: boolean;
}
export interface SystemEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface SystemFace extends OwnFields {
    readonly alternatives: readonly string[];
    readonly building_access: boolean;
    readonly change_filed_on: string;
    readonly changed_on: string;
    readonly child_rules: string;
    readonly conditioned: boolean;
    readonly consent: SystemFaceConsent;
    readonly controls: readonly ("encryption" | "audit" | "access-control" | "authorisation" | "intrusion-defence")[];
    readonly deregistered_on: string;
    readonly ended_on: string;
    readonly filed_on: string;
    readonly law_allows_transmission: string;
    readonly leaves_device: boolean;
    readonly material_change_on: string;
    readonly necessity: string;
    readonly notice: SystemFaceNotice;
    readonly purpose: string;
    readonly reached_100000_on: string;
    readonly required_by_state_rule: string;
    readonly retention: string;
    readonly storage: "on-device" | "server";
    readonly stored_people: number;
    readonly transmission_consent: boolean;
    readonly use: "verification" | "identification" | "research";
}
export interface SystemFaceConsent extends OwnFields {
    readonly bundled: boolean;
    readonly default_on: boolean;
    readonly guardian: boolean;
    readonly guardian_can_refuse: boolean;
    readonly method: string;
    readonly obtained_on: string;
    readonly prompts_after_refusal: boolean;
    readonly record: string;
    readonly separate: boolean;
    readonly stops_on_withdrawal: boolean;
    readonly version: string;
    readonly withdrawal: string;
    readonly within_scope: boolean;
    readonly written: boolean;
    readonly written_required: boolean;
}
export interface SystemFaceNotice extends OwnFields {
    readonly changes_notified: boolean;
    readonly elements: readonly ("handler-name" | "handler-contact" | "purpose" | "means" | "categories" | "retention" | "retention-end" | "rights" | "recipient-name" | "recipient-contact" | "recipient-rights" | "sensitive-necessity" | "sensitive-impact" | "storage-place" | "consequence-of-refusal" | "complaint-channel" | "safeguards" | "third-party-beneficiary")[];
    readonly evidence: SystemFaceNoticeEvidence;
    readonly given_on: string;
    readonly not_required: "secrecy" | "emergency" | "state-organ-duty";
    readonly version: string;
}
export interface SystemFaceNoticeEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface SystemGovernmentApplication extends OwnFields {
    readonly operated: boolean;
    readonly safeguards: readonly ("access-control" | "logs-one-year" | "graded-data" | "mainland-hosting")[];
}
export interface SystemProduct extends OwnFields {
    readonly certificate: string;
    readonly certified_until: string;
    readonly listed: boolean;
    readonly maintained_until: string;
    readonly maintenance_ended_on: string;
    readonly report_channel: string;
}
export interface SystemRealName extends OwnFields {
    readonly method: "mobile-number" | "identity-document" | "network-identity" | "none";
    readonly services: readonly ("network-access" | "domain-registration" | "telephony" | "publishing" | "instant-messaging")[];
}
export interface SystemSdks extends OwnFields {
    readonly categories: readonly string[];
    readonly disclosed: boolean;
    readonly name: string;
    readonly operator: string;
    readonly policy_url: string;
    readonly purpose: string;
    readonly recipient: Recipient;
    readonly version: string;
}
export interface SystemSecurityTesting extends OwnFields {
    readonly authorisation: string;
    readonly targets: readonly ("own" | "others" | "critical-infrastructure" | "basic-telecom")[];
    readonly telecom_reported_on: string;
}
export interface SystemVehicle extends OwnFields {
    readonly biometrics: SystemVehicleBiometrics;
    readonly notice: SystemVehicleNotice;
    readonly outside: SystemVehicleOutside;
    readonly principles: readonly ("in-vehicle-processing" | "default-off" | "precision-matched" | "masking")[];
    readonly sends_abroad: boolean;
    readonly sensitive: SystemVehicleSensitive;
    readonly type_approval: SystemVehicleTypeApproval;
}
export interface SystemVehicleBiometrics extends OwnFields {
    readonly driving_safety: boolean;
    readonly necessity: string;
}
export interface SystemVehicleNotice extends OwnFields {
    readonly channels: readonly ("manual" | "display" | "voice" | "app" | "other")[];
    readonly elements: readonly ("kinds" | "situations-and-stop" | "purposes-and-means" | "storage" | "access-and-deletion" | "contact")[];
}
export interface SystemVehicleOutside extends OwnFields {
    readonly anonymised: boolean;
    readonly basis: "consent" | "other-law" | "none";
    readonly captured: boolean;
    readonly leaves_vehicle: boolean;
}
export interface SystemVehicleSensitive extends OwnFields {
    readonly controls: readonly ("collection-indicator" | "stop" | "consent-term")[];
    readonly deletion_working_days: number;
    readonly other_rule: string;
    readonly serves_person: boolean;
}
export interface SystemVehicleTypeApproval extends OwnFields {
    readonly applied_on: string;
    readonly cybersecurity: SystemVehicleTypeApprovalCybersecurity;
}
export interface SystemVehicleTypeApprovalCybersecurity extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
export interface SystemVulnerability extends OwnFields {
    readonly early_release_agreed: boolean;
    readonly fixed_on: string;
    readonly found_at: string;
    readonly platform_reported_on: string;
    readonly public_risk: boolean;
    readonly published_on: string;
    readonly remedy: string;
    readonly reported_at: string;
    readonly sent_abroad: boolean;
    readonly users_told_on: string;
}
export interface Waiver extends OwnFields {
    readonly approved_by: string;
    readonly approved_on: string;
    readonly entity: string;
    readonly evidence: WaiverEvidence;
    readonly expires: string;
    readonly id: string;
    readonly reason: string;
    readonly requested_by: string;
    readonly rule: string;
    readonly ticket: string;
}
export interface WaiverEvidence extends OwnFields {
    readonly path: string;
    readonly reference: string;
    readonly sha256: string;
}
/**
 * The facts of an entity by its kind: declared, linked and derived ones alike.
 *
 * @example
 * ```ts
 * import type { FactsByKind } from "hegui";
 *
 * const abroad = (flow: FactsByKind["flow"]) => flow.export;
 * ```
 */
export interface FactsByKind {
    readonly organization: Organization;
    readonly system: System;
    readonly dataset: Dataset;
    readonly activity: Activity;
    readonly flow: Flow;
    readonly recipient: Recipient;
    readonly model: Model;
    readonly assessment: Assessment;
    readonly incident: Incident;
    readonly waiver: Waiver;
    readonly signal: Signal;
}
