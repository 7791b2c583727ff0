import { reportOn } from "../../check.js";
import { manifestSubject, startOf } from "../../evidence/covered.js";
import { assessmentResults } from "../../evidence/oscal/document.js";
import { dayStart } from "../../evidence/oscal/parts.js";
import { examine } from "../../examine.js";
import { jsonText } from "../../report/json.js";
import { langOf, safeLines } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { problemLines } from "../problems.js";
import { withScan, workspaceOf, writeOrExplain } from "./check.js";
import { epochOf, unusable } from "./evidence.js";

/** Writes OSCAL assessment results; nothing while something could not be read. */
export async function runOscal(args: Arguments, io: Io): Promise<ExitCode> {
  const workspace = await workspaceOf(args, io);
  const lang = langOf(args, io, workspace.lang);
  const words = WORDS[lang];
  if (workspace.unusable) {
    io.err(problemLines(unusable(workspace), lang));
    return 2;
  }
  const input = await withScan(workspace, args, io);
  const examined = examine(input);
  const report = reportOn(input, examined);
  // A waiver that ended is an open risk, and nothing that could not be read.
  const broken = report.problems.filter((one) => !/^(?:waiver|baseline)\//.test(one.code));
  if (broken.length > 0) {
    io.err(`${problemLines(broken.slice(0, MOST_SHOWN), lang)}${words.refused(broken.length)}\n`);
    return 1;
  }
  if (report.files.length === 0) {
    io.err(`${words.nothing}\n`);
    return 4;
  }
  const text = jsonText(
    assessmentResults({
      report,
      model: examined.model,
      law: input.law,
      rules: examined.rules,
      files: input.files.map((one) => manifestSubject(startOf(io.cwd, workspace.root), one)),
      lang,
      time: epochOf(io) ?? dayStart(report.as_of),
    }),
  );
  if (typeof args.flags.output === "string") {
    writeOrExplain(io, args.flags.output, text, args.flags.output);
    io.err(safeLines(`${args.flags.output}: ${words.wrote(report.findings.length)}\n`));
  } else io.out(text);
  return 0;
}

const MOST_SHOWN = 20;

const WORDS = {
  en: {
    refused: (count: number) =>
      `hegui: nothing was exported: results of what could not be read would say too much (${count} ${count === 1 ? "problem" : "problems"}; \`hegui check\` shows all)`,
    nothing: "hegui: no manifest was found, and of nothing there are no results",
    wrote: (count: number) => `assessment results with ${count} ${count === 1 ? "observation" : "observations"}`,
  },
  zh: {
    refused: (count: number) =>
      `hegui：未导出任何内容：输入未能完整读取，所得结果不可靠（共 ${count} 个问题，运行 \`hegui check\` 可查看全部）`,
    nothing: "hegui：未找到任何清单，没有可导出的结果",
    wrote: (count: number) => `评估结果，含观察项 ${count} 条`,
  },
} as const;
