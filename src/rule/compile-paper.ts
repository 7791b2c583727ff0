import type { Expression } from "../cel/expression.js";
import { type Type, typeName } from "../cel/type.js";
import type { Text } from "../source/problem.js";
import type { Path } from "../source/span.js";
import { parseType } from "./environment.js";
import { type Context, expression, templates } from "./expressions.js";
import type { Citation } from "./law.js";
import { at, type Loaded } from "./loaded.js";
import type { Paper, PaperEach, PaperSection, PaperTable } from "./paper.js";
import type { PaperFile } from "./paper-schema.js";
import { checkCitations } from "./references.js";
import { unfold } from "./template.js";

type SectionFile = PaperFile["sections"][number];
type EachFile = NonNullable<SectionFile["each"]>;
type Names = Readonly<Record<string, Type>>;

/** Turns one paper into plain data: citations, expressions and their types are checked. */
export function compilePaper(file: Loaded<PaperFile>, context: Context): Paper {
  const { value } = file;
  checkCitations(context, file, ["law"], value.law);
  return {
    id: value.id,
    pack: file.pack,
    title: unfold(value.title),
    about: unfold(value.about),
    law: value.law,
    on: value.on,
    when: expression(context, file, value.on, ["when"], value.when, "bool"),
    sections: value.sections.map((section, index) => compileSection(section, ["sections", index])),
  };

  function compileSection(section: SectionFile, path: Path): PaperSection {
    const each = section.each && compileEach(section.each, [...path, "each"], {});
    const names = each?.names ?? {};
    const when = conditionOf(section.when, [...path, "when"], names);
    if (!section.text && !section.items && !section.checks && !section.table)
      context.problems.push(at(file.source, path, "policy/empty-section", EMPTY.en, EMPTY.zh));
    return {
      title: templates(context, file, value.on, [...path, "title"], section.title, names),
      law: cited(section.law, path),
      ...(when && { when }),
      ...(each && { each: each.each }),
      ...(section.text && {
        text: templates(context, file, value.on, [...path, "text"], section.text, names),
      }),
      items: (section.items ?? []).map((one, index) => compileItem(one, [...path, "items", index], names)),
      checks: (section.checks ?? []).map((one, index) => {
        const here = [...path, "checks", index];
        const value = cel(one.value, [...here, "value"], "bool", names);
        return { ...partsOf(one, here, names), value };
      }),
      ...(section.table && { table: compileTable(section.table, [...path, "table"], names) }),
    };
  }

  function compileItem(one: NonNullable<SectionFile["items"]>[number], path: Path, names: Names) {
    const value = one.value === undefined ? undefined : cel(one.value, [...path, "value"], undefined, names);
    const text = one.text && templates(context, file, file.value.on, [...path, "text"], one.text, names);
    checkFilled(one, path);
    const ask = one.ask && unfold(one.ask);
    return { ...partsOf(one, path, names), ...(value && { value }), ...(text && { text }), ...(ask && { ask }) };
  }

  function partsOf(
    one: { readonly label: Text; readonly when?: string | undefined; readonly law?: readonly Citation[] | undefined },
    path: Path,
    names: Names,
  ) {
    const when = conditionOf(one.when, [...path, "when"], names);
    return { label: unfold(one.label), law: cited(one.law, path), ...(when && { when }) };
  }

  function compileTable(table: NonNullable<SectionFile["table"]>, path: Path, outer: Names): PaperTable {
    const { each, names } = compileEach(table.each, [...path, "each"], outer);
    const columns = table.columns.map((one, index) => {
      const here = [...path, "columns", index];
      checkFilled(one, here);
      const value = one.value === undefined ? undefined : cel(one.value, [...here, "value"], undefined, names);
      const ask = one.ask && unfold(one.ask);
      return { label: unfold(one.label), width: one.width ?? 2, ...(value && { value }), ...(ask && { ask }) };
    });
    return { name: table.name, each, columns };
  }

  function compileEach(each: EachFile, path: Path, outer: Names): { readonly each: PaperEach; readonly names: Names } {
    const name = each.of ?? each.name;
    const of = parseType(name, context.shapes);
    if (!of)
      context.problems.push(
        at(
          file.source,
          [...path, each.of === undefined ? "name" : "of"],
          "policy/unknown-type",
          `there is no type '${name}'; say in \`of\` what the list holds`,
          `没有类型“${name}”；请在 \`of\` 中写明列表元素的类型`,
        ),
      );
    const expected = of && typeName({ type: "list", of });
    const list = cel(each.in, [...path, "in"], expected, outer);
    return { each: { name: each.name, in: list }, names: { ...outer, [each.name]: of ?? { type: "bool" } } };
  }

  function cel(text: string, path: Path, expected: string | undefined, names: Names): Expression {
    return expression(context, file, value.on, path, text, expected, names);
  }

  function conditionOf(text: string | undefined, path: Path, names: Names): Expression | undefined {
    return text === undefined ? undefined : cel(text, path, "bool", names);
  }

  function cited(law: readonly Citation[] | undefined, path: Path): readonly Citation[] {
    checkCitations(context, file, [...path, "law"], law ?? []);
    return law ?? [];
  }

  function checkFilled(
    one: { readonly value?: unknown; readonly text?: unknown; readonly ask?: unknown },
    path: Path,
  ): void {
    if (one.value === undefined && one.text === undefined && one.ask === undefined)
      context.problems.push(at(file.source, path, "policy/empty-item", UNFILLED.en, UNFILLED.zh));
  }
}

const EMPTY: Text = {
  en: "the section holds nothing: give it `text`, `items`, `checks` or `table`",
  zh: "本节没有内容：请填写 `text`、`items`、`checks` 或者 `table`",
};
const UNFILLED: Text = {
  en: "nothing would stand here: give it `value` or `ask` (an item takes `text`, too)",
  zh: "此处没有内容：请填写 `value` 或者 `ask`（条目也可以填写 `text`）",
};
