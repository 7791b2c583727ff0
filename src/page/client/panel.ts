import { explain } from "./meanings.js";
import { on } from "./switches.js";

/** Opens what a node or an edge of the map stands for: its findings, decisions and facts, taken from the page itself. */
export function startPanel(): void {
  const panel = document.getElementById("panel")!;
  let opener: HTMLElement | SVGElement | undefined;
  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    opener?.focus();
  };
  const open = (from: HTMLElement | SVGElement) => {
    if (!fill(panel, from.dataset.key!)) return false;
    opener = from;
    panel.hidden = false;
    panel.focus();
    return true;
  };
  for (const map of document.querySelectorAll(".map")) {
    map.addEventListener("click", (event) => {
      const from = drawn(event);
      if (from && open(from)) event.preventDefault();
    });
    map.addEventListener("keydown", (event) => {
      const { key } = event as KeyboardEvent;
      const from = drawn(event);
      if (from && (key === "Enter" || key === " ") && open(from)) event.preventDefault();
    });
  }
  on("close", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  // A link leads out of the panel to its place in the page.
  panel.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a")) panel.hidden = true;
  });
}

function drawn(event: Event): HTMLElement | SVGElement | undefined {
  return (event.target as Element).closest<SVGElement>("[data-key]") ?? undefined;
}

/** Copies all that the page says of a thing; false when it says nothing. */
function fill(panel: HTMLElement, key: string): boolean {
  const name = CSS.escape(key);
  const thing = document.querySelector<HTMLDetailsElement>(`details[data-key="${name}"]`);
  if (!thing) return false;
  panel.querySelector("h2")!.replaceChildren(...copies(thing.querySelector(".name")!.childNodes));
  const parts = (["findings", "questions", "decisions"] as const).flatMap((id) => {
    const found = document.querySelectorAll<HTMLElement>(`#${id}-list [data-of="${name}"]`);
    return found.length > 0 ? [heading(id), ...copies(found)] : [];
  });
  const facts = copies(thing.childNodes).filter((one) => !(one instanceof Element && one.matches("summary")));
  const content = panel.querySelector(".content")!;
  content.replaceChildren(...parts, heading("things"), ...facts);
  explain(content);
  content.scrollTop = 0;
  return true;
}

function heading(id: string): HTMLElement {
  const element = document.createElement("h3");
  element.append(...copies(document.getElementById(`${id}-title`)!.childNodes));
  return element;
}

/** Copies without anchors, so that every anchor stays one place; what a filter hides is there. */
function copies(nodes: Iterable<Node>): readonly Node[] {
  return [...nodes].map((node) => {
    const copy = node.cloneNode(true);
    if (copy instanceof HTMLElement)
      for (const one of [copy, ...copy.querySelectorAll<HTMLElement>("[id]")]) {
        one.removeAttribute("id");
        one.removeAttribute("data-of");
        one.hidden = false;
      }
    return copy;
  });
}
