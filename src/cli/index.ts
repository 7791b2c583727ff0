#!/usr/bin/env node
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { UsageError } from "../workspace/failure.js";
import { main } from "./main.js";

// A reader that stops early (head, a pager) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

// One for all questions, as an iterator that keeps lines which come together.
let terminal: Interface | undefined;
let answers: NodeJS.AsyncIterator<string> | undefined;

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
        const now = stateOf(folders) ?? last;
        if (now !== last) changed();
        last = now;
      }, 300);
      process.once("SIGINT", () => {
        clearInterval(timer);
        done();
      });
    }),
});

terminal?.close();

/** One line from the person at the terminal; a person who leaves ends the command. */
async function ask(question: string): Promise<string> {
  terminal ??= createInterface({ input: process.stdin, output: process.stdout });
  answers ??= terminal[Symbol.asyncIterator]();
  terminal.setPrompt(question);
  terminal.prompt();
  const { value, done } = await answers.next();
  if (done) throw new UsageError("no answer: nothing was written");
  return value;
}

/** Names, sizes and times of all files below the folders; undefined when a folder goes away while it is read. */
function stateOf(folders: readonly string[]): string | undefined {
  try {
    return folders
      .filter((folder) => existsSync(folder)) // an installed package does not change
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
      .map((path) => [path, statSync(path, { throwIfNoEntry: false })] as const)
      .map(([path, stat]) => `${path} ${stat?.ino} ${stat?.size} ${stat?.mtimeMs}`)
      .join("\n");
  } catch {
    return undefined;
  }
}
