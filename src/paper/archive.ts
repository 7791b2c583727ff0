import { unzipSync, zipSync } from "fflate";

// ZIP has local times; the constructor takes local ones too, so that the bytes are the same in every zone.
const MOMENT = new Date(1980, 0, 1);

/** Packs an Office file anew with names in order and without the time at which it was made: same parts, same bytes. */
export function settled(file: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const changed = parts.map(([name, data]) => {
    const isText = /\.(?:xml|rels)$/.test(name);
    return [name, [isText ? encoder.encode(change(name, decoder.decode(data))) : data, { mtime: MOMENT }]] as const;
  });
  return zipSync(Object.fromEntries(changed) as Parameters<typeof zipSync>[0], { level: 6, mtime: MOMENT });
}

/** Readers that look at the first bytes expect the list of content types there. */
function rank(name: string): number {
  return name === "[Content_Types].xml" ? 0 : 1;
}

/** The times at which a file was made and changed, as the judged date. */
export function dated(name: string, text: string, asOf: string): string {
  if (name !== "docProps/core.xml") return text;
  return text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${asOf}T00:00:00Z$3`);
}
