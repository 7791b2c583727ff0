import type { Sighting } from "../model/entity.js";
import type { Span } from "../source/span.js";
import { blobId } from "../source/tree.js";
import { detectAudience, nearGeneration } from "./detect/audience.js";
import { fileContext } from "./detect/context.js";
import { detectExposures } from "./detect/exposures.js";
import { detectFields } from "./detect/fields.js";
import { detectPermissions } from "./detect/permissions.js";
import { type Reach, reachOf } from "./detect/reach.js";
import { detectReaching } from "./detect/reaching.js";
import { type Ignore, ignoresOf } from "./ignore.js";
import { readerFor } from "./read/reader.js";
import type { Readers } from "./reading.js";
import { byPlace, sightingsOf } from "./sighting.js";
import { BAR, type Signal } from "./signal.js";
import type { Vocabulary } from "./vocabulary/vocabulary.js";

/** What one file says, as plain data: it can be kept, and sent between threads. */
export interface FileScan {
  readonly file: string;
  /** Git's object id of its text. */
  readonly id: string;
  /** What the file alone tells. */
  readonly signals: readonly Signal[];
  /** What tells something together with other files. */
  readonly reach: Reach;
  readonly ignores: readonly Ignore[];
  /** Places that its parser could not make sense of. */
  readonly unread: readonly Span[];
}

/** Everything that a scan saw, in the order of files and lines. */
export interface Scan {
  readonly signals: readonly Signal[];
  readonly ignores: readonly Ignore[];
  readonly unread: readonly Span[];
}

export interface Tools {
  readonly readers: Readers;
  readonly vocabulary: Vocabulary;
}

/** Reads one file and tells what it alone says; undefined for a file that no reader takes. */
export async function scanFile(file: string, text: string, tools: Tools): Promise<FileScan | undefined> {
  const language = readerFor(file, text.slice(0, HEAD));
  if (language === undefined) return undefined;
  const read = await tools.readers[language]();
  const context = fileContext(file, text, read(text, file));
  const { names, services } = tools.vocabulary;
  return {
    file,
    id: blobId(text),
    signals: [
      ...detectFields(context, names),
      ...detectExposures(context, names),
      ...detectPermissions(context, services),
      ...detectAudience(context),
    ],
    reach: reachOf(context, tools.vocabulary),
    ignores: ignoresOf(file, text),
    unread: context.outline.unread.map(context.span),
  };
}

/** Characters that tell what kind of file it is. */
const HEAD = 4_096;

/** Puts the files together: names are followed across them. */
export function assemble(files: readonly FileScan[], vocabulary: Vocabulary): Scan {
  const reaches = new Map(files.map((one) => [one.file, one.reach]));
  const all = [...files.flatMap((one) => one.signals), ...detectReaching(reaches, vocabulary)];
  return {
    signals: [...nearGeneration(all, all)].sort(byPlace),
    ignores: files.flatMap((one) => one.ignores),
    unread: files.flatMap((one) => one.unread),
  };
}

/** The signals as a check takes them, with the lines of code that hold them; those below the bar are only counted. */
export function judged(
  { signals }: Scan,
  lineOf: (at: Span) => string,
): { readonly signals: readonly Sighting[]; readonly unsure: number } {
  return { signals: sightingsOf(signals, lineOf), unsure: signals.filter((one) => one.sure < BAR).length };
}
