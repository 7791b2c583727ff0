import { z } from "zod";
/** A body of data with its fields: the inventory. */
export declare const Dataset: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    handler: z.ZodOptional<z.ZodString>;
    code: z.ZodOptional<z.ZodArray<z.ZodString>>;
    fields: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        category: z.ZodString;
        purpose: z.ZodOptional<z.ZodString>;
        necessity: z.ZodOptional<z.ZodString>;
        judged: z.ZodOptional<z.ZodEnum<{
            ordinary: "ordinary";
            sensitive: "sensitive";
        }>>;
        harm_assessment: z.ZodOptional<z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            sha256: z.ZodOptional<z.ZodString>;
            reference: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    subjects: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "business-contacts": "business-contacts";
        customers: "customers";
        employees: "employees";
        "family-members": "family-members";
        "job-applicants": "job-applicants";
        patients: "patients";
        public: "public";
        students: "students";
        users: "users";
        visitors: "visitors";
    }>>>;
    ages: z.ZodOptional<z.ZodArray<z.ZodEnum<{
        "14-17": "14-17";
        adult: "adult";
        "under-14": "under-14";
    }>>>;
    state: z.ZodOptional<z.ZodEnum<{
        anonymised: "anonymised";
        deidentified: "deidentified";
        identified: "identified";
    }>>;
    people: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        ordinary: z.ZodOptional<z.ZodInt>;
        sensitive: z.ZodOptional<z.ZodInt>;
        as_of: z.ZodOptional<z.ZodISODate>;
        forecast: z.ZodOptional<z.ZodObject<{
            ordinary: z.ZodOptional<z.ZodInt>;
            sensitive: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    source: z.ZodOptional<z.ZodEnum<{
        direct: "direct";
        public: "public";
        purchased: "purchased";
        scraped: "scraped";
        "third-party": "third-party";
    }>>;
    source_evidence: z.ZodOptional<z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        sha256: z.ZodOptional<z.ZodString>;
        reference: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    collected_in: z.ZodOptional<z.ZodEnum<{
        mainland: "mainland";
        overseas: "overseas";
    }>>;
    joins: z.ZodOptional<z.ZodArray<z.ZodString>>;
    stored_in: z.ZodOptional<z.ZodArray<z.ZodString>>;
    retention: z.ZodOptional<z.ZodObject<{
        period: z.ZodOptional<z.ZodString>;
        after: z.ZodOptional<z.ZodString>;
        rule: z.ZodOptional<z.ZodString>;
        legal_source: z.ZodOptional<z.ZodString>;
        disposal: z.ZodOptional<z.ZodEnum<{
            anonymise: "anonymise";
            delete: "delete";
            none: "none";
        }>>;
    }, z.core.$strict>>;
    erasure: z.ZodOptional<z.ZodObject<{
        triggers: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "consent-withdrawn": "consent-withdrawn";
            "period-over": "period-over";
            "purpose-met": "purpose-met";
            "service-ended": "service-ended";
            unlawful: "unlawful";
        }>>>;
        processors_told: z.ZodOptional<z.ZodBoolean>;
        restricted_when_blocked: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    protection: z.ZodOptional<z.ZodObject<{
        encrypted_at_rest: z.ZodOptional<z.ZodBoolean>;
        encrypted_in_transit: z.ZodOptional<z.ZodBoolean>;
        deidentified: z.ZodOptional<z.ZodBoolean>;
        access_control: z.ZodOptional<z.ZodBoolean>;
        access_approved: z.ZodOptional<z.ZodBoolean>;
        access_logged: z.ZodOptional<z.ZodBoolean>;
        backed_up: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    important_data: z.ZodOptional<z.ZodObject<{
        status: z.ZodOptional<z.ZodEnum<{
            "assessed-no": "assessed-no";
            "declared-pending": "declared-pending";
            "not-assessed": "not-assessed";
            notified: "notified";
            published: "published";
        }>>;
        rule: z.ZodOptional<z.ZodString>;
        notified_on: z.ZodOptional<z.ZodISODate>;
        catalogue_match: z.ZodOptional<z.ZodEnum<{
            exact: "exact";
            none: "none";
            partial: "partial";
            "zone-list": "zone-list";
        }>>;
        indicators: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "airspace-control": "airspace-control";
            "banking-insurance-harm": "banking-insurance-harm";
            "charging-network": "charging-network";
            "cii-design-and-operation": "cii-design-and-operation";
            "connected-car-control": "connected-car-control";
            "economic-traffic": "economic-traffic";
            "energy-sector-effect": "energy-sector-effect";
            "export-controlled-or-research": "export-controlled-or-research";
            "exterior-faces-or-plates": "exterior-faces-or-plates";
            "financial-information": "financial-information";
            "financial-stability": "financial-stability";
            "flight-dynamics": "flight-dynamics";
            "geographic-information": "geographic-information";
            "group-features": "group-features";
            "human-genes": "human-genes";
            "hydraulic-data": "hydraulic-data";
            "industry-chain-effect": "industry-chain-effect";
            "industry-personal-data": "industry-personal-data";
            "overseas-interests": "overseas-interests";
            "population-health": "population-health";
            "radio-stations": "radio-stations";
            "sensitive-sites": "sensitive-sites";
            "telecom-network-operation": "telecom-network-operation";
            "transport-operation": "transport-operation";
            "undisclosed-vulnerability": "undisclosed-vulnerability";
            "unpublished-environment": "unpublished-environment";
            "unpublished-state-data": "unpublished-state-data";
            "unpublished-statistics": "unpublished-statistics";
            "vehicle-surveying": "vehicle-surveying";
        }>>>;
        factors: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "critical-infrastructure": "critical-infrastructure";
            "economic-order": "economic-order";
            environment: "environment";
            "export-control-and-science": "export-control-and-science";
            ideology: "ideology";
            "important-sites": "important-sites";
            military: "military";
            nuclear: "nuclear";
            "overseas-interests": "overseas-interests";
            "population-and-biosafety": "population-and-biosafety";
            resources: "resources";
            "state-data": "state-data";
            territory: "territory";
            vulnerabilities: "vulnerabilities";
        }>>>;
        precision: z.ZodOptional<z.ZodString>;
        coverage: z.ZodOptional<z.ZodString>;
        client_grade: z.ZodOptional<z.ZodEnum<{
            core: "core";
            general: "general";
            important: "important";
        }>>;
        aggregation: z.ZodOptional<z.ZodEnum<{
            below: "below";
            "reaches-indicator": "reaches-indicator";
            "reaches-secret": "reaches-secret";
        }>>;
        declared_on: z.ZodOptional<z.ZodISODate>;
        declaration: z.ZodOptional<z.ZodString>;
        answer: z.ZodOptional<z.ZodEnum<{
            core: "core";
            general: "general";
            important: "important";
        }>>;
        answered_on: z.ZodOptional<z.ZodISODate>;
        special_class: z.ZodOptional<z.ZodBoolean>;
        catalogue_filed_on: z.ZodOptional<z.ZodISODate>;
        catalogue_accepted_on: z.ZodOptional<z.ZodISODate>;
        catalogue_refiled_on: z.ZodOptional<z.ZodISODate>;
        reviewed_on: z.ZodOptional<z.ZodISODate>;
        changes: z.ZodOptional<z.ZodArray<z.ZodObject<{
            type: z.ZodEnum<{
                law: "law";
                "other-filed-content": "other-filed-content";
                purpose: "purpose";
                recipient: "recipient";
                region: "region";
                scale: "scale";
                security: "security";
            }>;
            on: z.ZodISODate;
            percent: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    derived_from: z.ZodOptional<z.ZodArray<z.ZodString>>;
    grading: z.ZodOptional<z.ZodObject<{
        grade: z.ZodOptional<z.ZodEnum<{
            core: "core";
            general: "general";
            important: "important";
        }>>;
        general_level: z.ZodOptional<z.ZodInt>;
        impacts: z.ZodOptional<z.ZodArray<z.ZodObject<{
            object: z.ZodEnum<{
                "economic-operation": "economic-operation";
                individual: "individual";
                "national-security": "national-security";
                organization: "organization";
                "public-interest": "public-interest";
                "social-order": "social-order";
            }>;
            degree: z.ZodEnum<{
                ordinary: "ordinary";
                "particularly-serious": "particularly-serious";
                serious: "serious";
            }>;
        }, z.core.$strict>>>;
        lowered: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    state_secret: z.ZodOptional<z.ZodBoolean>;
    core_data: z.ZodOptional<z.ZodObject<{
        instruction: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    secrecy_approval: z.ZodOptional<z.ZodString>;
    export_control: z.ZodOptional<z.ZodEnum<{
        "controlled-item": "controlled-item";
        none: "none";
        "restricted-technology": "restricted-technology";
    }>>;
    sector: z.ZodOptional<z.ZodEnum<{
        automotive: "automotive";
        "civil-aviation": "civil-aviation";
        "credit-reporting": "credit-reporting";
        education: "education";
        energy: "energy";
        "express-delivery": "express-delivery";
        finance: "finance";
        "genetic-resources": "genetic-resources";
        government: "government";
        health: "health";
        internet: "internet";
        manufacturing: "manufacturing";
        mapping: "mapping";
        "natural-resources": "natural-resources";
        other: "other";
        "population-health": "population-health";
        publishing: "publishing";
        retail: "retail";
        "ride-hailing": "ride-hailing";
        telecommunications: "telecommunications";
        tourism: "tourism";
        transport: "transport";
    }>>;
    geography: z.ZodOptional<z.ZodObject<{
        kinds: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            coordinates: "coordinates";
            "map-data": "map-data";
            "point-cloud": "point-cloud";
            "road-attributes": "road-attributes";
            "street-imagery": "street-imagery";
        }>>>;
        from_vehicles: z.ZodOptional<z.ZodBoolean>;
        surveyor: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    financial: z.ZodOptional<z.ZodObject<{
        general_class: z.ZodOptional<z.ZodEnum<{
            ordinary: "ordinary";
            sensitive: "sensitive";
        }>>;
        adverse_credit: z.ZodOptional<z.ZodBoolean>;
        adverse_kept_months: z.ZodOptional<z.ZodInt>;
        card_secrets_kept: z.ZodOptional<z.ZodBoolean>;
        working_papers: z.ZodOptional<z.ZodEnum<{
            audit: "audit";
            "overseas-listing": "overseas-listing";
        }>>;
        work_secret: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    health_level: z.ZodOptional<z.ZodInt>;
    genetic: z.ZodOptional<z.ZodObject<{
        use: z.ZodOptional<z.ZodEnum<{
            "care-or-statutory": "care-or-statutory";
            research: "research";
        }>>;
        sequenced_people: z.ZodOptional<z.ZodInt>;
        scopes: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "important-family": "important-family";
            "specific-region": "specific-region";
        }>>>;
        cooperation: z.ZodOptional<z.ZodString>;
        cooperation_terms: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "backup-provided": "backup-provided";
            "chinese-side-takes-part": "chinese-side-takes-part";
            "records-open": "records-open";
        }>>>;
    }, z.core.$strict>>;
    sector_rule: z.ZodOptional<z.ZodString>;
    public_source: z.ZodOptional<z.ZodObject<{
        reasonable: z.ZodOptional<z.ZodString>;
        refusals_honoured: z.ZodOptional<z.ZodBoolean>;
        major_effect: z.ZodOptional<z.ZodBoolean>;
        consent: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    in_policy: z.ZodOptional<z.ZodBoolean>;
    asset: z.ZodOptional<z.ZodObject<{
        uses: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            booked: "booked";
            licensed: "licensed";
            sold: "sold";
        }>>>;
        venue: z.ZodOptional<z.ZodEnum<{
            broker: "broker";
            direct: "direct";
            exchange: "exchange";
        }>>;
        rights: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            hold: "hold";
            operate: "operate";
            process: "process";
        }>>>;
        rights_basis: z.ZodOptional<z.ZodString>;
        accounting: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            disclosure: "disclosure";
            "economic-benefit": "economic-benefit";
            "lawful-control": "lawful-control";
            "measurable-cost": "measurable-cost";
        }>>>;
        dossier: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            "contract-terms": "contract-terms";
            grade: "grade";
            "party-checks": "party-checks";
            "personal-data-verdict": "personal-data-verdict";
            rights: "rights";
            "source-proof": "source-proof";
        }>>>;
    }, z.core.$strict>>;
    anonymisation: z.ZodOptional<z.ZodObject<{
        method: z.ZodOptional<z.ZodString>;
        tested_on: z.ZodOptional<z.ZodISODate>;
        restorable: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    public_data: z.ZodOptional<z.ZodObject<{
        authorised: z.ZodOptional<z.ZodBoolean>;
        agreement: z.ZodOptional<z.ZodString>;
        agreement_elements: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            accounting: "accounting";
            "change-and-end": "change-and-end";
            disclosure: "disclosure";
            disputes: "disputes";
            "evaluation-and-exit": "evaluation-and-exit";
            liability: "liability";
            ownership: "ownership";
            platform: "platform";
            "products-and-reviews": "products-and-reviews";
            "scope-and-catalogue": "scope-and-catalogue";
            security: "security";
            term: "term";
        }>>>;
        begins_on: z.ZodOptional<z.ZodISODate>;
        ends_on: z.ZodOptional<z.ZodISODate>;
        longer_because: z.ZodOptional<z.ZodString>;
        raw_to_market: z.ZodOptional<z.ZodBoolean>;
        disclosed_on: z.ZodOptional<z.ZodISODate>;
        delivered_on: z.ZodOptional<z.ZodISODate>;
        registration_applied_on: z.ZodOptional<z.ZodISODate>;
        registration_coded_on: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>;
    client: z.ZodOptional<z.ZodObject<{
        kind: z.ZodOptional<z.ZodEnum<{
            "critical-infrastructure": "critical-infrastructure";
            other: "other";
            "public-infrastructure": "public-infrastructure";
            "state-organ": "state-organ";
        }>>;
        agreed: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            access: "access";
            correlation: "correlation";
            provision: "provision";
            retention: "retention";
            use: "use";
        }>>>;
        done: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            access: "access";
            correlation: "correlation";
            provision: "provision";
            retention: "retention";
            use: "use";
        }>>>;
    }, z.core.$strict>>;
    owners: z.ZodOptional<z.ZodArray<z.ZodString>>;
    decides_about_people: z.ZodOptional<z.ZodBoolean>;
    quality_refreshed: z.ZodOptional<z.ZodString>;
    aggregate_checked: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>;
