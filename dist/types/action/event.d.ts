import { z } from "zod";
declare const PullRequest: z.ZodObject<{
    number: z.ZodInt;
    head: z.ZodObject<{
        sha: z.ZodString;
        ref: z.ZodString;
        repo: z.ZodNullable<z.ZodObject<{
            full_name: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    base: z.ZodObject<{
        sha: z.ZodString;
        ref: z.ZodString;
        repo: z.ZodObject<{
            full_name: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>;
}, z.core.$strip>;
declare const Payload: z.ZodObject<{
    repository: z.ZodOptional<z.ZodObject<{
        full_name: z.ZodString;
        default_branch: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>;
    pull_request: z.ZodOptional<z.ZodObject<{
        number: z.ZodInt;
        head: z.ZodObject<{
            sha: z.ZodString;
            ref: z.ZodString;
            repo: z.ZodNullable<z.ZodObject<{
                full_name: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        base: z.ZodObject<{
            sha: z.ZodString;
            ref: z.ZodString;
            repo: z.ZodObject<{
                full_name: z.ZodString;
            }, z.core.$strip>;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    merge_group: z.ZodOptional<z.ZodObject<{
        base_sha: z.ZodString;
        head_sha: z.ZodString;
        base_ref: z.ZodString;
    }, z.core.$strip>>;
    workflow_run: z.ZodOptional<z.ZodObject<{
        event: z.ZodString;
        head_sha: z.ZodString;
        head_branch: z.ZodNullable<z.ZodString>;
        head_repository: z.ZodNullable<z.ZodObject<{
            full_name: z.ZodString;
            owner: z.ZodObject<{
                login: z.ZodString;
            }, z.core.$strip>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    before: z.ZodOptional<z.ZodString>;
    after: z.ZodOptional<z.ZodString>;
    ref: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export type PullRequest = z.infer<typeof PullRequest>;
/** What started the run, as far as it matters here. */
export interface Event extends z.infer<typeof Payload> {
    /** `pull_request`, `push`, … */
    readonly name: string;
    /** The checkout holds what a stranger wrote: a pull request from another repository. */
    readonly untrusted: boolean;
}
/** Reads the payload that the runner left; a broken one is a usage error, not a green check. */
export declare function parseEvent(name: string, text: string | undefined): Event;
/** Refuses events on which a stranger's change would run with a token that can write. */
export declare function refuseUnsafe(event: Event, allowed: boolean, publishes: boolean): void;
export {};
