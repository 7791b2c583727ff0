/** Kinds of data of the Fides taxonomy that have one counterpart here; the rest is left to people. */
export declare const FIDES_CATEGORIES: Readonly<Record<string, string>>;
/** Data subjects of Fides that have one counterpart here. */
export declare const FIDES_SUBJECTS: Readonly<Record<string, string>>;
