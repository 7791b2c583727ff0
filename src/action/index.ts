import { writeFileSync } from "node:fs";
import { getInput, setFailed, setOutput, summary } from "@actions/core";
// Own packs are compiled on demand; named here so that the Action stays one file.
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
  fail: (message) => setFailed(message),
});
