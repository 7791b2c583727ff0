import type { CitedArticle, EntityName } from "../finding/report.js";
import { KIND_NAMES_ZH, type Kind } from "../manifest/kind.js";
import { lawText } from "../report/portions.js";
import type { Level } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import type { Span } from "../source/span.js";
import { type Html, html, type Part } from "./html.js";

/** A text in both languages; the page shows the one that it is set to. */
export function both({ en, zh }: Text): Html {
  return en === zh ? prose(en) : either(prose(en), prose(zh));
}

/** A sentence with its words of manifests, which stand between backticks, as code. */
function prose(text: string): Html {
  const parts = text.split("`");
  if (parts.length < 3) return html`${text}`;
  const odd = parts.length % 2 === 0 ? parts.length - 1 : parts.length;
  return html`${parts.map((one, index) => (index >= odd ? `\`${one}` : index % 2 === 1 ? html`<code>${one}</code>` : one))}`;
}

/** Two pieces of HTML of which the page shows the one in its language. */
export function either(en: Part, zh: Part): Html {
  return html`<i lang=en>${en}</i><i lang=zh>${zh}</i>`;
}

/** Articles in the reader's language, and always in the language of the law. */
export function cited(law: readonly CitedArticle[]): Html {
  const [en, zh] = [lawText(law, "en"), lawText(law, "zh")];
  if (en === zh) return html`<span class=law>${en}</span>`;
  return html`<span class=law><i lang=en>${en} </i><i class=orig lang=zh>${zh}</i></span>`;
}

/** A file with line and column. */
export function place({ file, start }: Span): Html {
  return html`<code class=at>${file}:${start.line}:${start.column}</code>`;
}

/** What a kind of thing is called. */
export function kindName(kind: Kind): Text {
  return { en: KIND_NAMES_EN[kind], zh: KIND_NAMES_ZH[kind] };
}

const KIND_NAMES_EN: Readonly<Record<Kind, string>> = {
  organization: "Organization",
  system: "System",
  dataset: "Dataset",
  activity: "Activity",
  flow: "Data flow",
  recipient: "Recipient",
  model: "AI model",
  assessment: "Assessment",
  incident: "Incident",
  waiver: "Waiver",
  signal: "Seen in code",
};

const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  error: { en: "Error", zh: "错误" },
  warning: { en: "Warning", zh: "警告" },
  note: { en: "Note", zh: "提示" },
};

/** A level in a word. */
export function levelName(level: Level): Text {
  return LEVEL_NAMES[level];
}

/** A level as a mark with its word. */
export function badge(level: Level): Html {
  return html`<span class="badge ${level}">${both(LEVEL_NAMES[level])}</span>`;
}

/** `kind/id`, by which parts of the page find each other. */
export function keyOf({ kind, id }: EntityName): string {
  return `${kind}/${id}`;
}

/** An anchor that no id can break: what is neither letter, digit nor plain mark is written as its code. */
export function anchor(text: string): string {
  return text.replace(/[^\w./-]/gu, (char) => `~${char.codePointAt(0)!.toString(16)}~`);
}
