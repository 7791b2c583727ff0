import type { Call, Range, Value } from "../../outline.js";

type Env = Extract<Value, { is: "env" }>;

const PROCESS = /^(?:globalThis\.)?(?:process|import\.meta|Bun|Deno)\.env\.([A-Za-z_]\w*)$/;
const BINDING = /(?:^|\.)_{0,2}(?:env|ENV)_{0,2}\.([A-Z][A-Z\d_]+)$/;
const READER = /^(?:env(?:\.(?:get|str|string|url))?|getEnv|Deno\.env\.get|Env\.get|process\.env\.get)$/;
const CONFIGURATION = /(?:^|[.])(?:config|cfg|conf|configService|configuration|env|environment)\.(?:get|getOrThrow)$/i;

/** The environment variable that a path reads: `process.env.X`, `import.meta.env.X`, `c.env.X`. */
export function envOfPath(path: string, at: Range): Env | undefined {
  const name = PROCESS.exec(path)?.[1] ?? BINDING.exec(path)?.[1];
  return name === undefined ? undefined : { is: "env", name, at };
}

/** The environment variable or key of the configuration that a call reads: `Deno.env.get("X")`, `config.get("X")`. */
export function envOfCall(call: Call): Env | undefined {
  const [key, otherwise] = call.args;
  if (key?.is !== "text" || call.how !== "call") return undefined;
  if (!READER.test(call.callee) && !CONFIGURATION.test(call.callee)) return undefined;
  const standIn = otherwise && otherwise.is !== "other" && otherwise.is !== "object" ? { otherwise } : {};
  return { is: "env", name: key.text, ...standIn, at: call.at };
}

/** An environment variable with what stands in for it. */
export function orElse(env: Env, others: readonly Value[], at: Range): Env {
  const [first, second] = others;
  if (!first) return env;
  return { ...env, otherwise: second ? { is: "either", of: others, at } : first, at };
}
