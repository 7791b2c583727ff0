import type { CitedArticle, EntityName } from "../finding/report.js";
import { KIND_NAMES_ZH, type Kind } from "../manifest/kind.js";
import type { Level } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import type { Span } from "../source/span.js";
import { type Html, html, type Part } from "./html.js";

/** A text in both languages; the page shows the one that it is set to. */
export function both({ en, zh }: Text): Html {
  return en === zh ? prose(en) : html`<span lang=en>${prose(en)}</span><span lang=zh-CN>${prose(zh)}</span>`;
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
  return html`<span lang=en>${en}</span><span lang=zh-CN>${zh}</span>`;
}

/** Articles, each in the reader's language and in the language of the law. */
export function cited(law: readonly CitedArticle[]): Html {
  return html`<span class=law>${law.map(({ text }) => html`<span class=cite>${oneCited(text)}</span>`)}</span>`;
}

function oneCited({ en, zh }: Text): Html {
  return en === zh ? html`${en}` : html`<span lang=en>${en} </span><span class=orig lang=zh-CN>${zh}</span>`;
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
