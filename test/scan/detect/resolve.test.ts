import { describe, expect, it } from "vitest";
import { environmentOf, settingValue } from "../../../src/scan/detect/environment.js";
import { found, scanned } from "./scanned.js";

const OPENAI = ["openai overseas"];
const providers = async (files: Record<string, string>) =>
  (await found("provider", files)).map((one) => one.split(" @")[0]);

describe("names across files", () => {
  const use = 'import { BASE } from "./config";\nfetch(`${BASE}/v1/chat`);';

  it("follows an import, a re-export and an alias of the source folder", async () => {
    const value = 'export const BASE = "https://api.openai.com";';
    expect(await providers({ "src/a.ts": use, "src/config.ts": value })).toEqual(OPENAI);
    expect(
      await providers({
        "src/a.ts": use,
        "src/config.ts": 'export { ROOT as BASE } from "./deep/root";',
        "src/deep/root.ts": 'export const ROOT = "https://api.openai.com";',
      }),
    ).toEqual(OPENAI);
    expect(
      await providers({
        "src/a.ts": 'import { BASE as base } from "@/lib/config";\nfetch(base + "/v1");',
        "src/lib/config.ts": value,
      }),
    ).toEqual(OPENAI);
  });

  it("follows fields of objects, enums and this", async () => {
    expect(
      await providers({
        "a.ts":
          'import api from "./api";\nexport class Ask { root = api.hub.start;\n ask() { return fetch(`${this.root}/v1`); } }',
        "api.ts": 'export default { hub: { start: "https://api.openai.com" } };',
      }),
    ).toEqual(OPENAI);
  });

  it("follows Python modules, relative and absolute", async () => {
    const settings = 'START = "https://api.openai.com/v1"\n';
    const call = (line: string) => `import requests\n${line}\nrequests.post(START + "/chat/completions", json={})\n`;
    expect(await providers({ "app/a.py": call("from .settings import START"), "app/settings.py": settings })).toEqual(
      OPENAI,
    );
    expect(
      await providers({ "app/a.py": call("from app.settings import START"), "app/settings.py": settings }),
    ).toEqual(OPENAI);
  });

  it("follows static constants of Java classes and constants of Go packages", async () => {
    expect(
      await providers({
        "src/com/demo/Ask.java":
          "package com.demo;\nimport com.demo.conf.Names;\nclass Ask { void go() { new OkHttpClient().newCall(new Request.Builder().url(Names.START).build()); } }",
        "src/com/demo/conf/Names.java":
          'package com.demo.conf;\nclass Names { static final String START = "https://api.openai.com/v1"; }',
      }),
    ).toEqual(OPENAI);
    expect(
      await providers({
        "ask/ask.go":
          'package ask\nimport (\n "net/http"\n "github.com/demo/app/conf"\n)\nfunc Go() { http.Get(conf.Start + "/v1") }\n',
        "conf/conf.go": 'package conf\nconst Start = "https://api.openai.com"\n',
      }),
    ).toEqual(OPENAI);
  });

  it("ends on names that go round", async () => {
    const files = {
      "a.ts": 'import { B } from "./b";\nexport const A = B;\nfetch(A);',
      "b.ts": 'import { A } from "./a";\nexport const B = A;',
    };
    expect(await providers(files)).toEqual([]);
  });

  it("ends on values that branch at every step", async () => {
    const lines = Array.from(
      { length: 60 },
      (_, i) => `const V${i} = x ? V${i + 1} + V${i + 2} : V${i + 2} + V${i + 1};`,
    );
    expect(await providers({ "a.ts": `${lines.join("\n")}\nfetch(V0);` })).toEqual([]);
  });
});

describe("the environment", () => {
  const code = 'fetch(process.env.LLM_START + "/v1/chat");';

  it.each([
    [".env", "LLM_START=https://api.openai.com\n"],
    [".env.production", 'LLM_START="https://api.openai.com"\n'],
    ["docker-compose.yml", "services:\n  app:\n    environment:\n      - LLM_START=https://api.openai.com\n"],
    ["compose.yaml", "services:\n  app:\n    environment:\n      LLM_START: https://api.openai.com\n"],
    [
      "k8s/app.yaml",
      "kind: Deployment\nspec:\n  containers:\n    - env:\n        - name: LLM_START\n          value: https://api.openai.com\n",
    ],
  ])("is read from %s", async (file, text) => {
    expect(await found("provider", { "src/a.ts": code, [file]: text })).toContainEqual(
      expect.stringMatching(new RegExp(`^openai overseas @${file.replace(".", "\\.")}`)),
    );
  });

  it("is a key of application.yml too, with what stands in for it", async () => {
    const java =
      'class A { @Value("${llm.start-url}") String start; void go(RestTemplate t) { t.getForObject(start, String.class); } }';
    expect(
      await providers({
        "src/A.java": java,
        "src/application.yml": "llm:\n  startUrl: ${LLM:https://api.openai.com/v1}\n",
      }),
    ).toEqual(OPENAI);
  });

  it("keeps the default in code, below what is set", async () => {
    const signals = await scanned({
      "src/a.ts": 'new OpenAI({ baseURL: process.env.LLM_START ?? "https://api.openai.com/v1" });',
      ".env": "LLM_START=https://api.deepseek.com\n",
    });
    const sure = (id: string) => signals.find(({ service }) => service === id)?.sure ?? 0;
    expect(sure("openai")).toBeGreaterThanOrEqual(0.7);
    expect(sure("deepseek")).toBeGreaterThan(sure("openai"));
  });

  it("prefers the file beside", () => {
    const reach = (value: string) => ({
      settings: [{ path: ["URL_ONE"], value, at: { from: 0, to: 1 } }],
    });
    const files = new Map([
      ["a/.env", reach("https://a.cn")],
      ["b/.env", reach("https://b.cn")],
    ]);
    const environment = environmentOf(files as unknown as Parameters<typeof environmentOf>[0]);
    expect(environment("URL_ONE", "b/src/x.ts").map(({ file }) => file)).toEqual(["b/.env"]);
    expect(environment("URL_ONE", "c/x.ts").map(({ file }) => file)).toEqual(["a/.env", "b/.env"]);
    expect(environment("constructor", "c/x.ts")).toEqual([]);
  });

  it("reads placeholders", () => {
    const at = { from: 0, to: 1 };
    expect(settingValue("${A:-https://x.cn}", at)).toMatchObject({
      is: "env",
      name: "A",
      otherwise: { text: "https://x.cn" },
    });
    expect(settingValue("${A-b}", at)).toMatchObject({ name: "A", otherwise: { text: "b" } });
    expect(settingValue("${a.b-c:d}", at)).toMatchObject({ name: "a.b-c", otherwise: { text: "d" } });
    expect(settingValue("https://${HOST}/v1", at)).toMatchObject({ is: "join", parts: [{}, { name: "HOST" }, {}] });
    expect(settingValue("${A", at)).toMatchObject({ is: "text", text: "${A" });
  });
});

describe("the chain", () => {
  it("says where the value stands, the names to it and the use", async () => {
    const signals = await scanned({
      "src/a.ts": 'import { BASE } from "./config";\nconst ai = new OpenAI({ baseURL: BASE });',
      "src/config.ts": "export const BASE = process.env.LLM_START;",
      ".env": "# one\nLLM_START=https://api.openai.com/v1\n",
    });
    expect(signals.find(({ chain }) => chain.length > 2)?.chain).toEqual([
      'LLM_START = "https://api.openai.com/v1" (.env:2)',
      "BASE",
      "new OpenAI baseURL",
    ]);
  });
});

describe("hostile files", () => {
  it("are gone through without trying every pair", async () => {
    const constants = Array.from({ length: 4_000 }, (_, i) => `const url${i} = base${i}.a + "/x${i}.y";`);
    const calls = Array.from({ length: 4_000 }, (_, i) => `fetch(url${i}); c.builder().url(url${i}).build();`);
    const values = Array.from({ length: 4_000 }, (_, i) => `  - name: REGION_${i}\n    value: us-x-${i}\n`);
    expect(
      await scanned({ "a.ts": [...constants, ...calls].join("\n"), "b.yaml": `env:\n${values.join("")}` }),
    ).toEqual([]);
  }, 30_000);
});
