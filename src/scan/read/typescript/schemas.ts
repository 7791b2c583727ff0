import type { Field, Import, Shape, Value } from "../../outline.js";
import { type Chain, chainOf, pairsOf } from "./chain.js";
import { textsUnder } from "./classes.js";
import { commentsAbove } from "./comments.js";
import { nameAbove } from "./naming.js";
import type { Script, Syntax } from "./syntax.js";
import { stringText } from "./text.js";
import { commentsAround, startOf, statementOf } from "./types.js";
import type { Values } from "./values.js";

const LIBRARIES =
  /^(?:zod(?:\/.*)?|yup|joi|@hapi\/joi|@?valibot(?:\/.*)?|superstruct|@sinclair\/typebox|typebox|elysia|@vinejs\/vine|runtypes|io-ts|@hono\/zod-openapi|astro:content|celebrate|typia|arktype)$/;
const USUAL = new Set(["z", "zod", "yup", "Yup", "joi", "Joi", "Type", "vine"]);
const MAKES_SHAPE =
  /^(?:object|strictObject|looseObject|partialObject|objectAsync|objectWithRest|keys|shape|extend|safeExtend|Object|Record|interface|type|partial)$/;
const TELLS = /^(?:describe|description|label|title|meta|metadata|openapi)$/;
const LABEL_KEYS = new Set(["description", "title", "label"]);

/** The names under which a file has schema libraries and their functions. */
export function schemaRoots(imports: readonly Import[]): ReadonlySet<string> {
  const found = new Set(USUAL);
  for (const { module, names } of imports) {
    if (LIBRARIES.test(module)) for (const { local } of names) found.add(local);
  }
  return found;
}

/** The shape that a call such as `z.object({ … })` makes. */
export function schemaShape(
  script: Script,
  call: Syntax,
  roots: ReadonlySet<string>,
  values: Values,
): Shape | undefined {
  const chain = chainOf(script, call);
  const last = chain.links.at(-1);
  const body = last?.args[0];
  if (!last || body?.type !== "object" || !MAKES_SHAPE.test(lastPart(last.name))) return undefined;
  const pairs = pairsOf(script, body).map((pair) => ({ ...pair, chain: chainOf(script, pair.value) }));
  const known = speaksOf(chain, roots) || pairs.some((pair) => speaksOf(pair.chain, roots));
  const fields = pairs.flatMap(({ pair, at, key, chain: made }): readonly Field[] =>
    made.links.length === 0 && made.root === "()"
      ? []
      : [
          {
            name: key,
            aliases: [],
            ...typeOf(made),
            labels: [...commentsAround(script, pair, at), ...told(script, made, values)],
            at,
          },
        ],
  );
  if (!known || fields.length === 0) return undefined;
  const named = nameAbove(script, call, false);
  const labels = commentsAbove(script, statementOf(call).from);
  return { name: named?.name ?? "", kind: "type", labels, fields, at: named?.at ?? startOf(call) };
}

/** Whether a chain begins at a schema library: `z.…`, or a function taken from one. */
function speaksOf({ root, links }: Chain, roots: ReadonlySet<string>): boolean {
  const start = root === "" ? links[0]?.name : root;
  return start !== undefined && roots.has(start.split(".")[0]!);
}

function typeOf({ root, links }: Chain): { type?: string } {
  const first = links[0];
  const type = first ? lastPart(first.name) : root;
  return type === "" || type === "()" ? {} : { type };
}

function told(script: Script, { links }: Chain, values: Values): readonly string[] {
  const inner = links.flatMap(({ args }) =>
    args.flatMap((arg) => (arg.type === "call_expression" ? chainOf(script, arg).links : [])),
  );
  const options: readonly Value[] = (links[0]?.args ?? []).filter((arg) => arg.type === "object").map(values);
  const said = [...links, ...inner].flatMap(({ name, args }) => {
    const first = args[0];
    if (!first || !TELLS.test(lastPart(name))) return [];
    return first.type === "string" ? [stringText(script, first)] : textsUnder([values(first)], LABEL_KEYS);
  });
  return [...said, ...textsUnder(options, LABEL_KEYS)];
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
