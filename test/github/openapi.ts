import { readFileSync } from "node:fs";
import { type Path, type Problem, type Schema, type Schemas, schemasOf } from "./schema.js";

/** A parameter of an operation, in its path or its query. */
interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
  /** Whether the parameter may span several segments of a path. */
  readonly "x-multi-segment"?: boolean;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Ref {
  readonly $ref: string;
}

interface RawOperation {
  readonly operationId: string;
  readonly externalDocs?: { readonly url: string };
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | Ref>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>> & {
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

/** An operation of GitHub's REST API: `id` is its operationId, `docs` the address of its page. */
export interface Operation {
  readonly id: string;
  readonly docs: string;
  readonly parameters: readonly Parameter[];
  readonly raw: RawOperation;
}

/** An operation with its path's parameters, still as text. */
export interface Match {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a request asks for, checked: `query` holds the values that are right, in their types. */
export interface Checked {
  /** What is wrong, one sentence each. */
  readonly violations: readonly string[];
  readonly query: Readonly<Record<string, unknown>>;
  /** What GitHub would say of the body in an answer 422; empty when the body is right. */
  readonly invalidBody: readonly string[];
}

/** The version that GitHub answers in unless a request names another; later ones stand in the description. */
export const BASE_VERSION = "2022-11-28";

const file = new URL("../../node_modules/@octokit/openapi/generated/api.github.com.json", import.meta.url);
const description = JSON.parse(readFileSync(file, "utf8")) as Description;
const { schemas } = description.components;

/** Versions of the API that a request may name, oldest first. */
export const VERSIONS: readonly string[] = [
  ...new Set([BASE_VERSION, ...Object.values(schemas).flatMap(changedIn).sort()]),
];

function changedIn(schema: Schema): readonly string[] {
  const changes = (schema["x-github-breaking-changes"] ?? []) as readonly { readonly version: string }[];
  return changes.map(({ version }) => version);
}

const byVersion = new Map<string, Schemas>();

function schemasAt(version: string): Schemas {
  const ready = byVersion.get(version) ?? schemasOf(schemas, version);
  byVersion.set(version, ready);
  return ready;
}

function resolved<T extends object>(value: T | Ref): T {
  if (!("$ref" in value)) return value;
  const [, , kind, name] = value.$ref.split("/");
  return description.components[kind!]![name!] as T;
}

/** All paths of the description; they are few enough to go through for every request. */
const templates = Object.entries(description.paths).map(([template, methods]) => ({
  segments: template.split("/"),
  methods: Object.fromEntries(Object.entries(methods).map(([method, raw]) => [method, operationOf(raw)])),
}));

function operationOf(raw: RawOperation): Operation {
  const parameters = (raw.parameters ?? []).map((parameter) => resolved<Parameter>(parameter));
  return { id: raw.operationId, docs: raw.externalDocs?.url ?? "https://docs.github.com/rest", parameters, raw };
}

/** The operation that a request means: of several templates the one with the earliest literal segments. */
export function findOperation(method: string, path: string): Match | undefined {
  const segments = path.split("/");
  const candidates = templates.flatMap((template) => {
    const operation = template.methods[method.toLowerCase()];
    const parameters = operation && match(template.segments, segments, operation);
    return parameters ? [{ operation, parameters, rank: rankOf(template.segments) }] : [];
  });
  return candidates.sort((a, b) => (a.rank < b.rank ? -1 : 1))[0];
}

/** Literal segments before parameters, and more segments before fewer. */
function rankOf(template: readonly string[]): string {
  return `${template.map((one) => (one.startsWith("{") ? "1" : "0")).join("")}2`;
}

function match(template: readonly string[], path: readonly string[], operation: Operation) {
  const last = template.at(-1)!.slice(1, -1);
  const spans = operation.parameters.some((one) => one.name === last && one["x-multi-segment"]);
  if (spans ? path.length < template.length : path.length !== template.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, segment] of template.entries()) {
    const text = spans && index === template.length - 1 ? path.slice(index).join("/") : path[index]!;
    if (!segment.startsWith("{")) {
      if (segment !== text) return undefined;
      continue;
    }
    const value = decode(text);
    if (!value) return undefined;
    found[segment.slice(1, -1)] = value;
  }
  return found;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Checks a request's parameters and body; `body` is undefined when there is none. */
export function checkRequest({ operation, parameters }: Match, search: URLSearchParams, body: unknown): Checked {
  const base = schemasAt(BASE_VERSION);
  const inPath = operation.parameters.filter((one) => one.in === "path");
  const path = inPath.flatMap((one) => checkParameter(base, one, [parameters[one.name]!]).violations);
  const query: Record<string, unknown> = {};
  const violations = [...path];
  const inQuery = operation.parameters.filter((one) => one.in === "query");
  for (const one of inQuery) {
    const texts = search.getAll(one.name);
    if (texts.length === 0 && one.required) violations.push(`the query lacks '${one.name}'`);
    if (texts.length === 0) continue;
    const checked = checkParameter(base, one, texts);
    violations.push(...checked.violations);
    if (checked.violations.length === 0) query[one.name] = checked.value;
  }
  const unknown = [...new Set(search.keys())].filter((key) => !inQuery.some(({ name }) => name === key));
  violations.push(...unknown.map((key) => `the query has '${key}', which ${operation.id} does not know`));
  const problems = bodyProblems(operation, body);
  violations.push(...problems.map(({ at, text }) => `body${at && ` at ${at}`}: ${text}`));
  return { violations, query, invalidBody: problems.map(({ wording }) => wording) };
}

function checkParameter(base: Schemas, { name, in: place, schema }: Parameter, texts: readonly string[]) {
  if (texts.length > 1 && schema.type !== "array")
    return { value: undefined, violations: [`the ${place} has '${name}' ${texts.length} times`] };
  const value = schema.type === "array" ? texts : coerce(texts[0]!, schema.type);
  const problems = base.problems(schema, value);
  return { value, violations: problems.map(({ text }) => `${place} parameter '${name}' ${text}: '${texts[0]}'`) };
}

function coerce(text: string, type: unknown): unknown {
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

function bodyProblems({ id, raw }: Operation, body: unknown): readonly Problem[] {
  const schema = raw.requestBody?.content?.["application/json"]?.schema;
  if (!schema) {
    const text = `${id} takes no body`;
    return body === undefined ? [] : [{ at: "", text, wording: text }];
  }
  if (body === undefined && !raw.requestBody?.required) return [];
  const base = schemasAt(BASE_VERSION);
  const unknown = base.unknownKeys(schema, body).map((path) => ({
    at: path.slice(0, -1).join("."),
    text: `has '${path.at(-1)}', which ${id} does not know`,
    wording: `"${path.at(-1)}" is not a permitted key.`,
  }));
  return [...base.problems(schema, body ?? {}), ...unknown];
}

/** Statuses that GitHub's general pages document for every operation, whether or not its description lists them. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  400: "basic-error",
  401: "basic-error",
  403: "basic-error",
  404: "basic-error",
  415: "basic-error",
  422: "validation-error",
};

/** Checks an answer of ours against the description; a `body` of undefined means none. Sentences, empty when right. */
export function checkAnswer(operation: Operation, status: number, body: unknown, version: string): readonly string[] {
  const schema = answerSchema(operation, status);
  if (schema === undefined) return [`status ${status} is not documented for ${operation.id}`];
  if (schema === null) return body === undefined ? [] : [`an answer ${status} of ${operation.id} has no body`];
  const problems = schemasAt(version).problems(schema, body);
  const sentences = problems.map(
    ({ at, text }) => `answer ${status} of ${operation.id} at ${at || "its root"}: ${text}`,
  );
  // Error bodies carry a `status` that the description leaves out of some of their schemas.
  if (status >= 400) return sentences;
  const unknown = schemasAt(version).unknownKeys(schema, body);
  return [
    ...sentences,
    ...unknown.map((path) => `answer ${status} of ${operation.id} has an unknown ${path.join(".")}`),
  ];
}

/** The schema of an answer, null for one without a body, undefined for an undocumented status. */
function answerSchema({ raw }: Operation, status: number): Schema | null | undefined {
  const documented = raw.responses[status];
  if (documented) return resolved<Content>(documented).content?.["application/json"]?.schema ?? null;
  const name = EVERYWHERE[status];
  return name === undefined ? undefined : schemas[name];
}

/** The body without the keys that a later version of the API has taken away. */
export function asOfVersion(operation: Operation, status: number, body: unknown, version: string): unknown {
  const schema = answerSchema(operation, status);
  if (version === BASE_VERSION || !schema) return body;
  const before = new Set(schemasAt(BASE_VERSION).unknownKeys(schema, body).map(String));
  const removed = schemasAt(version)
    .unknownKeys(schema, body)
    .filter((path) => !before.has(String(path)));
  const copy = structuredClone(body);
  for (const path of removed) removeKey(copy, path);
  return copy;
}

function removeKey(body: unknown, path: Path): void {
  const holder = path.slice(0, -1).reduce((value, key) => (value as Record<string | number, unknown>)[key], body);
  delete (holder as Record<string | number, unknown>)[path.at(-1)!];
}
