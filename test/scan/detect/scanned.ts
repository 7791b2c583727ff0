import { fileContext } from "../../../src/scan/detect/context.js";
import { detectPermissions } from "../../../src/scan/detect/permissions.js";
import { type Reach, reachOf } from "../../../src/scan/detect/reach.js";
import { detectReaching } from "../../../src/scan/detect/reaching.js";
import { readerFor } from "../../../src/scan/read/reader.js";
import { loadReaders } from "../../../src/scan/reading.js";
import { BAR, type Signal } from "../../../src/scan/signal.js";
import type { Vocabulary } from "../../../src/scan/vocabulary/vocabulary.js";
import { services } from "./tables.js";

const readers = loadReaders(new URL("../../../.build/grammars/", import.meta.url));
const vocabulary = { services } as Vocabulary;

/** All signals about what the files reach; what one file says goes through JSON, as between threads. */
export async function scanned(files: Readonly<Record<string, string>>): Promise<readonly Signal[]> {
  const reaches = new Map<string, Reach>();
  const own: Signal[] = [];
  for (const [file, text] of Object.entries(files)) {
    const read = await readers[readerFor(file, text.slice(0, 4_096))!]();
    const context = fileContext(file, text, read(text, file));
    reaches.set(file, JSON.parse(JSON.stringify(reachOf(context, vocabulary))));
    own.push(...detectPermissions(context, services));
  }
  return [...detectReaching(reaches, vocabulary), ...own];
}

/** The signals of a kind that may become findings, as `subject where @file:line`, sorted. */
export async function found(kind: Signal["kind"], files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const signals = (await scanned(files)).filter((one) => one.kind === kind && one.sure >= BAR);
  return signals.map(told).sort();
}

function told({ service, region, capability, api, where, at }: Signal): string {
  const subject = service ?? region ?? capability ?? api;
  return [subject, where, `@${at.file}:${at.start.line}`].filter(Boolean).join(" ");
}
