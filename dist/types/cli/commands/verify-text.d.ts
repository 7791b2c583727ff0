import type { Verification } from "../../evidence/verify.js";
import type { Lang } from "../common.js";
/** A verification line by line: what is the same, what is not and how, then the sum. */
export declare function verificationText({ checks, same, as_of }: Verification, lang: Lang): string;
