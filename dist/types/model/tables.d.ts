/** How a kind of personal information is treated and counted (policies/tables/categories.yaml). */
export interface Category {
    readonly id: string;
    readonly title: {
        readonly en: string;
        readonly zh: string;
    };
    /** `context`: sensitive in some settings, or the standards disagree. */
    readonly sensitive: "yes" | "no" | "context";
    readonly counts_as: "sensitive" | "ordinary" | "ordinary_with_warning";
    readonly class?: string;
}
/** Where a region lies; everything but `mainland` is outside mainland China. */
export interface Region {
    readonly territory?: string;
    readonly class: "mainland" | "hk" | "mo" | "tw" | "overseas";
}
export interface AppType {
    readonly id: string;
    readonly title: {
        readonly en: string;
        readonly zh: string;
    };
    readonly none_needed: boolean;
    readonly necessary: readonly string[];
}
/** A service or AI provider that code can be seen to use (policies/tables/services.yaml, ai-providers.yaml). */
export interface ServiceName {
    readonly title: string;
    readonly operator: string;
    /** ISO 3166 code of the operating group; says nothing of where data goes. */
    readonly country?: string;
}
/** The State Council's working-day calendar: holidays on weekdays, and weekend days that are worked. */
export interface WorkCalendar {
    readonly first_year: number;
    readonly last_year: number;
    readonly days_off: readonly string[];
    readonly days_on: readonly string[];
}
/** Closed vocabularies and tables that facts are derived from, as plain data. */
export interface Tables {
    readonly categories: Readonly<Record<string, Category>>;
    /** Classes of sensitive personal information by id: what they are called. */
    readonly classes: Readonly<Record<string, {
        readonly title: {
            readonly en: string;
            readonly zh: string;
        };
    }>>;
    /** Groups of categories by the word before the dot of their ids: what they are called. */
    readonly groups: Readonly<Record<string, {
        readonly title: {
            readonly en: string;
            readonly zh: string;
        };
    }>>;
    readonly regions: Readonly<Record<string, Region>>;
    readonly app_types: Readonly<Record<string, AppType>>;
    readonly services: Readonly<Record<string, ServiceName>>;
    readonly gba_cities: readonly string[];
    readonly calendar: WorkCalendar;
}
/** A region by ISO 3166 code, subdivision or provider:region; undefined when the tables do not have it. */
export declare function findRegion(tables: Tables, text: string): Region | undefined;
