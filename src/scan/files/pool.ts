import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Problem } from "../../source/problem.js";
import type { Wording } from "../../source/wording.js";
import type { CodeFile } from "./discover.js";
import { problemAt, wording } from "./wording.js";
import { type Answer, type Batch, type Outcome, outcomeOf, type Prepare, startOf } from "./worker.js";

/** Files to handle, here or in worker threads. */
export interface Work<D, T> {
  readonly files: readonly CodeFile[];
  /** Makes the function that handles a file; the same here and in workers. */
  readonly prepare: Prepare<D, T>;
  /** What `prepare` is given; copied to workers. */
  readonly data: D;
  /** Module that calls `serveFiles(prepare)`. */
  readonly script: URL;
  /** Threads at most; 0 handles everything here, without a time limit. By default as many as are worth it. */
  readonly workers?: number;
  /** Milliseconds that a worker may spend on one file. */
  readonly limit?: number;
  /** Megabytes of JavaScript values that a worker may hold. */
  readonly memory?: number;
  /** Told after every batch how many files are done. */
  readonly onProgress?: (done: number) => void;
}

/** What became of one file: a value, or why there is none. */
export type Mapped<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Problem };

/** Handles files in worker threads where that is worth it; the results stand in the order of the files. */
export async function mapFiles<D, T>(work: Work<D, T>): Promise<readonly Mapped<T>[]> {
  const pool: Pool<D, T> = {
    work,
    limit: work.limit ?? LIMIT,
    results: new Array<Mapped<T> | undefined>(work.files.length),
    queue: batchesOf(work.files),
    crew: new Set(),
    done: 0,
    deaths: 0,
    hiring: true,
    proven: false,
    finish: () => {},
  };
  const workers = Math.min(work.workers ?? workersFor(work.files), pool.queue.length);
  if (workers > 0) await runWorkers(pool, workers);
  await runHere(pool);
  return pool.results as readonly Mapped<T>[];
}

/** As many threads as are worth it: below the threshold loading grammars in each takes longer than it saves. */
export function workersFor(files: readonly CodeFile[]): number {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const threads = Math.min(availableParallelism(), MOST_WORKERS);
  return threads > 1 && (files.length > WORTH_FILES || bytes > WORTH_BYTES) ? threads : 0;
}

interface Pool<D, T> {
  readonly work: Work<D, T>;
  readonly limit: number;
  readonly results: (Mapped<T> | undefined)[];
  /** Batches that nobody has in hand. */
  queue: Batch[];
  readonly crew: Set<Hand>;
  done: number;
  /** Workers that ended before their time. */
  deaths: number;
  /** Workers can be started. */
  hiring: boolean;
  /** A worker has started, so that the next ones can. */
  proven: boolean;
  /** Ends the wait for the crew. */
  finish: () => void;
}

/** One worker. */
interface Hand {
  readonly worker: Worker;
  readonly current: Int32Array;
  ready: boolean;
  batch: Batch;
  /** What `current` was at the last look, and how often it was the same since. */
  seen: number;
  stalls: number;
  /** Ended for taking too long over this file. */
  tooLong: number | undefined;
}

/** Handles what is in the queue in this thread. */
async function runHere<D, T>(pool: Pool<D, T>): Promise<void> {
  if (pool.queue.length === 0) return;
  const handle = await pool.work.prepare(pool.work.data);
  for (let batch = pool.queue.shift(); batch; batch = pool.queue.shift()) {
    const outcomes: Outcome<T>[] = [];
    for (const { index, file } of batch) outcomes.push(await outcomeOf(handle, index, file));
    keep(pool, outcomes);
  }
}

/** Until the queue is empty, or no worker can be started. */
async function runWorkers<D, T>(pool: Pool<D, T>, count: number): Promise<void> {
  const watch = setInterval(() => {
    for (const hand of pool.crew) look(hand);
  }, pool.limit / LOOKS);
  await new Promise<void>((resolve) => {
    pool.finish = resolve;
    for (let i = 0; i < count; i++) hire(pool);
    if (pool.crew.size === 0) resolve();
  });
  clearInterval(watch);
}

function hire<D, T>(pool: Pool<D, T>): void {
  const current = new Int32Array(new SharedArrayBuffer(4));
  try {
    const { script, data, memory = MEMORY } = pool.work;
    const resourceLimits = { maxOldGenerationSizeMb: memory };
    const worker = new Worker(script, { workerData: startOf(data, current), resourceLimits });
    const hand: Hand = { worker, current, ready: false, batch: [], seen: 0, stalls: 0, tooLong: undefined };
    pool.crew.add(hand);
    worker.on("message", (answer: Answer<T>) => {
      if (answer === "ready") hand.ready = pool.proven = true;
      else keep(pool, answer);
      hand.stalls = 0;
      give(pool, hand);
    });
    // The end of the worker follows, and is what counts.
    worker.on("error", () => {});
    worker.on("exit", () => bury(pool, hand));
  } catch {
    pool.hiring = false;
  }
}

function give<D, T>(pool: Pool<D, T>, hand: Hand): void {
  const batch = pool.queue.shift();
  hand.batch = batch ?? [];
  if (batch) hand.worker.postMessage(batch);
  else hand.worker.terminate();
}

/** Ends a worker that has been at one file for too long. */
function look(hand: Hand): void {
  const now = Atomics.load(hand.current, 0);
  hand.stalls = now === hand.seen ? hand.stalls + 1 : 0;
  hand.seen = now;
  const busy = !hand.ready || hand.batch.length > 0;
  if (!busy || hand.stalls < LOOKS * (hand.ready ? 1 : STARTS)) return;
  hand.tooLong = now;
  hand.worker.terminate();
  hand.stalls = 0;
}

/** Takes stock after a worker has ended: the file it had in hand is lost, the rest of its batch is not. */
function bury<D, T>(pool: Pool<D, T>, hand: Hand): void {
  pool.crew.delete(hand);
  if (!pool.proven) pool.hiring = false;
  if (!hand.ready || hand.batch.length > 0) pool.deaths += 1;
  if (hand.batch.length > 0) {
    const lost = (hand.tooLong ?? Atomics.load(hand.current, 0)) - 1;
    const blamed = hand.batch.length === 1 ? hand.batch[0]!.index : lost;
    const rest = hand.batch.filter(({ index }) => index !== blamed);
    if (rest.length < hand.batch.length)
      lose(pool, blamed, hand.tooLong === undefined ? wording.failed() : wording.timedOut(pool.limit));
    // Where nobody is to blame the files go one by one.
    if (rest.length === hand.batch.length) pool.queue.unshift(...rest.map((one) => [one]));
    else if (rest.length > 0) pool.queue.unshift(rest);
  }
  if (pool.deaths >= MOST_DEATHS) giveUp(pool);
  if (pool.queue.length > 0 && pool.hiring) hire(pool);
  if (pool.crew.size === 0) pool.finish();
}

function giveUp<D, T>(pool: Pool<D, T>): void {
  for (const { index } of pool.queue.flat()) lose(pool, index, wording.givenUp(pool.deaths));
  pool.queue = [];
}

function lose<D, T>(pool: Pool<D, T>, index: number, says: Wording): void {
  pool.results[index] = { problem: problemAt(pool.work.files[index]!.file, says) };
  pool.done += 1;
}

function keep<D, T>(pool: Pool<D, T>, outcomes: readonly Outcome<T>[]): void {
  for (const outcome of outcomes) {
    if (outcome.failed) lose(pool, outcome.index, wording.failed());
    else {
      pool.results[outcome.index] = { value: outcome.value };
      pool.done += 1;
    }
  }
  pool.work.onProgress?.(pool.done);
}

function batchesOf(files: readonly CodeFile[]): Batch[] {
  const batches: { index: number; file: string }[][] = [];
  let bytes = BATCH_BYTES;
  for (const [index, { file, size }] of files.entries()) {
    const last = batches.at(-1);
    if (!last || bytes + size > BATCH_BYTES || last.length >= BATCH_FILES) {
      batches.push([{ index, file }]);
      bytes = size;
    } else {
      last.push({ index, file });
      bytes += size;
    }
  }
  return batches;
}

const WORTH_FILES = 150;
const WORTH_BYTES = 1_048_576;
const MOST_WORKERS = 4;

const BATCH_FILES = 32;
const BATCH_BYTES = 262_144;

const LIMIT = 20_000;
/** How often a worker is looked at in the time that it has for one file; it has several times as long to start. */
const LOOKS = 10;
const STARTS = 3;
const MOST_DEATHS = 20;
const MEMORY = 1_024;
