import type { Problem } from "../source/problem.js";
import { locate } from "../source/source.js";
import { type Context, parserOf, sentence } from "./expressions.js";
import type { LoadedFiles } from "./loaded.js";
import { unknownRule } from "./references.js";
import { type Rule, ruleNamed, type Template } from "./rule.js";

/** Texts of one rule in another language, or in other words. */
export interface Translation {
  readonly lang: string;
  readonly pack: string;
  readonly rule: string;
  readonly title?: string;
  readonly message?: Template;
  readonly fix?: Template;
  readonly at: Problem["at"];
}

/** Reads a file of translations: its rules must be there, and its expressions must fit them. */
export function compileTranslation(
  file: LoadedFiles["translations"][number],
  rules: readonly Rule[],
  context: Context,
): readonly Translation[] {
  return Object.entries(file.value.rules).flatMap(([id, texts]) => {
    const rule = ruleNamed(rules, id);
    if (!rule) {
      context.problems.push(unknownRule(file.source, ["rules", id], rules));
      return [];
    }
    const parse = (part: string) => parserOf(context, rule.pack, rule.on)(part, undefined);
    const read = (key: "message" | "fix", text: string) => sentence(context, file, ["rules", id, key], text, parse);
    return [
      {
        ...{ lang: file.lang, pack: file.pack, rule: rule.id, at: locate(file.source, 0, ["rules", id], "key") },
        ...(texts.title && { title: texts.title }),
        ...(texts.message && { message: read("message", texts.message) }),
        ...(texts.fix && { fix: read("fix", texts.fix) }),
      },
    ];
  });
}
