import { type Api } from "./api.js";
/** An issue that this token's own account wrote. */
export interface OwnIssue {
    readonly number: number;
    readonly title: string;
    readonly body: string;
    readonly open: boolean;
}
/** Issues of this token's own account that begin with a marker, the oldest first: nobody can plant one. */
export declare function ownIssues(api: Api, marker: string): Promise<readonly OwnIssue[]>;
/** GitHub is free to write lines and the end of a text its own way. */
export declare function plain(body: string): string;
/** Opens an issue, once; its number. GitHub may open it and fail to say so: then it is found, not opened again. */
export declare function openIssue(api: Api, { title, body, assignee }: {
    readonly title: string;
    readonly body: string;
    readonly assignee?: string | undefined;
}): Promise<number>;
/** Changes an issue in place. */
export declare function changeIssue(api: Api, number: number, change: {
    readonly title?: string;
    readonly body?: string;
    readonly state?: "open" | "closed";
}): Promise<void>;
/** Says something below an issue, at most once: who watches it is told. */
export declare function say(api: Api, number: number, body: string): Promise<void>;
/** Whether issues can be assigned to somebody. */
export declare function isAssignable(api: Api, login: string): Promise<boolean>;
