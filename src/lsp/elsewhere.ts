import type { Diagnostic } from "vscode-languageserver/node";
import { CONFIG_FILE } from "../workspace/settings.js";
import type { Diagnostics } from "./diagnostics.js";
import type { Files } from "./files.js";
import { outlineOf } from "./outline.js";

/** Diagnostics of files that are not in the workspace, those of packages, at the entry of the configuration that names them. */
export function withinReach(found: Diagnostics, files: Files): Diagnostics {
  const away = [...found.keys()].filter((file) => !files.has(file));
  if (away.length === 0) return found;
  const text = files.text(CONFIG_FILE).text ?? "";
  const { entries } = outlineOf(text);
  const moved = away.flatMap((file) => {
    const named = entries.find(
      ({ path, value }) => path.length === 2 && value && `${file}/`.startsWith(`${value.text}/`),
    );
    const range = rangeIn(text, named?.value ?? { start: 0, end: 0 });
    return found.get(file)!.map((one): Diagnostic => {
      const { line, character } = one.range.start;
      return { ...one, range, message: `${file}:${line + 1}:${character + 1} ${one.message}` };
    });
  });
  const near = [...found].filter(([file]) => !away.includes(file));
  return new Map([...near, [CONFIG_FILE, [...(found.get(CONFIG_FILE) ?? []), ...moved]]]);
}

function rangeIn(text: string, { start, end }: { readonly start: number; readonly end: number }): Diagnostic["range"] {
  return { start: positionIn(text, start), end: positionIn(text, end) };
}

function positionIn(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
