import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver/node";
import { type Failure, testPack } from "../example.js";
import type { Lang } from "../report/wording.js";
import type { Source } from "../source/source.js";
import { locate } from "../source/source.js";
import type { Session } from "./session.js";

/** What the examples of a rule or decision file come to, where that is not what they say. */
export function exampleDiagnostics(session: Session, file: string): readonly Diagnostic[] {
  const packs = session.state?.input.packs ?? [];
  const pack = packs.find((one) => [...one.rules, ...one.decisions].some((part) => part.handbook?.file === file));
  const source = session.sourceOf(file);
  if (!pack || !source) return [];
  const own = <T extends { readonly handbook?: { readonly file: string } }>(parts: readonly T[]) =>
    parts.filter((one) => one.handbook?.file === file);
  const alone = { ...pack, rules: own(pack.rules), decisions: own(pack.decisions) };
  return testPack(alone, { ...session.policies, packs }).flatMap((one) => ofFailure(one, source, session.lang));
}

function ofFailure({ example, expected, found, problems }: Failure, source: Source, lang: Lang): readonly Diagnostic[] {
  const value = source.documents[0]?.value as { readonly examples?: readonly { readonly name?: unknown }[] } | null;
  const index = value?.examples?.findIndex((one) => one.name === example) ?? -1;
  if (index < 0) return [];
  const say = WORDS[lang];
  const lacking = expected.filter((one) => !found.includes(one)).map((one) => [one, say.lacking(after(one))] as const);
  const spare = found.filter((one) => !expected.includes(one)).map((one) => [one, say.spare(after(one))] as const);
  const broken = problems.map((one) => [one.slice(one.indexOf(":") + 1), one.replace(/^\S+ /, "")] as const);
  return [...lacking, ...spare, ...broken].map(([place, message]) => ({
    range: lineIn(source, index, Number.parseInt(place, 10)),
    severity: DiagnosticSeverity.Error,
    source: "hegui",
    code: "example",
    message: `${say.example(example)}${message}`,
  }));
}

/** The outcome of `line: outcome`. */
function after(text: string): string {
  return text.slice(text.indexOf(": ") + 2);
}

/** A line of the example where its text stands line by line, otherwise the whole of it. */
function lineIn(source: Source, index: number, line: number): Diagnostic["range"] {
  const { start, end } = locate(source, 0, ["examples", index, "given"], "value");
  const lines = source.text.split(/\r\n|\r|\n/);
  const isBlock = "|>".includes(lines[start.line - 1]?.[start.column - 1] ?? " ");
  const text = isBlock && line > 0 ? lines[start.line - 1 + line] : undefined;
  if (text === undefined)
    return {
      start: { line: start.line - 1, character: start.column - 1 },
      end: { line: end.line - 1, character: end.column - 1 },
    };
  const row = start.line - 1 + line;
  return {
    start: { line: row, character: text.length - text.trimStart().length },
    end: { line: row, character: text.trimEnd().length },
  };
}

const WORDS: Readonly<Record<Lang, Readonly<Record<"example" | "lacking" | "spare", (text: string) => string>>>> = {
  en: {
    example: (name) => `example '${name}': `,
    lacking: (outcome) => `expected ${outcome}, which does not come`,
    spare: (outcome) => `${outcome} comes, which is not expected`,
  },
  zh: {
    example: (name) => `示例“${name}”：`,
    lacking: (outcome) => `预期结果 ${outcome} 未出现`,
    spare: (outcome) => `出现了未预期的结果 ${outcome}`,
  },
};
