import { z } from "zod";
/** hegui.lock: the rules that were effective when somebody last looked. */
export declare const LockFile: z.ZodObject<{
    version: z.ZodLiteral<1>;
    hegui: z.ZodString;
    packs: z.ZodRecord<z.ZodString, z.ZodObject<{
        version: z.ZodString;
        from: z.ZodOptional<z.ZodString>;
        integrity: z.ZodString;
        rules: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        decisions: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strict>>;
    levels: z.ZodRecord<z.ZodString, z.ZodString>;
    params: z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strict>;
export type LockFile = z.infer<typeof LockFile>;
