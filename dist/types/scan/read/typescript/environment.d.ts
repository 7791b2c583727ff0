import type { Call, Range, Value } from "../../outline.js";
type Env = Extract<Value, {
    is: "env";
}>;
/** The environment variable that a path reads: `process.env.X`, `import.meta.env.X`, `c.env.X`. */
export declare function envOfPath(path: string, at: Range): Env | undefined;
/** The environment variable or key of the configuration that a call reads: `Deno.env.get("X")`, `config.get("X")`. */
export declare function envOfCall(call: Call): Env | undefined;
/** An environment variable with what stands in for it. */
export declare function orElse(env: Env, others: readonly Value[], at: Range): Env;
export {};
