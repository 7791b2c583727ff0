import { resolve } from "node:path";
import { closest } from "../../cel/closest.js";
import { isWhole } from "../../examine.js";
import { citations } from "../../finding/finding.js";
import { type Desk, deskOf } from "../../paper/desk.js";
import type { Document } from "../../paper/document.js";
import { draft } from "../../paper/draft.js";
import { type Candidate, candidates, papersOf } from "../../paper/papers.js";
import { sanitise } from "../../report/sanitise.js";
import { inForce } from "../../rule/law.js";
import type { Paper } from "../../rule/paper.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinGuides, builtinPapers } from "../../workspace/policies.js";
import { type Lang, langOf } from "../common.js";
import { type DraftFile, writeDrafts } from "../draft-files.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { workspaceOf } from "./check.js";
import type { DRAFT_FORMATS } from "./reporting.js";

type Format = (typeof DRAFT_FORMATS)[number];

/** Lists the papers that could be drafted, or drafts them. */
export async function runDrafts(args: Arguments, io: Io): Promise<ExitCode> {
  const workspace = await workspaceOf({ ...args, words: [] }, io);
  const { input } = workspace;
  for (const { at, message } of workspace.broken)
    io.err(`${at.file}:${at.start.line}:${at.start.column}  ${message.en}\n`);
  if (workspace.unusable) return 2;
  const builtin = builtinPapers();
  const papers = chosen(papersOf(input.packs, builtin.papers), args.words);
  const desk = deskOf(input, builtin.names, builtinGuides());
  const { read } = desk.examined;
  if (read.sources.length === 0) {
    io.err("there is no manifest to draft from; `hegui init` begins some\n");
    return 4;
  }
  if (!isWhole(read, input.problems))
    throw new UsageError("a manifest is broken, and drafts would leave out what it declares: see `hegui check`");
  const lang = langOf(args, io, workspace.lang);
  const all = candidates(desk, papers).filter(forWhom(args, desk, papers));
  const isNamed = args.words.length > 0;
  if (!isNamed && !args.flags.all && args.flags.for === undefined) {
    list(all, papers, desk, lang, io);
    return 0;
  }
  const wanted = isNamed && args.flags.for !== undefined ? all : all.filter((one) => one.asked !== "no");
  if (wanted.length === 0) {
    io.out(`${SAID[lang].nothing}\n`);
    return 0;
  }
  const format = (args.flags.format ?? "docx") as Format;
  const files = [];
  for (const { paper, entity } of wanted) files.push(...(await written(draft(desk, paper, entity, lang), format)));
  if (files.length === 0)
    throw new UsageError(`no such paper holds a table; ${format} is for tables, docx and md for all`);
  const folder = typeof args.flags.output === "string" ? args.flags.output : "drafts";
  writeDrafts(io, resolve(io.cwd, folder), files, args.flags.force === true);
  return 0;
}

function chosen(papers: readonly Paper[], words: readonly string[]): readonly Paper[] {
  const ids = papers.map((one) => one.id);
  for (const word of words) {
    if (ids.includes(word)) continue;
    const near = closest(word, ids);
    throw new UsageError(
      `there is no paper '${word}'${near ? `; did you mean '${near}'?` : ""} (one of ${ids.join(", ")})`,
    );
  }
  return words.length === 0 ? papers : papers.filter((one) => words.includes(one.id));
}

/** Only what `--for` names, which must be there and have a paper. */
function forWhom(args: Arguments, desk: Desk, papers: readonly Paper[]): (one: Candidate) => boolean {
  const label = args.flags.for;
  if (typeof label !== "string") return () => true;
  const labels = [...new Set(papers.flatMap((one) => desk.watched.model.all(one.on).map((entity) => entity.label)))];
  if (!labels.includes(label)) {
    const near = closest(label, labels);
    const kinds = [...new Set(papers.map((one) => one.on))].join(", ");
    throw new UsageError(
      `--for: nothing declared is '${label}'${near ? `; did you mean '${near}'?` : `; write kind/id, with a kind of ${kinds}`}`,
    );
  }
  return ({ entity }) => entity.label === label;
}

/** A draft in one format; tables as CSV are a file each. */
async function written(document: Document, format: Format): Promise<readonly DraftFile[]> {
  const name = `${document.paper}.${document.entity.id}`;
  const end = `${document.lang}.${format}`;
  const text = (part: string) => Buffer.from(part, "utf8");
  switch (format) {
    case "md": {
      const { markdown } = await import("../../paper/markdown.js");
      return [{ name: `${name}.${end}`, bytes: text(markdown(document)) }];
    }
    case "docx": {
      const { docx } = await import("../../paper/docx.js");
      return [{ name: `${name}.${end}`, bytes: await docx(document) }];
    }
    case "xlsx": {
      const { tablesOf } = await import("../../paper/csv.js");
      if (tablesOf(document).length === 0) return [];
      const { xlsx } = await import("../../paper/xlsx.js");
      return [{ name: `${name}.${end}`, bytes: await xlsx(document) }];
    }
    case "csv": {
      const { csv, tablesOf } = await import("../../paper/csv.js");
      const tables = tablesOf(document);
      return tables.map((one, index) => {
        const before = tables.slice(0, index).filter((other) => other.name === one.name).length;
        const number = before === 0 ? "" : `-${before + 1}`;
        return { name: `${name}.${one.name}${number}.${end}`, bytes: text(csv(one)) };
      });
    }
  }
}

const SAID = {
  en: {
    nothing: "The declared facts ask for none of these papers; name one with --for to draft it all the same.",
    yes: "asked for",
    perhaps: "perhaps, facts are not declared",
    none: (count: number) => `not asked for: ${count} more`,
    hint: "Draft one with `hegui report drafts <paper> [--for kind/id]`, or all of them with `--all`.",
    and: ", ",
  },
  zh: {
    nothing: "依据已声明的事实，法律未要求上述文件；需要起草的，请以 --for 指定对象。",
    yes: "依法需要",
    perhaps: "可能需要（有关事实尚未声明）",
    none: (count: number) => `另有 ${count} 个对象依法不需要`,
    hint: "以 `hegui report drafts <文件> [--for kind/id]` 起草其中一份，以 `--all` 起草全部。",
    and: "、",
  },
} as const;

function list(all: readonly Candidate[], papers: readonly Paper[], desk: Desk, lang: Lang, io: Io): void {
  const said = SAID[lang];
  const { law, asOf } = desk.input;
  for (const paper of papers) {
    const cited = citations(law, inForce(law, paper.law, asOf)).map((one) => one.text[lang]);
    const own = all.filter((one) => one.paper === paper);
    const wanted = own.filter((one) => one.asked !== "no");
    const lines = [
      `${paper.id}  ${paper.title[lang]}  (${cited.join(said.and)})`,
      ...wanted.map(({ entity, asked }) => `  ${entity.label}  ${asked === "yes" ? said.yes : said.perhaps}`),
      ...(own.length > wanted.length ? [`  ${said.none(own.length - wanted.length)}`] : []),
    ];
    for (const line of lines) io.out(`${sanitise(line)}\n`);
    io.out("\n");
  }
  io.out(`${said.hint}\n`);
}
