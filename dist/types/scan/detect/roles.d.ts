/** A key without case and punctuation: `base_url`, `baseURL` and `base-url` are one. */
export declare function normalKey(key: string): string;
/** The last name of a dotted path. */
export declare function lastName(path: string): string;
/** Whether a function of that name calls, or prepares a call of, an address that it is given. */
export declare function isFetch(name: string): boolean;
/** Whether a function of that name prints or compares what it is given, or sends people there. */
export declare function isTalk(name: string): boolean;
/** Whether a key or constant of that name holds the address of something that is called. */
export declare function isAddressName(name: string): boolean;
/** Whether a name speaks of links for people, of lists to compare with, or of documentation. */
export declare function isLinkName(name: string): boolean;
/** What an SDK's own constant says of a region: `Region.EU_CENTRAL_1`, `regions.Guangzhou`, `storage.ZoneHuanan`. */
export declare function regionConstant(path: string): string | undefined;
/** Whether an element loads from, or sends to, what an attribute of it names. */
export declare function isAddressElement(tag: string, attribute: string): boolean;
