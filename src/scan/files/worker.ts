import { parentPort, workerData } from "node:worker_threads";

/** Reads one file of the workspace and makes something of it. */
export type Handle<T> = (file: string) => T | Promise<T>;

/** Loads what every file needs, once per thread. */
export type Prepare<D, T> = (data: D) => Handle<T> | Promise<Handle<T>>;

/** What a worker starts with; the first key tells it from workers of other programs. */
export interface Start<D> {
  readonly heguiScan: true;
  readonly data: D;
  /** One more than the index of the file in hand, 0 between batches; both sides see it. */
  readonly current: Int32Array;
}

/** Files to handle, with their indexes. */
export type Batch = readonly { readonly index: number; readonly file: string }[];

/** What became of one file. */
export type Outcome<T> =
  | { readonly index: number; readonly failed: false; readonly value: T }
  | { readonly index: number; readonly failed: true };

/** Tells that the worker is ready, or what became of a batch. */
export type Answer<T> = "ready" | readonly Outcome<T>[];

/** Called by a worker script at its end: handles the batches that `mapFiles` sends. Does nothing in any other thread. */
export async function serveFiles<D, T>(prepare: Prepare<D, T>): Promise<void> {
  if (!isStart<D>(workerData)) return;
  const { data, current } = workerData;
  const handle = await prepare(data);
  const answer = (message: Answer<T>) => parentPort!.postMessage(message);
  parentPort!.on("message", async (batch: Batch) => {
    const outcomes: Outcome<T>[] = [];
    for (const { index, file } of batch) {
      Atomics.store(current, 0, index + 1);
      outcomes.push(await outcomeOf(handle, index, file));
    }
    Atomics.store(current, 0, 0);
    answer(outcomes);
  });
  answer("ready");
}

/** What a file comes to; an exception is kept to that file. */
export async function outcomeOf<T>(handle: Handle<T>, index: number, file: string): Promise<Outcome<T>> {
  try {
    return { index, failed: false, value: await handle(file) };
  } catch {
    return { index, failed: true };
  }
}

/** The start of a worker. */
export function startOf<D>(data: D, current: Int32Array): Start<D> {
  return { heguiScan: true, data, current };
}

function isStart<D>(value: unknown): value is Start<D> {
  return typeof value === "object" && value !== null && "heguiScan" in value;
}
