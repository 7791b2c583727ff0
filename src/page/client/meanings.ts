import { meaningOf } from "../../dossier/meanings.js";

/** Says below each key of an opened thing what it means, from the glossary of the page. */
export function explainFacts(): void {
  const meanings = readGlossary();
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      for (const facts of target.querySelectorAll<HTMLElement>(".facts:not([data-told])")) tell(facts, meanings);
    },
    true,
  );
}

/** Routes with the elements that say what they mean. */
function readGlossary(): Readonly<Record<string, Element>> {
  const terms = document.querySelectorAll("#glossary dt");
  return Object.fromEntries([...terms].map((term) => [term.textContent, term.nextElementSibling!]));
}

function tell(facts: HTMLElement, meanings: Readonly<Record<string, Element>>): void {
  facts.dataset.told = "";
  for (const key of facts.querySelectorAll("dt")) {
    const meaning = meaningOf(meanings, { kind: facts.dataset.kind!, path: key.textContent });
    if (!meaning) continue;
    const note = document.createElement("span");
    note.className = "meaning";
    note.append(...[...meaning.childNodes].map((node) => node.cloneNode(true)));
    key.append(note);
  }
}
