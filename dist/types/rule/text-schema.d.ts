import { z } from "zod";
/** A text in both languages of the product. */
export declare const Text: z.ZodObject<{
    en: z.ZodString;
    zh: z.ZodString;
}, z.core.$strict>;
/** Id of a rule, decision, pack or instrument. */
export declare const Id: z.ZodString;
