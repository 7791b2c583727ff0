import type { Fact } from "../entity.js";
/** Struct types that only derived facts have. */
export declare const countTypes: {
    readonly count: {
        readonly ordinary: {
            readonly type: "int";
        };
        readonly sensitive: {
            readonly type: "int";
        };
        readonly handlers: {
            readonly type: "int";
        };
    };
    readonly export_count: {
        readonly ordinary: {
            readonly type: "int";
        };
        readonly sensitive: {
            readonly type: "int";
        };
        readonly certain_ordinary: {
            readonly type: "int";
        };
        readonly certain_sensitive: {
            readonly type: "int";
        };
        readonly forecast_ordinary: {
            readonly type: "int";
        };
        readonly forecast_sensitive: {
            readonly type: "int";
        };
        readonly two_years_ordinary: {
            readonly type: "int";
        };
        readonly two_years_sensitive: {
            readonly type: "int";
        };
    };
};
/** Facts of an organization. */
export declare const organizationFacts: Readonly<Record<string, Fact>>;
