import { describe, expect, it } from "vitest";
import { readLabels } from "./labels.js";

describe("readLabels", () => {
  it("cuts the labels out and keeps every line and its columns", () => {
    const { text } = readLabels(
      'a\n  phone: string; //+ field basic.phone\n{ "u": "https://x.cn" }, //- service own host\nb',
    );
    expect(text).toBe('a\n  phone: string;\n{ "u": "https://x.cn" },\nb');
  });

  it("reads what is expected, with several subjects and a territory", () => {
    const { labels, problems } = readLabels("x //+ provider openai where=overseas ; exposure log basic.phone");
    expect(problems).toEqual([]);
    expect(labels).toEqual([
      { meaning: "expected", kind: "provider", line: 1, subject: "openai", where: "overseas" },
      { meaning: "expected", kind: "exposure", line: 1, subject: "log basic.phone" },
    ]);
  });

  it("reads several markers of one line", () => {
    const { labels } = readLabels("\nx //+ field basic.name //? service sentry //- exposure only the length");
    expect(labels).toEqual([
      { meaning: "expected", kind: "field", line: 2, subject: "basic.name" },
      { meaning: "accepted", kind: "service", line: 2, subject: "sentry" },
      { meaning: "trap", kind: "exposure", line: 2, subject: "only the length" },
    ]);
  });

  it("leaves comments and addresses alone that only look alike", () => {
    const source = "// phone\nconst a = 1; //+1\nfetch('https://a.cn//-x')";
    expect(readLabels(source)).toEqual({ text: source, labels: [], problems: [] });
  });

  it.each([
    ["x //+ fields basic.name", "unknown kind 'fields'"],
    ["x //- nothing here", "unknown kind 'nothing'"],
    ["x //- field", "a trap says why nothing is there"],
    ["x //+ field", "'field' names no subject of its kind"],
    ["x //+ exposure basic.name", "'exposure basic.name' names no subject of its kind"],
    ["x //+ exposure mail basic.name", "unknown destination 'mail'"],
    ["x //+ service sentry where=mars", "unknown territory 'mars'"],
  ])("tells what is wrong with %s", (source, problem) => {
    const read = readLabels(source);
    expect(read.labels).toEqual([]);
    expect(read.problems).toEqual([`line 1: ${problem}`]);
  });
});
