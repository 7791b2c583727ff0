#!/usr/bin/env node
import { watch, writeFileSync } from "node:fs";
import { resolve } from "node:path";
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
  writeFile: (path, text) => writeFileSync(path, text),
  watch: (folders, changed) =>
    new Promise((done) => {
      let timer: NodeJS.Timeout | undefined;
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(changed, 100); // editors write a file in several steps
      };
      const watchers = folders.map((folder) => watch(resolve(folder), { recursive: true }, later));
      process.once("SIGINT", () => {
        for (const watcher of watchers) watcher.close();
        done();
      });
    }),
});
