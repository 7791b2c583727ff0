import { z } from "zod";
/** A finding accepted by a named person until a date. */
export declare const Waiver: z.ZodObject<{
    id: z.ZodString;
    rule: z.ZodString;
    entity: z.ZodString;
    reason: z.ZodString;
    approved_by: z.ZodString;
    requested_by: z.ZodOptional<z.ZodString>;
    approved_on: z.ZodISODate;
    expires: z.ZodISODate;
    ticket: z.ZodOptional<z.ZodString>;
    evidence: z.ZodOptional<z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        sha256: z.ZodOptional<z.ZodString>;
        reference: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
