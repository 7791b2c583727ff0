#!/usr/bin/env node
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { main } from "./main.js";

// A reader that stops early (head, a pager) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  now: () => new Date(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ...(process.stderr.isTTY && {
    progress: (text: string) => process.stderr.write(`\r\u001b[K${text}`),
  }),
  ...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
  writeFile: (path, text) => writeFileSync(path, text),
  watch: (folders, changed) =>
    new Promise((done) => {
      let last = stateOf(folders);
      // Asking is slower than being told, but editors replace files, and a watched file that is replaced tells nothing more.
      const timer = setInterval(() => {
        const now = stateOf(folders);
        if (now !== last) changed();
        last = now;
      }, 300);
      process.once("SIGINT", () => {
        clearInterval(timer);
        done();
      });
    }),
});

/** One line from the person at the terminal. */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

/** Names, sizes and times of all files below the folders. */
function stateOf(folders: readonly string[]): string {
  return folders
    .filter((folder) => existsSync(folder)) // an installed package does not change
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
    .map((path) => statSync(path, { throwIfNoEntry: false }))
    .map((stat) => `${stat?.ino} ${stat?.size} ${stat?.mtimeMs}`)
    .join("\n");
}
