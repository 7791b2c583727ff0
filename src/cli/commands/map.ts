import { closest } from "../../cel/closest.js";
import { buildModel, readManifests } from "../../examine.js";
import { dotOf } from "../../map/dot.js";
import type { DataMap } from "../../map/graph.js";
import { mermaidOf } from "../../map/mermaid.js";
import { mapOf } from "../../map/of-model.js";
import { around, namesOf } from "../../map/select.js";
import { phrases } from "../../map/wording.js";
import { UsageError } from "../../workspace/failure.js";
import { type Lang, langOf, listOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { problemLines } from "../problems.js";
import { workspaceOf, writeOrExplain } from "./check.js";

const ENDINGS = { ".mmd": "mermaid", ".mermaid": "mermaid", ".dot": "dot", ".gv": "dot", ".svg": "svg" } as const;
type Format = (typeof ENDINGS)[keyof typeof ENDINGS];

/** Prints or writes the map of a workspace. What is broken is not on it, and fails the run. */
export async function runMap(args: Arguments, io: Io): Promise<ExitCode> {
  const { output } = args.flags;
  const format = formatOf(args);
  const { input, unusable, lang: configured } = await workspaceOf(args, io);
  const lang = langOf(args, io, configured);
  const read = readManifests(input);
  const problems = [...input.problems, ...read.problems];
  io.err(problemLines(problems, lang));
  const whole = mapOf(buildModel(input, read.valid).model);
  if (whole.nodes.length === 0) io.err(`${phrases[lang].nothing}\n`);
  const map = chosen(whole, listOf(args, "for"));
  const text = await drawn(map, format, lang);
  if (typeof output === "string") writeOrExplain(io, output, text, output);
  else io.out(text);
  if (unusable) return 2;
  if (read.sources.length === 0 && problems.length === 0) return 4;
  return problems.length > 0 ? 1 : 0;
}

function formatOf({ flags: { format, output } }: Arguments): Format {
  if (typeof format === "string") return format as Format;
  if (typeof output !== "string") return "mermaid";
  const found = Object.entries(ENDINGS).find(([ending]) => output.toLowerCase().endsWith(ending));
  if (found) return found[1];
  const endings = Object.keys(ENDINGS).join(", ");
  throw new UsageError(`--output: the ending of '${output}' names no format; end it in ${endings}, or say --format`);
}

function chosen(map: DataMap, wanted: readonly string[]): DataMap {
  if (wanted.length === 0) return map;
  const names = namesOf(map);
  for (const one of wanted) {
    if (names.includes(one)) continue;
    const near = closest(one, names);
    const hint = near ? `did you mean '${near}'?` : `things and flows are named as kind/id, for example flow/crm-to-hq`;
    throw new UsageError(`--for: there is no '${one}' on the map; ${hint}`);
  }
  return around(map, new Set(wanted));
}

async function drawn(map: DataMap, format: Format, lang: Lang): Promise<string> {
  if (format === "mermaid") return mermaidOf(map, lang);
  if (format === "dot") return dotOf(map, lang);
  // The layout library is large: only a picture loads it.
  const [{ layOut }, { svgOf }] = await Promise.all([import("../../map/layout.js"), import("../../map/svg.js")]);
  return svgOf(map, await layOut(map), { lang });
}
