import { closest } from "../../cel/closest.js";
import { dueOf } from "../../due/due.js";
import type { DueList } from "../../due/item.js";
import { type Selection, selected } from "../../due/select.js";
import { dueText } from "../../due/text.js";
import { WORDS } from "../../due/wording.js";
import { UsageError } from "../../workspace/failure.js";
import { type Lang, langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { problemLines } from "../problems.js";
import { workspaceOf, writeOrExplain } from "./check.js";

/** Prints every duty with its last day. */
export async function runDue(args: Arguments, io: Io): Promise<ExitCode> {
  const { "fail-on": failOn, ...flags } = args.flags;
  const within = daysOf(args);
  const workspace = await workspaceOf({ ...args, flags }, io);
  const lang = langOf(args, io, workspace.lang);
  const list = dueOf(workspace.input);
  const wanted: Selection = { ...ownerOf(args, list), ...(within !== undefined && { within }) };
  const shown = selected(list, wanted);
  const text = await rendered(shown, list, wanted, args, lang, io);
  io.err(problemLines(list.problems, lang));
  if (typeof args.flags.output === "string") writeOrExplain(io, args.flags.output, text, args.flags.output);
  else io.out(text);
  if (workspace.unusable) return 2;
  if (list.problems.length > 0) return 1;
  if (workspace.input.files.length === 0) return 4;
  return failOn === "overdue" && shown.due.some((one) => one.state === "overdue") ? 1 : 0;
}

async function rendered(shown: DueList, list: DueList, wanted: Selection, args: Arguments, lang: Lang, io: Io) {
  switch (args.flags.format) {
    case "json":
      return `${JSON.stringify(shown, undefined, 2)}\n`;
    case "ics":
      return (await import("../../due/calendar.js")).dueCalendar(shown, lang);
    case "markdown":
      return (await import("../../due/markdown.js")).dueMarkdown(shown, lang);
    default: {
      const later = selected(list, { ...(wanted.owner !== undefined && { owner: wanted.owner }) }).due.length;
      const beyond = later - shown.due.length;
      const hidden = beyond > 0 ? WORDS[lang].beyond(beyond, wanted.within!) : undefined;
      return dueText(shown, lang, io.colour && !args.flags.output, hidden);
    }
  }
}

function daysOf(args: Arguments): number | undefined {
  const given = args.flags.within;
  if (typeof given !== "string") return undefined;
  if (/^\d{1,4}$/.test(given)) return Number(given);
  throw new UsageError(`--within: '${given}' is not a number of days from 0 to 9999`);
}

function ownerOf(args: Arguments, { owners }: DueList): Pick<Selection, "owner"> {
  const { owner } = args.flags;
  if (typeof owner !== "string") return {};
  if (owners.includes(owner)) return { owner };
  const near = closest(owner, owners);
  const hint = near ? `; did you mean '${near}'?` : owners.length === 0 ? "; no manifest names any" : "";
  throw new UsageError(`--owner: no manifest names '${owner}' as an owner${hint}`);
}
