import type { Reply } from "../reply.js";
import type { World } from "../world.js";

const VIEWER = /^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/;
const KEYS = ["query", "variables", "operationName"];

/** Answers the one query that this server knows, `{ viewer { login } }`; anything else is an error and a violation. */
export function answerGraphql(
  world: World,
  body: unknown,
): { readonly reply: Reply; readonly violations: readonly string[] } {
  const asked = typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const unknown = Object.keys(asked).filter((key) => !KEYS.includes(key));
  const violations = unknown.map((key) => `body has '${key}', which GraphQL does not know`);
  if (typeof asked.query === "string" && VIEWER.test(asked.query))
    return { reply: { status: 200, body: { data: { viewer: { login: world.viewer } } } }, violations };
  const error = { message: "This server answers { viewer { login } } and no other query.", type: "undefinedField" };
  return { reply: { status: 200, body: { errors: [error] } }, violations: [...violations, error.message] };
}
