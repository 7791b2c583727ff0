/** Where git runs: a folder of the checkout, and the environment of the process. */
export interface GitPlace {
    readonly folder: string;
    readonly env: Readonly<Record<string, string | undefined>>;
}
/** What git printed, or that it could not do it. */
export type GitAnswer = {
    readonly ok: true;
    readonly out: Buffer;
} | {
    readonly ok: false;
    readonly why: string;
};
/** Runs git without a shell; it reads objects only, asks nobody and fetches nothing. */
export declare function git({ folder, env }: GitPlace, args: readonly string[], input?: string): GitAnswer;
