/** An interface of mini-programs that the privacy guide must declare. */
export interface PrivacyApi {
    readonly api: string;
    readonly category?: string;
    /** What the guide calls it. */
    readonly guide?: string;
}
/** Privacy interfaces by how code asks for them. */
export interface MiniProgram {
    readonly prefixes: readonly string[];
    readonly apis: Readonly<Record<string, PrivacyApi>>;
    readonly elements: readonly (Omit<PrivacyApi, "api"> & {
        readonly tag: string;
        readonly attribute?: string;
        readonly value?: string;
    })[];
    readonly scopes: Readonly<Record<string, PrivacyApi>>;
}
/** Compiles miniprogram-apis.yaml. */
export declare function compileMiniProgram(table: unknown): MiniProgram;
