import { z } from "zod";
/** hegui.baseline.yaml at the root of a workspace: findings that were there when hegui was adopted. */
export declare const BaselineFile: z.ZodObject<{
    version: z.ZodLiteral<1>;
    approved_by: z.ZodString;
    approved_on: z.ZodISODate;
    expires: z.ZodISODate;
    reason: z.ZodString;
    findings: z.ZodArray<z.ZodObject<{
        rule: z.ZodString;
        entity: z.ZodString;
        fingerprint: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type BaselineFile = z.infer<typeof BaselineFile>;
