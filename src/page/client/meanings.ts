import { meaningOf } from "../../dossier/meanings.js";

/** Says below each key of an opened thing what it means, from the glossary of the page. */
export function explainFacts(): void {
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) explain(target);
    },
    true,
  );
}

/** Says it of every fact in an element, once. */
export function explain(within: Element): void {
  const lists = [...within.querySelectorAll<HTMLElement>(".facts:not([data-told])")];
  if (lists.length === 0) return;
  const terms = document.querySelectorAll("#glossary dt");
  const meanings = Object.fromEntries([...terms].map((term) => [term.textContent, term.nextElementSibling!]));
  for (const facts of lists) {
    facts.dataset.told = "";
    for (const key of facts.querySelectorAll("dt")) {
      const meaning = meaningOf(meanings, { kind: facts.dataset.kind!, path: key.textContent });
      if (meaning) key.append(noteOf(meaning));
    }
  }
}

function noteOf(meaning: Element): HTMLElement {
  const note = document.createElement("span");
  note.className = "meaning";
  note.append(...[...meaning.childNodes].map((node) => node.cloneNode(true)));
  return note;
}
