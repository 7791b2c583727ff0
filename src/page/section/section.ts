import type { Text } from "../../source/problem.js";
import { both } from "../both.js";
import { type Html, html, type Part } from "../html.js";

/** A part of the page with a heading and an anchor. */
export interface Section {
  readonly id: string;
  readonly title: Text;
  /** How much is in it, where that is worth knowing before one goes there. */
  readonly count?: number;
  readonly body: Html;
}

/** One sentence that says what a section shows. */
export function lead(text: Text): Html {
  return html`<p class=lead>${both(text)}</p>`;
}

/** A table whose columns have headings, in a frame that scrolls where it is too wide. */
export function table(caption: Text, columns: readonly Text[], rows: Part, kind = ""): Html {
  const head = columns.map((one) => html`<th scope=col>${both(one)}`);
  return html`<div class=scroll><table class="${kind}"><caption class=hide>${both(caption)}</caption><thead><tr>${head}</thead><tbody>${rows}</tbody></table></div>`;
}

/** Terms with what is said of each; terms of which nothing is said are left out. */
export function terms(rows: readonly (readonly [Text, Part])[]): Html {
  const said = rows.filter(([, part]) => part !== undefined && part !== false);
  return html`<dl class=terms>${said.map(([name, part]) => html`<dt>${both(name)}<dd>${part}`)}</dl>`;
}
