import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { isDate, shiftDate } from "../../cel/functions.js";
import { check, type Input } from "../../check.js";
import type { Finding, Report } from "../../finding/report.js";
import type { BaselineFile } from "../../manifest/baseline.js";
import type { Problem } from "../../source/problem.js";
import { UsageError } from "../../workspace/failure.js";
import { readDocument } from "../../workspace/settings.js";
import type { Workspace } from "../../workspace/workspace.js";
import { langOf, safeLines } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { workspaceOf, writeOrExplain } from "./check.js";

/** Writes the baseline of a workspace; findings that a waiver accepts are not part of it. */
export async function runBaseline(args: Arguments, io: Io): Promise<ExitCode> {
  const workspace = await workspaceOf(args, io);
  // Entries about files that were not read would be lost.
  if (args.words.length > 1 || args.words.some((word) => !statSync(resolve(io.cwd, word)).isDirectory()))
    throw new UsageError("a baseline is one of a whole workspace: name its folder, or nothing");
  const { path, name } = targetOf(workspace, io);
  const { baseline, ...input } = workspace.input;
  const report = check(input);
  // What is wrong with waivers or the baseline itself keeps nobody from writing a new one.
  const broken = report.problems.find((one) => !/^(?:waiver|baseline)\//.test(one.code) && one.at.file !== name);
  if (broken) throw new UsageError(`mend first ${said(broken)}; \`hegui check\` shows all`);
  if (report.files.length === 0) throw new UsageError("no manifest was found; nothing was checked");
  const now = args.flags.prune ? pruned(args, workspace, name, report) : accepted(args, workspace, report);
  const text = textOf(now);
  if (!args.flags.prune) refuseUnfit(text, name, input);
  writeOrExplain(io, path, text, name);
  io.out(safeLines(`${WORDS[langOf(args, io, workspace.lang)](name, now)}\n`));
  return 0;
}

const WORDS = {
  en: (file: string, { findings, expires }: BaselineFile) =>
    `${file}: ${findings.length} ${findings.length === 1 ? "finding" : "findings"} accepted until ${expires}`,
  zh: (file: string, { findings, expires }: BaselineFile) =>
    `${file}：已接受 ${findings.length} 条发现，有效期至 ${expires}`,
};

/** Where the baseline goes, and what it is called from here; a configuration may lead to no place outside the workspace. */
function targetOf({ root, baselineFile }: Workspace, io: Io): { readonly path: string; readonly name: string } {
  const path = resolve(root, baselineFile);
  const name = relative(io.cwd, path).split(sep).join("/");
  const folder = dirname(path);
  const way = existsSync(folder) ? relative(realpathSync(root), realpathSync(folder)) : relative(root, folder);
  const leaves = way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  if (leaves || lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UsageError(`'${name}' lies outside the workspace or is a link: nothing is written there`);
  return { path, name };
}

function said({ at, message, hint }: Problem): string {
  return `${at.file}:${at.start.line}: ${message.en}${hint ? ` (${hint.en})` : ""}`;
}

/** Entries that still meet a finding, and those of rules that were not judged. */
function pruned(args: Arguments, { input }: Workspace, name: string, report: Report): BaselineFile {
  const other = ["approved-by", "reason", "expires"].find((flag) => args.flags[flag] !== undefined);
  if (other) throw new UsageError(`--prune changes nothing but the entries: leave out --${other}`);
  if (!input.baseline) {
    const broken = input.problems.find((one) => one.at.file === name);
    throw new UsageError(broken ? `--prune: mend first ${said(broken)}` : `--prune: there is no baseline '${name}'`);
  }
  const keyOf = (one: Entry) => `${one.rule} ${one.entity} ${one.fingerprint}`;
  const found = new Set(report.findings.map(entryOf).map(keyOf));
  const judged = new Set(report.rules.map((rule) => rule.id));
  const { data } = input.baseline;
  return { ...data, findings: data.findings.filter((one) => found.has(keyOf(one)) || !judged.has(one.rule)) };
}

function accepted(args: Arguments, { input }: Workspace, report: Report): BaselineFile {
  const { "approved-by": by, reason, expires } = args.flags;
  if (typeof by !== "string" || typeof reason !== "string")
    throw new UsageError("--approved-by and --reason say who accepts the findings, and why");
  const latest = shiftDate(input.asOf, `P${input.settings.waiver_max_days}D`, 1);
  const until = typeof expires === "string" ? expires : latest;
  if (!isDate(until)) throw new UsageError(`--expires: '${until}' is not a calendar date, for example 2027-03-31`);
  if (until > latest || until < input.asOf)
    throw new UsageError(`--expires: '${until}' must lie between ${input.asOf} and ${latest} (\`waiver_max_days\`)`);
  return {
    version: 1,
    approved_by: by,
    approved_on: input.asOf,
    expires: until,
    reason,
    findings: report.findings.filter((one) => isAccepted(one, report)).map(entryOf),
  };
}

const RISING = ["note", "warning", "error"];

/** Unmet duties, and what cannot be decided where that fails the run. */
function isAccepted(finding: Finding, { gate }: Report): boolean {
  if (finding.state === "waived" || finding.upcoming) return false;
  if (finding.outcome === "fail" || gate.fail_on === "never") return finding.outcome === "fail";
  return RISING.indexOf(gate.unknown) >= RISING.indexOf(gate.fail_on);
}

type Entry = BaselineFile["findings"][number];

function entryOf({ rule, entity, fingerprint }: Finding): Entry {
  return { rule, entity: `${entity.kind}/${entity.id}`, fingerprint };
}

/** Refuses a baseline that the next check would find fault with. */
function refuseUnfit(text: string, name: string, input: Omit<Input, "baseline">): void {
  const read = readDocument<BaselineFile>({ text: () => ({ text }) }, name, input.forms.baseline, "baseline");
  const baseline = read.data && read.source && { data: read.data, source: read.source };
  const found = baseline ? check({ ...input, baseline }).problems : read.problems;
  const unfit = found.find((one) => one.code.startsWith("baseline/") && !input.problems.includes(one));
  if (unfit) throw new UsageError(`nothing was written: ${unfit.message.en}${unfit.hint ? `; ${unfit.hint.en}` : ""}`);
}

/** YAML that a person can review: one finding a line, sorted, so that a difference shows what was added. */
function textOf({ approved_by, approved_on, expires, reason, findings }: BaselineFile): string {
  const lines = findings
    .map(
      ({ rule, entity, fingerprint }) =>
        `  - { rule: ${word(rule)}, entity: ${entity}, fingerprint: "${fingerprint}" }`,
    )
    .sort();
  return [
    "# Findings accepted when hegui was adopted. `hegui baseline` writes this file, `hegui baseline --prune` shortens it.",
    "version: 1",
    `approved_by: ${quoted(approved_by)}`,
    `approved_on: ${approved_on}`,
    `expires: ${expires}`,
    `reason: ${quoted(reason)}`,
    lines.length === 0 ? "findings: []" : "findings:",
    ...lines,
    "",
  ].join("\n");
}

/** The id of a rule; one that YAML would read as a number or a truth value needs quotes. */
function word(rule: string): string {
  return /^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/.test(rule) ? rule : quoted(rule);
}

/** A text in double quotes; what cannot be seen is written as an escape. */
function quoted(text: string): string {
  const escaped = (char: string) => `\\U${char.codePointAt(0)!.toString(16).padStart(8, "0")}`;
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/gu, escaped);
}
