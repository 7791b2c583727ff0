import type { Struct } from "../../cel/value.js";
/** What a scan of the code says about declared recipients. */
export declare const recipientSeenFacts: {
    readonly code_scanned: {
        readonly type: {
            readonly type: "bool";
        };
        readonly about: "The code was scanned: what was not seen is not there.";
        readonly compute: (_: Struct, model: import("../entity.js").Model) => boolean;
    };
    readonly services_seen: {
        readonly type: {
            readonly type: "bool";
        };
        readonly about: "The scanned code uses one of its services.";
        readonly compute: (it: Struct, model: import("../entity.js").Model) => boolean;
    };
};
/** What a scan of the code says about declared AI services. */
export declare const modelSeenFacts: {
    readonly generation_seen: {
        readonly type: {
            readonly type: "bool";
        };
        readonly about: "Code of the service was seen to generate content.";
        readonly compute: (it: Struct, model: import("../entity.js").Model) => boolean;
    };
    readonly labels_seen: {
        readonly type: {
            readonly type: "bool";
        };
        readonly about: "Some code was seen to write labels of AI-made content.";
        readonly compute: (_: Struct, model: import("../entity.js").Model) => boolean;
    };
};
/** What a scan of the code says about declared datasets. */
export declare const datasetSeenFacts: {
    readonly unseen_fields: {
        readonly type: {
            readonly type: "list";
            readonly of: {
                readonly type: "string";
            };
        };
        readonly about: "Fields with personal information that the code bound to the dataset does not show; none where it is bound to no code or nothing was scanned.";
        readonly compute: (it: Struct, model: import("../entity.js").Model) => string[];
    };
};
