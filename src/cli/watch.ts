import { type Lang, safeLines } from "./common.js";
import type { Io } from "./io.js";
import { packTexts } from "./pack-text.js";

const WORDS = {
  en: {
    changed: "changed",
    waiting: (folders: string) => `Waiting for changes in ${folders} (Ctrl+C stops).`,
  },
  zh: { changed: "已更改", waiting: (folders: string) => `等待 ${folders} 的更改（按 Ctrl+C 停止）。` },
} as const;

/** Runs at once and after every change of a rule below the folders, one run at a time; what goes wrong in a run does not end the watch. */
export async function watchPacks(
  folders: readonly string[],
  io: Io,
  lang: Lang,
  run: () => Promise<unknown>,
): Promise<void> {
  let texts = packTexts(io.cwd, folders);
  const once = async () => {
    await run().catch((error: Error) => io.err(`hegui: ${error.message}\n`));
    io.out(safeLines(`${WORDS[lang].waiting(folders.join(", "))}\n`));
  };
  const again = async () => {
    const before = texts;
    texts = packTexts(io.cwd, folders);
    const names = changedNames(before, texts);
    if (names.length === 0) return;
    io.out(safeLines(`\n── ${WORDS[lang].changed}: ${names.join(", ")} ──\n\n`));
    await once();
  };
  await once();
  let running = Promise.resolve();
  await io.watch(folders, () => {
    running = running.then(again);
  });
  await running;
}

/** Files that are new, gone or have another text. */
function changedNames(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
