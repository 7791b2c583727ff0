import { describe, expect, it } from "vitest";
import type { Signal } from "../../../src/scan/signal.js";
import { type CorpusFile, measure } from "./measure.js";

const corpusFile = (text: string, file = "a.ts", project = "p"): CorpusFile => ({ project, file, text });

function signal(line: number, rest: Partial<Signal>, file = "a.ts"): Signal {
  const place = { line, column: 1 };
  return { kind: "field", key: "k", at: { file, start: place, end: place }, seen: "s", sure: 0.9, chain: [], ...rest };
}

async function figures(files: readonly CorpusFile[], signals: readonly Signal[], kind: string) {
  const { perKind, errors } = await measure(async () => signals, files);
  return {
    ...perKind.find((entry) => entry.kind === kind)!,
    errors: errors.map((e) => `${e.is} ${e.line} ${e.subject}`),
  };
}

describe("measure", () => {
  it("counts what is found, missed and made up, whole lines without labels too", async () => {
    const files = [corpusFile("a //+ field basic.name\nb //+ field basic.phone\nc //- field name of a file\nd")];
    const found = [
      signal(1, { category: "basic.name" }),
      signal(3, { category: "basic.name" }),
      signal(4, { category: "basic.age" }),
    ];
    expect(await figures(files, found, "field")).toEqual({
      kind: "field",
      truePositives: 1,
      falsePositives: 2,
      misses: 1,
      hardNegatives: 1,
      precision: 1 / 3,
      recall: 1 / 2,
      errors: ["false positive 3 basic.name", "false positive 4 basic.age", "miss 2 basic.phone"],
    });
  });

  it("says why a trap should hold nothing, and what was seen", async () => {
    const files = [corpusFile("a //- field name of a file")];
    const { errors } = await measure(async () => [signal(1, { category: "basic.name", seen: "fileName" })], files);
    expect(errors.map((error) => error.detail)).toEqual(["fileName (0.9); trap: name of a file"]);
  });

  it("takes a signal below the bar for none", async () => {
    const files = [corpusFile("a //+ field basic.name\nb")];
    const found = [signal(1, { category: "basic.name", sure: 0.69 }), signal(2, { category: "basic.age", sure: 0.4 })];
    expect(await figures(files, found, "field")).toMatchObject({ truePositives: 0, falsePositives: 0, misses: 1 });
  });

  it("takes another category for a false positive and a miss", async () => {
    const found = [signal(1, { category: "basic.email" })];
    const result = await figures([corpusFile("a //+ field basic.name")], found, "field");
    expect(result).toMatchObject({ truePositives: 0, falsePositives: 1, misses: 1 });
  });

  it("wants two signals for two labels of one line, and lets a third stand", async () => {
    const files = [corpusFile("a //+ field basic.name ; field basic.name")];
    const name = signal(1, { category: "basic.name" });
    expect(await figures(files, [name], "field")).toMatchObject({ truePositives: 1, misses: 1 });
    expect(await figures(files, [name, name, name], "field")).toMatchObject({ truePositives: 2, falsePositives: 0 });
  });

  it("compares the territory where the label names one", async () => {
    const files = [corpusFile("a //+ provider moonshot where=overseas")];
    const at = (where: Signal["where"]) => [signal(1, { kind: "provider", service: "moonshot", where: where! })];
    expect(await figures(files, at("overseas"), "provider")).toMatchObject({ truePositives: 1, falsePositives: 0 });
    expect((await figures(files, at("mainland"), "provider")).errors).toEqual([
      "false positive 1 moonshot where=mainland",
      "miss 1 moonshot where=overseas",
    ]);
  });

  it("lets an accepted place meet a label of the same project, its own file first", async () => {
    const files = [
      corpusFile("x //+ service sentry", "b.ts"),
      corpusFile("import //? service sentry\ninit //+ service sentry"),
      corpusFile("y //+ service sentry", "a.ts", "q"),
    ];
    const scan = async (scanned: readonly { file: string }[]) =>
      scanned.length === 2 ? [signal(1, { kind: "service", service: "sentry" })] : [];
    const { errors } = await measure(scan, files);
    expect(errors.map(({ project, file, line, is }) => [project, file, line, is])).toEqual([
      ["p", "b.ts", 1, "miss"],
      ["q", "a.ts", 1, "miss"],
    ]);
  });

  it("asks for nothing at an accepted place", async () => {
    expect(await figures([corpusFile("a //? field basic.name")], [], "field")).toMatchObject({ misses: 0, recall: 1 });
  });

  it("takes the service of a labelled provider for the same sighting, elsewhere for a false positive", async () => {
    const files = [corpusFile("a //+ provider openai\nb")];
    const found = [
      signal(1, { kind: "service", service: "openai" }),
      signal(2, { kind: "service", service: "openai" }),
    ];
    const { perKind } = await measure(async () => found, files);
    expect(perKind.find((entry) => entry.kind === "service")).toMatchObject({ falsePositives: 1, misses: 0 });
  });

  it.each<[string, Partial<Signal>]>([
    ["exposure log basic.phone", { kind: "exposure", into: "log", category: "basic.phone" }],
    ["region aws:us-east-1", { kind: "region", region: "aws:us-east-1" }],
    ["capability training", { kind: "capability", capability: "training" }],
    ["permission wx.getLocation", { kind: "permission", api: "wx.getLocation" }],
  ])("understands %s", async (label, found) => {
    const kind = label.split(" ")[0]!;
    const result = await figures([corpusFile(`a //+ ${label}`)], [signal(1, found)], kind);
    expect(result).toMatchObject({ truePositives: 1, falsePositives: 0, misses: 0, precision: 1, recall: 1 });
  });

  it("hands the scan clean text, one project at a time", async () => {
    const seen: unknown[] = [];
    const scan = async (files: readonly { file: string; text: string }[]) => {
      seen.push(files);
      return [];
    };
    await measure(scan, [
      corpusFile("a //- field x", "a.ts", "p"),
      corpusFile("b", "b.ts", "q"),
      corpusFile("c", "c.ts"),
    ]);
    expect(seen).toEqual([
      [
        { file: "a.ts", text: "a" },
        { file: "c.ts", text: "c" },
      ],
      [{ file: "b.ts", text: "b" }],
    ]);
  });
});
