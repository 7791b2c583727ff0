import { isDeepStrictEqual } from "node:util";
import type { Type as SpecType } from "@bufbuild/cel-spec/cel/expr/checked_pb.js";
import type { Value as SpecValue } from "@bufbuild/cel-spec/cel/expr/value_pb.js";
import { getConformanceSuite, type IncrementalTest } from "@bufbuild/cel-spec/testdata/tests.js";
import { compile } from "../../src/cel/evaluate.js";
import { createParser } from "../../src/cel/parse.js";
import { type Type, typeName } from "../../src/cel/type.js";
import { isUnknown, type Value } from "../../src/cel/value.js";
import { plain, structOf } from "./scope.js";

/** One case of the specification, with the names of its file and section. */
export interface Case {
  readonly section: string;
  readonly name: string;
  readonly test: IncrementalTest["original"];
  /** cel-go's own type checker refuses it, or is not asked: such a case runs unchecked only. */
  readonly unchecked: boolean;
  /** The expression without `dyn()`, which only switches the type checker off: ours stays on. */
  readonly text: string;
  /** The same without comments and with nothing in its string literals, in which constructs are looked for. */
  readonly code: string;
}

/** What came of a case here: whether it is as the specification says, whether it loads, and the value or the refusal. */
export interface Outcome {
  readonly passes: boolean;
  readonly loads: boolean;
  readonly got: string;
}

const LITERAL =
  /\/\/[^\n]*|(?:\b(r|br|rb|b))?("""(?:\\[\s\S]|[^\\])*?"""|'''(?:\\[\s\S]|[^\\])*?'''|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/gi;

/** Every conformance case of cel-spec. */
export function specCases(): readonly Case[] {
  return getConformanceSuite().suites.flatMap((file) =>
    file.suites.flatMap((section) =>
      section.tests.map(({ name, original, error }) => {
        const text = original.expr.replace(/\bdyn\(/g, "(");
        const code = text.replace(LITERAL, (all, prefix = "") =>
          all.startsWith("//") ? "" : /b/i.test(prefix) ? 'b""' : '""',
        );
        const unchecked = original.disableCheck || error !== undefined;
        return { section: `${file.name}/${section.name}`, name, test: original, unchecked, text, code };
      }),
    ),
  );
}

/** Runs a case with our parser and evaluator. */
export function run({ test, text }: Case): Outcome {
  const variables: Record<string, Type> = {};
  for (const { name, declKind } of test.typeEnv) {
    const type = declKind.case === "ident" && declKind.value.type && ourType(declKind.value.type);
    if (!type) return { passes: false, loads: false, got: `no type for ${name}` };
    variables[name] = type;
  }
  const wanted = expectation(test);
  const parsed = createParser({ structs: {}, variables })(text, wanted.type);
  if (!parsed.expression) return { passes: wanted.error, loads: false, got: parsed.error.message };
  if (test.checkOnly) return { passes: wanted.type !== undefined, loads: true, got: "loads" };
  const values: Record<string, Value> = {};
  for (const [name, { kind }] of Object.entries(test.bindings))
    if (kind.case === "value") values[name] = ourValue(kind.value) as Value;
  const value = compile(parsed.expression)({
    variables: structOf("variables", values),
    calendar: { addWorkingDays: () => undefined },
    budget: { steps: 100_000 },
  });
  if (isUnknown(value)) return { passes: wanted.error, loads: true, got: "unknown" };
  const passes = !wanted.error && isDeepStrictEqual(plain(value), plain(wanted.value as Value));
  return { passes, loads: true, got: String(JSON.stringify(plain(value))) };
}

function expectation({ resultMatcher }: Case["test"]): { error: boolean; type: string | undefined; value?: unknown } {
  switch (resultMatcher.case) {
    case "evalError":
      return { error: true, type: undefined };
    case "value":
      return { error: false, type: scalarName(resultMatcher.value), value: ourValue(resultMatcher.value) };
    case "typedResult": {
      const { deducedType, result } = resultMatcher.value;
      const type = deducedType && ourType(deducedType);
      return { error: false, type: type && typeName(type), value: result && ourValue(result) };
    }
    default:
      return { error: false, type: "bool", value: true };
  }
}

const SCALARS: Readonly<Record<string, string>> = {
  boolValue: "bool",
  int64Value: "int",
  doubleValue: "double",
  stringValue: "string",
};

function scalarName({ kind }: SpecValue): string | undefined {
  return SCALARS[kind.case ?? ""];
}

/** A value as our evaluator has it; undefined when it has no such thing. */
function ourValue({ kind }: SpecValue): Value | undefined {
  switch (kind.case) {
    case "boolValue":
    case "stringValue":
    case "doubleValue":
      return kind.value;
    case "int64Value":
      return Number(kind.value);
    case "nullValue":
      return null;
    case "listValue":
      return kind.value.values.map((item) => ourValue(item) as Value);
    case "mapValue":
      return structOf(
        "map",
        Object.fromEntries(
          kind.value.entries.map(({ key, value }) => [String(key && ourValue(key)), ourValue(value!) as Value]),
        ),
      );
    default:
      return undefined;
  }
}

const PRIMITIVES: readonly (Type["type"] | undefined)[] = [undefined, "bool", "int", undefined, "double", "string"];

function ourType({ typeKind }: SpecType): Type | undefined {
  if (typeKind.case === "primitive") {
    const type = PRIMITIVES[typeKind.value];
    return type && ({ type } as Type);
  }
  const inner =
    typeKind.case === "listType"
      ? typeKind.value.elemType
      : typeKind.case === "mapType" && typeKind.value.keyType?.typeKind.value === 5
        ? typeKind.value.valueType
        : undefined;
  const of = inner && ourType(inner);
  return of && { type: typeKind.case === "listType" ? "list" : "map", of };
}
