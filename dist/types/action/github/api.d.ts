import { Octokit } from "@octokit/core";
/** GitHub's REST API for one repository. */
export interface Api {
    readonly request: Octokit["request"];
    readonly graphql: Octokit["graphql"];
    readonly repository: {
        readonly owner: string;
        readonly repo: string;
    };
}
/** What a client needs: where the API is, a token, and `owner/repo`. */
export interface ApiOptions {
    readonly url: string;
    readonly token: string;
    readonly repository: string;
    /** Seconds that all requests may take together. */
    readonly patience: number;
    /** The environment names a proxy. */
    readonly proxied: boolean;
}
/** A client that honours proxies, retries what is temporary twice, and waits when GitHub asks for a short wait. */
export declare function createApi({ url, token, repository, patience, proxied }: ApiOptions): Api;
/** Why GitHub did not do something, in one line without a stack. */
export declare function reasonOf(error: unknown): string;
/** The status that GitHub answered with; undefined when it did not answer. */
export declare function statusOf(error: unknown): number | undefined;
