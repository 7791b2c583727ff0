import { z } from "zod";
export declare const platform: z.ZodOptional<z.ZodObject<{
    operates: z.ZodOptional<z.ZodBoolean>;
    preinstalls: z.ZodOptional<z.ZodBoolean>;
    app_store: z.ZodOptional<z.ZodBoolean>;
    important: z.ZodOptional<z.ZodBoolean>;
    large: z.ZodOptional<z.ZodBoolean>;
    registered_users: z.ZodOptional<z.ZodInt>;
    monthly_active_users: z.ZodOptional<z.ZodInt>;
    rules: z.ZodOptional<z.ZodString>;
    supervises_third_parties: z.ZodOptional<z.ZodBoolean>;
    verifies_apps: z.ZodOptional<z.ZodBoolean>;
    independent_body: z.ZodOptional<z.ZodString>;
    stops_offenders: z.ZodOptional<z.ZodBoolean>;
    responsibility_report_year: z.ZodOptional<z.ZodInt>;
    cross_border_controls: z.ZodOptional<z.ZodString>;
    misleads_or_discriminates: z.ZodOptional<z.ZodBoolean>;
    minors: z.ZodOptional<z.ZodBoolean>;
    minors_assessed_on: z.ZodOptional<z.ZodISODate>;
    minors_report_year: z.ZodOptional<z.ZodInt>;
    minors_mode: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>>;
export declare const children: z.ZodOptional<z.ZodObject<{
    rules: z.ZodOptional<z.ZodString>;
    user_agreement: z.ZodOptional<z.ZodString>;
    officer: z.ZodOptional<z.ZodString>;
    shutdown_plan: z.ZodOptional<z.ZodString>;
}, z.core.$strict>>;
export declare const minors_audits: z.ZodOptional<z.ZodArray<z.ZodObject<{
    year: z.ZodInt;
    audited_on: z.ZodOptional<z.ZodISODate>;
    reported_on: z.ZodOptional<z.ZodISODate>;
}, z.core.$strict>>>;
