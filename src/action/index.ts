import { readFileSync, statSync, writeFileSync } from "node:fs";
import { endGroup, getInput, info, notice, setFailed, setOutput, setSecret, startGroup, summary } from "@actions/core";
// Own packs are compiled and saved reports read on demand; named here so that the Action stays one file.
import "../report/report-schema.js";
import "../rule/compile.js";
import { runAction } from "./main.js";

await runAction({
  io: {
    cwd: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    env: process.env,
    colour: false,
    now: () => new Date(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    writeFile: (path, text) => writeFileSync(path, text),
    watch: async () => {},
  },
  input: (name) => getInput(name),
  output: (name, value) => setOutput(name, value),
  summary: async (text) => {
    if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(text).write();
  },
  secret: (value) => setSecret(value),
  read: (path) => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : undefined),
  notice: (message) => notice(message, { title: "hegui" }),
  group: (title, lines) => {
    startGroup(title);
    for (const line of lines) info(line);
    endGroup();
  },
  fail: (message, code) => {
    setFailed(message);
    process.exitCode = code;
  },
});
