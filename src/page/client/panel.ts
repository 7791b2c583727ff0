import { explain } from "./meanings.js";
import { on } from "./switches.js";

/** Opens what a node or an edge of the map stands for: its findings, decisions and facts, taken from the page itself. */
export function startPanel(): void {
  const panel = document.getElementById("panel")!;
  let opener: SVGElement | undefined;
  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    opener?.focus();
  };
  const open = (from: SVGElement) => {
    fill(panel, from);
    opener = from;
    panel.hidden = false;
    panel.focus();
  };
  for (const map of document.querySelectorAll(".map")) {
    map.addEventListener("click", (event) => {
      const from = drawn(event);
      if (from) open(from);
    });
    map.addEventListener("keydown", (event) => {
      const { key } = event as KeyboardEvent;
      const from = drawn(event);
      if (!from || (key !== "Enter" && key !== " ")) return;
      event.preventDefault();
      open(from);
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

/** What was pressed; a label stands for its line, which can take the focus. */
function drawn(event: Event): SVGElement | undefined {
  const found = (event.target as Element).closest<SVGElement>("[data-key]");
  if (!found || found.hasAttribute("tabindex")) return found ?? undefined;
  const name = CSS.escape(found.dataset.key!);
  return found.ownerSVGElement?.querySelector<SVGElement>(`[tabindex][data-key="${name}"]`) ?? undefined;
}

/** Copies all that the page says of a thing, or of both ends of a line that is no flow. */
function fill(panel: HTMLElement, from: SVGElement): void {
  const things = from.dataset.key!.split(" ").flatMap((key) => {
    const thing = document.querySelector<HTMLDetailsElement>(`details[data-key="${CSS.escape(key)}"]`);
    return thing ? [thing] : [];
  });
  const [only, ...others] = things;
  const name = only && others.length === 0 ? copies(nameOf(only)) : [from.querySelector("title")?.textContent ?? ""];
  panel.querySelector("h2")!.replaceChildren(...name);
  const content = panel.querySelector(".content")!;
  content.replaceChildren(...things.flatMap((thing) => said(thing, others.length > 0)));
  explain(content);
  content.scrollTop = 0;
}

function nameOf(thing: Element): Iterable<Node> {
  return thing.querySelector(".name")!.childNodes;
}

function said(thing: HTMLDetailsElement, named: boolean): readonly Node[] {
  const name = CSS.escape(thing.dataset.key!);
  const parts = (["findings", "questions", "decisions"] as const).flatMap((id) => {
    const found = document.querySelectorAll<HTMLElement>(`#${id}-list [data-of="${name}"]`);
    const shown = id === "decisions" ? [...found].map(byTable) : copies(found);
    return found.length > 0 ? [heading(document.getElementById(`${id}-title`)!.childNodes), ...shown] : [];
  });
  const facts = copies(thing.childNodes).filter((one) => !(one instanceof Element && one.matches("summary")));
  const title = named ? nameOf(thing) : document.getElementById("things-title")!.childNodes;
  return named ? [heading(title), ...parts, ...facts] : [...parts, heading(title), ...facts];
}

/** A decision under the name of its table: in the panel everything is about one thing. */
function byTable(decision: HTMLElement): Node {
  const [copy] = copies([decision]) as readonly [Element];
  const title = decision.closest("[data-group]")!.querySelector("h3")!.childNodes;
  copy
    .querySelector(".name")!
    .replaceChildren(...copies(title).filter((one) => !(one instanceof Element && one.matches("small"))));
  return copy;
}

function heading(text: Iterable<Node>): HTMLElement {
  const element = document.createElement("h3");
  element.append(...copies(text));
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
