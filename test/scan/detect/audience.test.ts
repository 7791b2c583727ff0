import { describe, expect, it } from "vitest";
import { detectAudience, nearGeneration } from "../../../src/scan/detect/audience.js";
import { fileContext } from "../../../src/scan/detect/context.js";
import { EMPTY_OUTLINE } from "../../../src/scan/outline.js";
import { settingsReader } from "../../../src/scan/read/settings.js";
import type { Signal } from "../../../src/scan/signal.js";

const seen = (file: string, text: string) => {
  const outline = file.endsWith(".json") ? settingsReader(text, file) : EMPTY_OUTLINE;
  return detectAudience(fileContext(file, text, outline)).map(
    ({ name, at }) => `${name} ${at.start.line}:${at.start.column}`,
  );
};

describe("signs of a public audience", () => {
  it("are the filing number of a site and the pages of a mini-program", () => {
    expect(seen("src/Footer.vue", "<p>\n  京ICP备12345678号-1</p>")).toEqual(["site filing number 2:3"]);
    expect(seen("web/index.html", "<a>沪公网安备31010102000001号</a>")).toEqual(["site filing number 1:4"]);
    expect(seen("mini/app.json", '{ "pages": ["pages/index/index"] }')).toEqual(["mini-program 1:14"]);
  });

  it("are neither words about filing, nor other files of that name", () => {
    expect(seen("src/help.ts", 'const text = "请填写ICP备案号";')).toEqual([]);
    expect(seen("docs/a.md", "京ICP备12345678号")).toEqual([]);
    expect(seen("app.json", '{ "expo": { "name": "x" }, "pages": ["pages/a"] }')).toEqual([]);
    expect(seen("app.json", '{ "pages": 3 }')).toEqual([]);
  });

  it("count beside AI that generates only", () => {
    const at = (file: string) => ({ file, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } });
    const base = { key: "k", seen: "", sure: 0.85, chain: [] };
    const audience: Signal = { ...base, kind: "audience", at: at("web/a.vue") };
    const provider = (file: string, sure = 0.9): Signal => ({ ...base, sure, kind: "provider", at: at(file) });
    expect(nearGeneration([audience], [audience, provider("web/ai.ts")])).toEqual([audience]);
    expect(nearGeneration([audience], [audience, provider("job/ai.ts")])).toEqual([]);
    expect(nearGeneration([audience], [audience, provider("web/ai.ts", 0.4)])).toEqual([]);
  });
});
