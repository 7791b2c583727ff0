/** Lists that can be narrowed by words and choices; how much is left is said aloud. */
export function startFilters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form.filter")) {
    const list = document.getElementById(`${form.dataset.list}-list`);
    if (!list) continue;
    form.hidden = false;
    const narrow = narrowing(form, list);
    let waiting = 0;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(narrow, 80) as unknown as number;
    });
    form.addEventListener("submit", (event) => event.preventDefault());
  }
}

interface Item {
  readonly element: HTMLElement;
  readonly kind: string;
  text?: string;
}

function narrowing(form: HTMLFormElement, list: HTMLElement): () => void {
  const input = form.querySelector<HTMLInputElement>("input[type=search]")!;
  const output = form.querySelector("output")!;
  let items: readonly Item[] | undefined;
  return () => {
    items ??= [...list.querySelectorAll<HTMLElement>("[data-item]")].map((element) => ({
      element,
      kind: element.dataset.item ?? "",
    }));
    const wanted = input.value.trim().toLowerCase();
    const kinds = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked")].map((one) => one.value);
    let shown = 0;
    for (const item of items) {
      const fits =
        (kinds.length === 0 || kinds.includes(item.kind)) && (wanted === "" || textOf(item).includes(wanted));
      if (item.element.hidden === fits) item.element.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of list.querySelectorAll<HTMLElement>("[data-group]"))
      group.hidden = group.querySelector("[data-item]:not([hidden])") === null;
    say(output, wanted === "" && kinds.length === 0 ? undefined : [shown, items.length]);
  };
}

/** The words of an item in both languages, and those of the thing that it stands under. */
function textOf(item: Item): string {
  item.text ??=
    `${item.element.closest("[data-group]")?.querySelector("h3")?.textContent ?? ""} ${item.element.textContent}`.toLowerCase();
  return item.text;
}

function say(output: Element, count: readonly [number, number] | undefined): void {
  output.replaceChildren(
    ...(count
      ? [
          inLanguage("en", `${count[0]} of ${count[1]} shown`),
          inLanguage("zh", `显示 ${count[0]} 项，共 ${count[1]} 项`),
        ]
      : []),
  );
}

function inLanguage(lang: string, text: string): HTMLElement {
  const words = document.createElement("i");
  words.lang = lang;
  words.textContent = text;
  return words;
}
