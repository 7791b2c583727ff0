import fc from "fast-check";

type Kind = "int" | "double" | "bool" | "text" | "ints" | "texts";

const small = fc.integer({ min: 0, max: 9 }).map(String);
const doubles = fc.constantFrom("d", "0.5", "1e1", "0.0", "-2.25");
// None of U+E000 to U+FFFF: the other implementation orders text by UTF-16 units and has them above U+1F600.
const words = fc.string({
  unit: fc.constantFrom("a", "b", "é", "中", "😀", "ß", "'", '"', "\\", "\n"),
  maxLength: 4,
});

/** A string literal, quoted and escaped in one of CEL's ways. */
const quoted = fc.tuple(words, fc.constantFrom("'", '"', "'''", '"""'), fc.boolean()).map(([text, quote, escaped]) => {
  const written = [...text].map((one) => literal(one, escaped)).join("");
  return `${quote}${written}${quote}`;
});
const raw = fc.constantFrom("r'\\n'", 'R"\\\\"', "r'''a'b'''");

function literal(character: string, escaped: boolean): string {
  if (character === "\n") return "\\n";
  if (/['"\\]/.test(character)) return `\\${character}`;
  const code = character.codePointAt(0)!.toString(16);
  if (!escaped || code.length < 3) return character;
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}

const ORDER = fc.constantFrom("<", "<=", ">", ">=", "==", "!=");
const SAME = fc.constantFrom("==", "!=");

const made = fc.letrec<Readonly<Record<Kind, string>>>((tie) => {
  const infix = (left: Kind, operators: fc.Arbitrary<string>, right: Kind) =>
    fc.tuple(tie(left), operators, tie(right)).map(([a, operator, b]) => `(${a} ${operator} ${b})`);
  const choice = (kind: Kind) =>
    fc.tuple(tie("bool"), tie(kind), tie(kind)).map(([condition, a, b]) => `(${condition} ? ${a} : ${b})`);
  const method = (on: Kind, names: readonly string[], ...args: readonly Kind[]) =>
    fc
      .tuple(tie(on), fc.constantFrom(...names), fc.tuple(...args.map(tie)))
      .map(([receiver, name, given]) => `${receiver}.${name}(${given.join(", ")})`);
  const macro = (on: Kind, variable: string, names: readonly string[], ...bodies: readonly Kind[]) =>
    fc
      .tuple(tie(on), fc.constantFrom(...names), fc.tuple(...bodies.map(tie)))
      .map(([list, name, given]) => `${list}.${name}(${[variable, ...given].join(", ")})`);
  const list = (items: fc.Arbitrary<string>) =>
    fc.array(items, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join(", ")}]`);
  const one = (...choices: readonly fc.Arbitrary<string>[]) =>
    fc.oneof({ maxDepth: 2, withCrossShrink: true }, ...choices);
  const quantifiers = ["exists", "all", "exists_one"];
  return {
    int: one(
      fc.oneof(small, fc.constantFrom("a", "x", "m.a", "m['中']", "m[s]", "l[0]", "l[a]")),
      infix("int", fc.constantFrom("+", "-", "*", "/", "%"), "int"),
      choice("int"),
      fc.tuple(tie("ints"), tie("int")).map(([items, index]) => `${items}[${index}]`),
      fc.constantFrom("s", "t", "w", "l", "m").map((name) => `size(${name})`),
      method("text", ["size"]),
      tie("int").map((value) => `-(${value})`),
    ),
    double: one(doubles, infix("double", fc.constantFrom("+", "-", "*", "/"), "double"), choice("double")),
    // `has()` of a part whose whole group is missing is false here and an error there: none is made.
    bool: one(
      fc.constantFrom("p", "q", "true", "false", "has(m.a)", "has(f.b)", "f.a", "f['b']", "f[t]", "(s in m)"),
      infix("bool", fc.constantFrom("&&", "||", "==", "!="), "bool"),
      infix("int", ORDER, "int"),
      infix("int", fc.constantFrom("<", ">="), "double"),
      infix("double", ORDER, "double"),
      infix("text", ORDER, "text"),
      infix("ints", SAME, "ints"),
      infix("int", fc.constant("in"), "ints"),
      infix("text", fc.constant("in"), "texts"),
      tie("bool").map((value) => `!(${value})`),
      method("text", ["contains", "startsWith", "endsWith"], "text"),
      macro("ints", "x", quantifiers, "bool"),
      macro("texts", "t", quantifiers, "bool"),
      tie("bool").map((body) => `f.exists(t, f[t] && ${body})`),
      choice("bool"),
    ),
    text: one(
      fc.oneof(quoted, raw, fc.constantFrom("s", "t")),
      infix("text", fc.constant("+"), "text"),
      choice("text"),
      fc.tuple(tie("texts"), small).map(([items, index]) => `${items}[${index}]`),
    ),
    // What is missing leaves a list that is written out with a hole here, and makes an error of it there.
    ints: one(
      fc.constant("l"),
      list(fc.oneof(small, fc.constantFrom("a", "x", "a - x"))),
      infix("ints", fc.constant("+"), "ints"),
      macro("ints", "x", ["filter"], "bool"),
      macro("ints", "x", ["map"], "int"),
      macro("ints", "x", ["map"], "bool", "int"),
      macro("texts", "t", ["map"], "int"),
      choice("ints"),
    ),
    texts: one(
      fc.constant("w"),
      list(fc.oneof(quoted, fc.constantFrom("s", "t"))),
      macro("texts", "t", ["filter"], "bool"),
      macro("texts", "t", ["map"], "text"),
      macro("ints", "x", ["map"], "text"),
    ),
  };
});

/** Operators in a row without parentheses, so that both implementations must group them alike. */
const sums = chain(fc.oneof(small, fc.constantFrom("a", "-x", "l[0]")), fc.constantFrom("+", "-", "*", "/", "%"));
const tests = fc
  .tuple(sums, fc.constantFrom("<", "<=", ">", ">=", "==", "!="), sums)
  .map(([a, operator, b]) => `${a} ${operator} ${b}`);
const rows = fc
  .tuple(chain(fc.oneof(tests, fc.constantFrom("p", "!q", "f.a")), fc.constantFrom("&&", "||")), sums, sums)
  .map(([condition, a, b]) => `${condition} ? ${a} : ${b}`);

function chain(items: fc.Arbitrary<string>, operators: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(items, fc.array(fc.tuple(operators, items), { maxLength: 3 }))
    .map(([first, more]) => [first, ...more.flat()].join(" "));
}

/** Well-typed expressions of every kind over `a x d p q s t l w m f`, in which `m` and `f` may lack keys. */
export const EXPRESSIONS: fc.Arbitrary<string> = fc.oneof(rows, ...Object.values(made));
