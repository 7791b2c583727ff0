import { settle } from "./switches.js";

/** Opens what the address leads to, wherever it is folded away, and moves the focus there. */
export function followAnchors(): void {
  addEventListener("hashchange", go);
  // A link to where the page is already changes no address.
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) go();
  });
  go();
  markSection();
}

function go(): void {
  const target = document.getElementById(decode(location.hash.slice(1)));
  if (!target) return;
  reveal(target);
  if (!target.matches("details, a, [tabindex]")) target.tabIndex = -1;
  const focus = target instanceof HTMLDetailsElement ? target.querySelector("summary") : target;
  focus?.focus({ preventScroll: true });
  settle(() => target.scrollIntoView());
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Opens every fold around an element, and the element itself; a filter that hides it is undone. */
function reveal(target: Element): void {
  for (let one: Element | null = target; one; one = one.parentElement) {
    if (one instanceof HTMLDetailsElement) one.open = true;
    if (one instanceof HTMLElement) one.hidden = false;
  }
}

/** Says in the contents which section is being read. */
function markSection(): void {
  const links = new Map(
    [...document.querySelectorAll("nav a")].map((link) => [link.getAttribute("href")!.slice(1), link] as const),
  );
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        for (const link of links.values()) link.removeAttribute("aria-current");
        links.get(target.id)?.setAttribute("aria-current", "true");
      }
    },
    { rootMargin: "-20% 0px -75% 0px" },
  );
  for (const part of document.querySelectorAll(".part")) watcher.observe(part);
}
