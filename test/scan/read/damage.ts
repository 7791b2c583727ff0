import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outline, Reader } from "../../../src/scan/outline.js";
import { everyRange } from "./shown.js";

/** Reads a text and expects every place of the outline inside of it. */
export function readInside(reader: Reader, text: string, file: string): Outline {
  const outline = reader(text, file);
  const outside = everyRange(outline).filter(({ from, to }) => !(from >= 0 && from <= to && to <= text.length));
  expect(outside).toEqual([]);
  return outline;
}

/** Tests what holds for every reader of a data format, from samples that show most of it by the name of their file. */
export function testDamage(
  reader: Reader,
  samples: Readonly<Record<string, string>>,
  nesting: readonly string[],
): void {
  const files = Object.entries(samples);

  test.each(files)("%s is read in what is left of it", (file, sample) => {
    const place = fc.nat(sample.length);
    const junk = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom('"', "'", "`", "/*", "{", "}", "[", "(", ")", "${", "{{", "\\", "<<A\n", "\n", "__proto__", ": "),
    );
    fc.assert(
      fc.property(place, place, junk, (start, end, piece) => {
        readInside(reader, sample.slice(0, start), file);
        readInside(reader, sample.slice(0, start) + piece + sample.slice(end), file);
      }),
      { numRuns: 50 },
    );
  });

  test.each(files)("%s is read the same with a byte order mark and Windows line ends", (file, sample) => {
    const plain = readInside(reader, sample, file);
    const marked = `\uFEFF${sample.replaceAll("\n", "\r\n")}`;
    const other = readInside(reader, marked, file);
    expect(said(other)).toEqual(said(plain));
    const quoted = (text: string, { settings, shapes }: Outline) =>
      [...shapes.flatMap(({ fields }) => fields), ...settings].map(({ at }) =>
        text.slice(at.from, at.to).replaceAll("\r", ""),
      );
    expect(quoted(marked, other)).toEqual(quoted(sample, plain));
  });

  test("deep nesting and long lines neither overflow nor take long", () => {
    for (const [file, sample] of files) {
      for (const piece of ["{", ...nesting]) readInside(reader, sample + piece.repeat(100_000 / piece.length), file);
      readInside(reader, `${sample}\n"${"x".repeat(1_000_000)}`, file);
    }
  });
}

/** What an outline says, without the places and line ends. */
function said(outline: Outline): unknown {
  return JSON.parse(
    JSON.stringify(outline, (key, value: unknown) => {
      if (key === "at") return undefined;
      return typeof value === "string" ? value.replaceAll("\r", "") : value;
    }),
  );
}
