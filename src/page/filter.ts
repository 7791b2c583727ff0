import type { Text } from "../source/problem.js";
import { both } from "./both.js";
import { type Html, html } from "./html.js";
import { words } from "./words.js";

/** One choice of a filter: the word that items have in `data-item`, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly name: Text;
}

/** What a list can be narrowed by: words that it holds, and choices. The script shows it; without one everything is there. */
export function filter(list: string, choices: readonly Choice[]): Html {
  const box = choices.map(
    ({ value, name }) =>
      html`<label class=chip><input type=checkbox value="${value}"><span>${both(name)}</span></label>`,
  );
  return html`<form class=filter role=search aria-labelledby="${list}-filter ${list}-title" data-list="${list}" hidden>
<span class=hide id="${list}-filter">${both(FILTER)}</span>
<label class=find>${MAGNIFIER}<input type=search autocomplete=off spellcheck=false placeholder=" "><span>${both(words.search)}</span></label>
${choices.length > 0 && html`<span class=chips>${box}</span>`}
<output aria-live=polite></output></form>`;
}

const FILTER: Text = { en: "Narrow this list", zh: "筛选本节内容" };
const MAGNIFIER: Html = {
  html: '<svg class=icon viewBox="0 0 16 16" aria-hidden=true><circle cx=7 cy=7 r=4.5 /><path d="m10.5 10.5 4 4"/></svg>',
};
