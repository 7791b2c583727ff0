import { SIGNAL_KINDS } from "../manifest/kind.js";
import { BAR, type Signal } from "../scan/signal.js";
import { jsonText } from "./json.js";
import { visible } from "./sanitise.js";
import { createPaint } from "./text/paint.js";
import { type Lang, words } from "./wording.js";

/** How a list of signals is printed. */
export interface SignalOptions {
  readonly lang: Lang;
  readonly colour: boolean;
  /** Those below the bar too. */
  readonly all: boolean;
}

/** What a scan saw, by kind and place: one line each, with how it is known. */
export function renderSignals(signals: readonly Signal[], { lang, colour, all }: SignalOptions): string {
  const paint = createPaint(colour);
  const shown = signals.filter((one) => all || one.sure >= BAR);
  const lines = SIGNAL_KINDS.flatMap((kind) => {
    const some = shown.filter((one) => one.kind === kind);
    if (some.length === 0) return [];
    return [
      words[lang].signals[kind](some.length),
      ...some.flatMap((one) => [`  ${lineOf(one)}`, paint.dim(`    ${chainOf(one)}`)]),
      "",
    ];
  });
  return lines.length === 0 ? `${words[lang].noSignals}\n` : `${lines.map(visible).join("\n")}`;
}

function lineOf({ at, seen, sure, ...signal }: Signal): string {
  const place = `${at.file}:${at.start.line}:${at.start.column}`;
  return `${place}  ${meaningOf(signal)}  ${percent(sure)}  ${seen}`;
}

/** What it implies, as short as an id. */
function meaningOf(signal: Omit<Signal, "at" | "seen" | "sure">): string {
  const { kind, category, into, service, host, where, region, model, capability, api, name } = signal;
  const parts = {
    field: [category, name],
    exposure: [category, `→ ${into}`],
    service: [service, host, where],
    provider: [service, host, where, model],
    region: [region, where],
    capability: [capability, service],
    permission: [api, category],
    audience: [name],
  }[kind];
  return parts.filter((one) => one !== undefined).join(" ");
}

function chainOf({ chain }: Signal): string {
  return chain.join(" ← ");
}

function percent(sure: number): string {
  return `${Math.round(sure * 100)} %`;
}

/** The same as a manifest of signals, which other tools can read and `hegui check` takes: each thing once, at its surest place. */
export function renderSignalsJson(signals: readonly Signal[], all: boolean): string {
  const surest = new Map<string, Signal>();
  for (const one of signals) {
    if (!all && one.sure < BAR) continue;
    const known = surest.get(one.key);
    if (!known || one.sure > known.sure) surest.set(one.key, one);
  }
  const rows = [...surest.values()].map(({ key, at, ...facts }) => ({
    id: key,
    file: at.file,
    line: at.start.line,
    ...facts,
  }));
  return jsonText({ version: 1, signals: rows });
}
