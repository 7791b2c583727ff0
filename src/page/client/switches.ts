/** Language and theme of the page; nothing is remembered outside it. */
export function startSwitches(): void {
  const root = document.documentElement;
  document.querySelector(".tools")?.removeAttribute("hidden");
  on("language", () => {
    const stay = holdPlace();
    root.lang = root.lang === "en" ? "zh-CN" : "en";
    const title = document.querySelector("title")!;
    document.title = (root.lang === "en" ? title.dataset.en : title.dataset.zh) ?? "";
    stay();
  });
  on("theme", () => {
    const now = root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    root.dataset.theme = now === "dark" ? "light" : "dark";
  });
}

/** What the button of a name does. */
export function on(name: string, act: () => void): void {
  for (const button of document.querySelectorAll(`[data-do="${name}"]`)) button.addEventListener("click", act);
}

/** Remembers what is read at the top of the window; calling the answer brings it back there. */
function holdPlace(): () => void {
  const { left } = document.querySelector("main")!.getBoundingClientRect();
  const read = document.elementFromPoint(left + 24, 90)?.closest("article, details, tr, .group, .part");
  const before = read?.getBoundingClientRect().top ?? 0;
  const bring = () => scrollBy(0, (read?.getBoundingClientRect().top ?? before) - before);
  return () => settle(bring);
}

/** Frames in which sections that come into reach are laid out, and may push others. */
const FRAMES = 8;

/** Does something now and in the next frames, while sections that come into reach are laid out. */
export function settle(act: () => void, frames = FRAMES): void {
  act();
  if (frames > 0) requestAnimationFrame(() => settle(act, frames - 1));
}
