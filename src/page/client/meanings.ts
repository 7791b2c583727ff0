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

function explain(thing: Element): void {
  for (const key of thing.querySelectorAll<HTMLElement>("th[data-k]")) {
    const meaning = document.getElementById(`k-${key.dataset.k}`);
    key.removeAttribute("data-k");
    if (!meaning) continue;
    const note = document.createElement("span");
    note.className = "meaning";
    note.append(...[...meaning.childNodes].map((node) => node.cloneNode(true)));
    key.append(note);
  }
}
