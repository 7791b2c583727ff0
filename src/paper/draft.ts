import type { Scope } from "../cel/evaluate.js";
import type { Expression } from "../cel/expression.js";
import { isList, isUnknown, type Missing, type Unknown, type Value } from "../cel/value.js";
import { onlyPresence } from "../coverage.js";
import { citations } from "../finding/finding.js";
import { placeMissing } from "../finding/place.js";
import type { MissingFact } from "../finding/report.js";
import type { Entity } from "../model/entity.js";
import { run, scopeOf } from "../rule/judge.js";
import { type Citation, inForce } from "../rule/law.js";
import type { Paper, PaperCheck, PaperItem, PaperSection, PaperTable } from "../rule/paper.js";
import type { Template, Templates } from "../rule/rule.js";
import { unfold, withPlaceholders } from "../rule/template.js";
import type { FactRead } from "../watched.js";
import { basisOf } from "./basis.js";
import { askedOf, type Desk, type Gathered } from "./desk.js";
import type { Block, Document, Line, Run } from "./document.js";
import { lawNames, missingText } from "./naming.js";
import { type Naming, nameOfEntity, shown } from "./value.js";
import { type Lang, WORDS } from "./wording.js";

/** Fills a paper for one entity from what is declared; what is not becomes a blank, and nothing is made up. */
export function draft(desk: Desk, paper: Paper, entity: Entity, lang: Lang): Document {
  const { watched, input } = desk;
  const { model, budget, sources } = watched;
  const words = WORDS[lang];
  const naming: Naming = { lang, kind: entity.kind, names: desk.names, outcomes: desk.outcomes, tables: input.tables };
  const facts = new Map<string, FactRead>();
  const missing = new Map<string, MissingFact>();
  const cited: Citation[] = [];
  let blanks = 0;

  const need = watched.watch(() => askedOf(desk, paper, entity));
  note(need.reads);
  const lacking = need.value.lacking.map(lack);
  const sections = paper.sections.flatMap(sectionBlocks);
  const gathered: Gathered = { facts, missing, cited, asked: need.value.asked, lacking };
  const law = lawText(paper.law);
  const blocks = numbered([...headOf(law), ...sections, ...basisOf(desk, paper, entity, gathered, lang)], lang);
  const subject = nameOfEntity(entity);
  const title = paper.title[lang];
  return {
    ...{ paper: paper.id, entity: { kind: entity.kind, id: entity.id }, lang, title, subject },
    ...{ asOf: model.asOf, blanks, blocks },
  };

  function headOf(law: string | undefined): readonly Block[] {
    const { head } = words;
    const asked: Run[] = [{ text: words.asked[need.value.asked] }];
    const handler = entity.kind === "organization" ? undefined : handlerName();
    const lines: Line[] = [
      { label: head.subject, value: [{ text: `${nameOfEntity(entity)} (${entity.label})` }] },
      ...(handler === undefined ? [] : [{ label: head.handler, value: handler }]),
      { label: head.asOf, value: [{ text: model.asOf }] },
      ...(law === undefined ? [] : [{ label: head.law, value: [{ text: law }] }]),
      { label: head.asked, value: lacking.length > 0 ? [...asked, space(), missingRun(lacking, true)] : asked },
      { label: head.blanks, value: [{ text: String(blanks) }] },
    ];
    return [
      { is: "paragraph", runs: [{ text: words.warning, is: "strong" }] },
      { is: "paragraph", runs: [{ text: paper.about[lang] }] },
      { is: "lines", lines },
    ];
  }

  function handlerName(): readonly Run[] {
    return valueRuns([".", ["id", "org"], "legal_name"], scopeOf(model, budget, entity), true);
  }

  function sectionBlocks(section: PaperSection): readonly Block[] {
    const scope = scopeOf(model, budget, entity);
    if (!section.each) return partBlocks(section, scope, new Map());
    const list = compute(section.each.in, scope);
    if (isUnknown(list)) {
      const title = withPlaceholders(section.title[lang]);
      return [...heading(section, [{ text: title }]), { is: "paragraph", runs: [blank(lackAll(list), true)] }];
    }
    return (list as readonly Value[]).flatMap((one) => {
      const more = new Map([[section.each!.name, one]]);
      return partBlocks(section, scopeOf(model, budget, entity, more), more);
    });
  }

  function partBlocks(section: PaperSection, scope: Scope, names: ReadonlyMap<string, Value>): readonly Block[] {
    const belongs = section.when ? compute(section.when, scope) : true;
    if (belongs === false) return [];
    const open = isUnknown(belongs) ? lackAll(belongs) : [];
    const doubt: readonly Run[] = [
      { text: words.perhapsHere },
      space(),
      ...(open.length > 0 ? [blank(open, true)] : []),
    ];
    return [
      ...heading(section, filled(section.title, scope)),
      ...(isUnknown(belongs) ? [{ is: "paragraph", runs: doubt } as const] : []),
      ...(section.text ? [{ is: "paragraph", runs: filled(section.text, scope) } as const] : []),
      ...linesOf(section.items, scope),
      ...checklist(section.checks, scope),
      ...(section.table ? [tableOf(section.table, filled(section.title, scope), scope, names)] : []),
    ];
  }

  function heading(section: PaperSection, title: readonly Run[]): readonly Block[] {
    const law = lawText(section.law);
    return [{ is: "heading", level: 1, text: textOf(title), ...(law !== undefined && { law }) }];
  }

  function linesOf(items: readonly PaperItem[], scope: Scope): readonly Block[] {
    const lines = items.flatMap((item): readonly Line[] => {
      const belongs = item.when ? compute(item.when, scope) : true;
      if (belongs === false) return [];
      const law = lawText(item.law);
      return [{ label: item.label[lang], ...(law !== undefined && { law }), value: entry(item, scope, true) }];
    });
    return lines.length > 0 ? [{ is: "lines", lines }] : [];
  }

  /** A declared value, then words of the paper, then what a person has to write. */
  function entry(one: Pick<PaperItem, "value" | "text" | "ask">, scope: Scope, wide: boolean): readonly Run[] {
    const value = one.value ? valueRuns(one.value, scope, wide) : [];
    const text = one.text ? filled(one.text, scope) : [];
    const ask = one.ask ? [asked(one.ask[lang])] : [];
    const parts = [value, text, ask].filter((runs) => runs.length > 0);
    return parts.flatMap((runs, index) => (index === 0 ? runs : [space(), ...runs]));
  }

  function checklist(checks: readonly PaperCheck[], scope: Scope): readonly Block[] {
    const { title, item, state, law } = words.checklist;
    const rows = checks.map((check) => {
      const cited = lawText(check.law);
      return [[{ text: check.label[lang] }], stateOf(check, scope), cited === undefined ? [] : [{ text: cited }]];
    });
    const columns = [
      { label: item, width: 6 },
      { label: state, width: 3 },
      { label: law, width: 4 },
    ];
    if (rows.length === 0) return [];
    const cut = checks.some((one) => one.law.length > 0) ? 3 : 2;
    return [
      {
        is: "table",
        name: "checklist",
        title,
        columns: columns.slice(0, cut),
        rows: rows.map((row) => row.slice(0, cut)),
      },
    ];
  }

  function stateOf(check: PaperCheck, scope: Scope): readonly Run[] {
    const belongs = check.when ? compute(check.when, scope) : true;
    if (belongs === false) return [{ text: words.state.idle }];
    const value = compute(check.value, scope);
    const open = [belongs, value].filter(isUnknown).flatMap(lackAll);
    if (isUnknown(belongs) || isUnknown(value)) return [blank(open, false)];
    const { yes, no, declared, undeclared } = words.state;
    // Whether something is declared says nothing of whether it is so.
    const [met, unmet] = onlyPresence(check.value) ? [declared, undeclared] : [yes, no];
    return [{ text: value === true ? met : unmet }];
  }

  function tableOf(table: PaperTable, title: readonly Run[], scope: Scope, names: ReadonlyMap<string, Value>): Block {
    const list = compute(table.each.in, scope);
    const columns = table.columns.map((one) => ({ label: one.label[lang], width: one.width }));
    const rowOf = (one: Value) => {
      const inner = scopeOf(model, budget, entity, new Map([...names, [table.each.name, one]]));
      return table.columns.map((column) => entry(column, inner, false));
    };
    const rows = isList(list)
      ? list.map(rowOf)
      : [columns.map((_, index) => (index === 0 && isUnknown(list) ? [blank(lackAll(list), true)] : []))];
    return { is: "table", name: table.name, title: textOf(title), columns, rows };
  }

  function filled(templates: Templates, scope: Scope): readonly Run[] {
    const runs = templates[lang].flatMap((part: Template[number]): readonly Run[] =>
      typeof part === "string" ? [{ text: part }] : valueRuns(part, scope, true),
    );
    const single = unfold({ en: "", zh: runs.map((one) => one.text).join("") }).zh;
    return runs.some((one) => one.is) ? runs : [{ text: lang === "zh" ? single : textOf(runs) }];
  }

  function valueRuns(expression: Expression, scope: Scope, wide: boolean): readonly Run[] {
    const { value, reads } = watched.watch(() => shown(run(expression, scope), expression, naming));
    note(reads);
    if ("text" in value) return [{ text: value.text }];
    return [blank(value.missing.map(lack), wide)];
  }

  function compute(expression: Expression, scope: Scope): Value {
    const { value, reads } = watched.watch(() => run(expression, scope));
    note(reads);
    return value;
  }

  function note(reads: readonly FactRead[]): void {
    for (const read of reads) if (read.at) facts.set(`${read.entity} ${read.path}`, read);
  }

  function lackAll(value: Unknown): readonly MissingFact[] {
    return value.missing.map(lack);
  }

  function lack(one: Missing): MissingFact {
    const fact = placeMissing(sources, model, one, entity);
    missing.set(`${fact.entity.kind}/${fact.entity.id} ${fact.path} ${fact.reason?.en ?? ""}`, fact);
    return fact;
  }

  function blank(open: readonly MissingFact[], wide: boolean): Run {
    blanks++;
    return missingRun(open, wide);
  }

  function missingRun(open: readonly MissingFact[], wide: boolean): Run {
    return { text: words.blank(missingText(model, open, wide, lang)), is: "blank" };
  }

  function asked(text: string): Run {
    blanks++;
    return { text: words.blank(text), is: "blank" };
  }

  function lawText(law: readonly Citation[]): string | undefined {
    if (law.length === 0) return undefined;
    const now = inForce(input.law, law, model.asOf);
    cited.push(...now);
    return lawNames(citations(input.law, now), lang);
  }
}

/** Headings of the first level with their numbers. */
function numbered(blocks: readonly Block[], lang: Lang): readonly Block[] {
  let count = 0;
  return blocks.map((one) =>
    one.is === "heading" && one.level === 1 ? { ...one, text: WORDS[lang].numbered(++count, one.text) } : one,
  );
}

function space(): Run {
  return { text: " " };
}

function textOf(runs: readonly Run[]): string {
  return runs.map((one) => one.text).join("");
}
