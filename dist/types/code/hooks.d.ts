import type { InitializeHook, LoadHook, ResolveHook } from "node:module";
export declare const initialize: InitializeHook<{
    readonly sdk: string;
}>;
export declare const resolve: ResolveHook;
export declare const load: LoadHook;
