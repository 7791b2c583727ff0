/** Names of countries and territories overseas, English and Chinese, by ISO 3166 code; a disputed one is shown by its code. */
export declare const COUNTRIES: Readonly<Record<string, readonly [en: string, zh: string]>>;
