import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dump, load } from "js-yaml";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** Milliseconds from each of some keystrokes in a 1,000-line manifest to its diagnostics, seen by a real client of the server. */
export async function keystrokes(cli, example, runs) {
  const text = longManifest(example);
  const root = mkdtempSync(join(tmpdir(), "hegui-bench-lsp-"));
  const uri = pathToFileURL(join(root, "all.hegui.yaml")).href;
  writeFileSync(join(root, "all.hegui.yaml"), text);
  const server = spawn(process.execPath, [cli, "lsp", "--stdio", "--as-of", "2026-11-21"], { cwd: root });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  let told = () => {};
  connection.onNotification(PublishDiagnosticsNotification.type, ({ version }) => told(version));
  connection.listen();
  const published = (wanted) =>
    new Promise((done) => {
      told = (version) => version === wanted && done();
    });
  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: pathToFileURL(root).href, capabilities: {} });
  await connection.sendNotification(InitializedNotification.type, {});
  const first = published(1);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "yaml", version: 1, text },
  });
  await first;
  // A letter more in the title of the first entity each time, as somebody types it.
  const line = text.split("\n").findIndex((one) => one.includes("title: "));
  const times = [];
  for (let version = 2; version < runs + 2; version++) {
    const at = { line, character: text.split("\n")[line].indexOf("title: ") + "title: ".length };
    const seen = published(version);
    const start = process.hrtime.bigint();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: "x" }],
    });
    await seen;
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    // People pause between keystrokes; the server is idle then.
    await new Promise((done) => setTimeout(done, 30));
  }
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await new Promise((done) => server.once("exit", done));
  connection.dispose();
  rmSync(root, { recursive: true });
  return { times: times.sort((a, b) => a - b), lines: text.split("\n").length };
}

/** The manifests of an example in one file, with copies of its entities until it has a thousand lines. */
function longManifest(example) {
  const parts = readdirSync(example).map((name) => load(readFileSync(join(example, name), "utf8")));
  const all = { version: 1 };
  for (const part of parts)
    for (const [key, items] of Object.entries(part)) if (key !== "version") all[key] = [...(all[key] ?? []), ...items];
  const [dataset, activity, flow] = ["datasets", "activities", "flows"].map((key) => all[key][0]);
  for (let count = 1; ; count++) {
    const text = dump(all, { noRefs: true });
    if (text.split("\n").length >= 1000) return text;
    const [uses, purpose] = [`${dataset.id}-${count}`, `${activity.id}-${count}`];
    all.datasets.push({ ...dataset, id: uses });
    all.activities.push({ ...activity, id: purpose, uses: [uses] });
    all.flows.push({ ...flow, id: `${flow.id}-${count}`, from: uses, purpose });
  }
}
