import type { Range } from "../outline.js";
import type { Signal } from "../signal.js";
import type { FileContext } from "./context.js";

/** Signs that the code serves the public of the mainland: the filing number of a public site, the files of a mini-program. */
export function detectAudience(context: FileContext): readonly Signal[] {
  const { file, text, outline } = context;
  const number = MARKUP.test(file) ? FILING.exec(text) : null;
  const found: Signal[] = [];
  const add = (at: Range, name: string, chain: string) =>
    found.push({
      kind: "audience",
      key: `audience/${file}`,
      at: context.span(at),
      seen: context.lineOf(at),
      sure: 0.85,
      chain: [chain],
      name,
    });
  if (number) add({ from: number.index, to: number.index + number[0].length }, "site filing number", number[0]);
  if (/(?:^|\/)app\.json$/.test(file)) {
    const page = outline.settings.find(({ path }) => path[0] === "pages");
    const expo = outline.settings.some(({ path }) => path[0] === "expo");
    if (page && !expo && page.value.startsWith("pages/")) add(page.at, "mini-program", "app.json pages");
  }
  return found;
}

/** Files whose text people read. */
const MARKUP = /\.(?:vue|html?|tsx|jsx|[cm]?[jt]s|json|wxml|ya?ml)$/i;
const FILING =
  /[京沪津渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云陕甘青蒙桂宁新藏](?:ICP备\d{6,12}号|公网安备\s?\d{10,16}号)|网信算备\d{21}号/;

/** Signs of an audience count where the same part of the repository calls AI that generates. */
export function nearGeneration(signals: readonly Signal[], all: readonly Signal[]): readonly Signal[] {
  const parts = new Set(all.filter(isGeneration).map(({ at }) => partOf(at.file)));
  return signals.filter(({ kind, at }) => kind !== "audience" || parts.has(partOf(at.file)));
}

function isGeneration({ kind, capability, sure }: Signal): boolean {
  return sure >= 0.7 && (kind === "provider" || (kind === "capability" && /generation$/.test(capability ?? "")));
}

/** The topmost folder; files at the root are one part. */
function partOf(file: string): string {
  const slash = file.indexOf("/");
  return slash < 0 ? "" : file.slice(0, slash);
}
