import { describe, expect, it } from "vitest";
import { found, scanned } from "./scanned.js";

const providers = (files: Record<string, string>) => found("provider", files);
const OPENAI = 'import OpenAI from "openai";\n';

describe("order of evidence", () => {
  it("takes the base URL in code", async () => {
    expect(await providers({ "a.ts": `${OPENAI}new OpenAI({ baseURL: "https://api.deepseek.com/v1" });` })).toEqual([
      "deepseek mainland @a.ts:2",
    ]);
  });

  it("takes the base URL of a functional option", async () => {
    const go = (option: string) =>
      `package a\nimport "github.com/openai/openai-go"\nimport "github.com/openai/openai-go/option"\nvar client = openai.NewClient(${option})\n`;
    const told = go('option.WithBaseURL("https://api.deepseek.com/v1")');
    expect(await providers({ "a.go": told })).toEqual(["deepseek mainland @a.go:4"]);
    expect(await providers({ "a.go": go('option.WithAPIKey("k")') })).toEqual(["openai overseas @a.go:4"]);
  });

  it("then what the environment says", async () => {
    const env = { ".env": "OPENAI_BASE_URL=https://api.moonshot.cn/v1\n" };
    expect(await providers({ "a.ts": `${OPENAI}new OpenAI();`, ...env })).toEqual(["moonshot mainland @.env:1"]);
  });

  it("then the library's own host", async () => {
    const [signal] = await scanned({ "a.ts": `${OPENAI}new OpenAI({ apiKey: key });` });
    expect(signal).toMatchObject({
      key: "provider/openai/api.openai.com",
      sure: 0.8,
      where: "overseas",
      territory: "US",
    });
    expect(signal?.chain).toEqual(["new OpenAI", "import openai", "default host api.openai.com"]);
  });

  it("asks where the base URL cannot be read", async () => {
    const signals = await scanned({ "a.ts": `${OPENAI}new OpenAI({ baseURL: process.env.LLM_URL });` });
    expect(signals.filter(({ kind }) => kind === "provider").map(({ sure, where }) => ({ sure, where }))).toEqual([
      { sure: 0.5, where: "unknown" },
    ]);
  });

  it("asks for no more than a hint of a key", async () => {
    const signals = await scanned({ ".env": "OPENAI_API_KEY=sk\nGOOGLE_API_KEY=x\n" });
    expect(signals.map(({ service, sure }) => [service, sure])).toEqual([
      ["openai", 0.4],
      ["google-gemini", 0.2],
    ]);
  });
});

describe("where, not whose", () => {
  it.each([
    ["https://api.moonshot.cn/v1", "moonshot mainland"],
    ["https://api.moonshot.ai/v1", "moonshot overseas"],
    ["https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "qwen-dashscope overseas"],
    ["https://api.deepseek.com/anthropic", "deepseek mainland"],
    ["https://x.openai.azure.com/", "azure-openai-global overseas"],
    ["http://localhost:11434/v1", "ollama unknown"],
  ])("%s", async (url, expected) => {
    const python = `from openai import OpenAI\nai = OpenAI(api_key="k", base_url="${url}")\n`;
    expect(await providers({ "a.py": python })).toEqual([`${expected} @a.py:2`]);
  });

  it.each([
    "https://notopenai.azure.com/v1",
    "https://api.openai.com.evil.cn/v1",
    "http://10.0.0.8:8000/v1",
    "http://llm:8000/v1",
  ])("%s is nobody's", async (url) => {
    expect(await providers({ "a.ts": `${OPENAI}new OpenAI({ baseURL: "${url}" });` })).toEqual([]);
  });

  it("is told by the SDK's own default", async () => {
    const call = (name: string, from: string) => `import { ${name} } from "${from}";\n${name}("m");`;
    expect(await providers({ "a.ts": call("alibaba", "@ai-sdk/alibaba") })).toEqual([
      "qwen-dashscope overseas @a.ts:2",
    ]);
    expect(await providers({ "a.ts": call("bytedance", "@ai-sdk/bytedance") })).toEqual([
      "volcengine-ark unknown @a.ts:2",
    ]);
    expect(await providers({ "a.py": 'from zai import ZaiClient\nai = ZaiClient(api_key="k")\n' })).toEqual([
      "zhipu overseas @a.py:2",
    ]);
    expect(await providers({ "a.py": 'from zai import ZhipuAiClient\nai = ZhipuAiClient(api_key="k")\n' })).toEqual([
      "zhipu mainland @a.py:2",
    ]);
  });

  it("is told by the region of a cloud", async () => {
    const text =
      'import { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";\nnew BedrockRuntimeClient({ region: "us-east-1" });';
    const signals = await scanned({ "a.ts": text });
    expect(signals.find(({ kind }) => kind === "provider")).toMatchObject({
      key: "provider/aws-bedrock/aws:us-east-1",
      territory: "US",
      sure: 0.85,
    });
  });
});

describe("hosts that are partly known", () => {
  it("keep what is known", async () => {
    const signals = await scanned({ "a.ts": "fetch(`https://${name}.openai.azure.com/openai/deployments`);" });
    expect(signals.find(({ kind }) => kind === "provider")).toMatchObject({
      key: "provider/azure-openai-global/*.openai.azure.com",
      host: "*.openai.azure.com",
      where: "overseas",
    });
    expect(
      await providers({ "a.ts": "fetch(`https://${name}api.openai.com/v1`); fetch(`https://${host}/v1`);" }),
    ).toEqual([]);
  });
});

describe("languages and frameworks", () => {
  it("reads builders in Java", async () => {
    const java =
      'import com.openai.client.okhttp.OpenAIOkHttpClient;\nclass A {\n  Object a = OpenAIOkHttpClient.builder().baseUrl("https://open.bigmodel.cn/api").build();\n  Object b = OpenAIOkHttpClient.fromEnv();\n}';
    expect(await providers({ "A.java": java })).toEqual(["openai overseas @A.java:4", "zhipu mainland @A.java:3"]);
  });

  it("reads configurations that are filled in Go", async () => {
    const go =
      'package a\nimport openai "github.com/sashabaranov/go-openai"\nfunc New() *openai.Client {\n  cfg := openai.DefaultConfig("k")\n  cfg.BaseURL = "https://api.minimax.chat/v1"\n  return openai.NewClientWithConfig(cfg)\n}\n';
    expect(await providers({ "a.go": go })).toEqual(["minimax mainland @a.go:5"]);
  });

  it("reads classes of LangChain", async () => {
    const python = 'from langchain_community.chat_models import ChatTongyi\nai = ChatTongyi(model="qwen-max")\n';
    const signals = await scanned({ "a.py": python });
    expect(signals.find(({ kind }) => kind === "provider")).toMatchObject({
      service: "qwen-dashscope",
      where: "mainland",
      model: "qwen-max",
    });
  });

  it("reads keys of Spring AI", async () => {
    expect(await providers({ "application.yml": "spring:\n  ai:\n    zhipuai:\n      api-key: k\n" })).toEqual([
      "zhipu mainland @application.yml:4",
    ]);
    expect(
      await providers({
        "application.yml": "spring:\n  ai:\n    openai:\n      api-key: k\n      base-url: https://api.moonshot.ai\n",
      }),
    ).toEqual(["moonshot overseas @application.yml:5"]);
  });

  it("takes no types and no weak packages", async () => {
    expect(await providers({ "a.py": "from transformers import AutoModel\nAutoModel.from_pretrained('x')\n" })).toEqual(
      [],
    );
    expect(await providers({ "a.ts": 'import type OpenAI from "openai";\nexport let ai: OpenAI;' })).toEqual([]);
    expect(await providers({ "a.ts": 'fetch("https://huggingface.co/org/model/resolve/main/config.json");' })).toEqual(
      [],
    );
  });
});

describe("libraries that choose the provider by the name of a model", () => {
  const inPython = (text: string) => found("provider", { "a.py": text });

  it.each([
    ['import litellm\nlitellm.completion(model="openai/gpt-4o", messages=m)\n', "openai overseas @a.py:2"],
    ['import litellm\nlitellm.completion(model="gpt-4o-mini", messages=m)\n', "openai overseas @a.py:2"],
    ['from pydantic_ai import Agent\nagent = Agent("deepseek:deepseek-chat")\n', "deepseek mainland @a.py:2"],
    ['import boto3\nai = boto3.client("bedrock-runtime", region_name="us-east-1")\n', "aws-bedrock overseas @a.py:2"],
    ['import dspy\nlm = dspy.LM("dashscope/qwen-max")\n', "qwen-dashscope mainland @a.py:2"],
  ])("%s", async (text, expected) => {
    expect(await inPython(text)).toEqual([expected]);
  });

  it("leave it open where a base URL or another name is given", async () => {
    const own = 'import litellm\nlitellm.completion(model="openai/q", api_base="http://llm.corp.internal/v1")\n';
    expect(await inPython(own)).toEqual([]);
    expect(await inPython('import litellm\nlitellm.completion(model="acme/gpt-4o")\n')).toEqual([]);
    expect(await inPython('import other\nother.completion(model="openai/gpt-4o")\n')).toEqual([]);
  });
});

describe("options that come from elsewhere", () => {
  const made = (options: string) =>
    found("provider", {
      "a.ts": `import OpenAI from "openai";\n${options}\nexport const ai = new OpenAI({ ...opts, timeout: 3 });`,
    });

  it("say where a client connects to", async () => {
    expect(await made('const opts = { baseURL: "https://api.deepseek.com" };')).toEqual(["deepseek mainland @a.ts:2"]);
    expect(await made('import { opts } from "acme";')).toEqual([]);
  });

  it("of Go are no client of their own", async () => {
    const text =
      'package a\nimport (\n\t"github.com/openai/openai-go"\n\t"github.com/openai/openai-go/option"\n)\nconst maas = "https://llm.corp.internal/v1"\nfunc F() { openai.NewClient(option.WithBaseURL(maas)) }\n';
    expect(await found("provider", { "a.go": text })).toEqual([]);
  });

  it("of another product of the same cloud are no AI", async () => {
    const text = "import com.huaweicloud.sdk.smn.v2.SmnClient;\nclass A { Object c = SmnClient.newBuilder().build(); }";
    expect(await found("provider", { "A.java": text })).toEqual([]);
  });
});

describe("models", () => {
  it("are added where the client calls them", async () => {
    const text = `${OPENAI}const kimi = new OpenAI({ baseURL: "https://api.moonshot.cn/v1" });\nexport const ask = () =>\n  kimi.chat.completions.create({ model: "moonshot-v1-8k", messages: [] });`;
    const signals = (await scanned({ "a.ts": text })).filter(({ kind }) => kind === "provider");
    expect(signals.map(({ service, model, at }) => [service, model, at.start.line])).toEqual([
      ["moonshot", undefined, 2],
      ["moonshot", "moonshot-v1-8k", 4],
    ]);
  });

  it("are followed to a client in another file", async () => {
    const signals = await scanned({
      "a.ts": 'import { ai } from "./client";\nai.chat.completions.create({ model: "gpt-4o" });',
      "client.ts": `${OPENAI}export const ai = new OpenAI();`,
    });
    expect(signals.find(({ model }) => model === "gpt-4o")).toMatchObject({ service: "openai", at: { file: "a.ts" } });
  });

  it("from abroad are noted on hosts in the mainland", async () => {
    const call = (url: string) =>
      scanned({
        "a.ts": `${OPENAI}const ai = new OpenAI({ baseURL: "${url}" });\nai.chat.completions.create({ model: "gpt-4o" });`,
      });
    const noted = (signals: Awaited<ReturnType<typeof call>>) =>
      signals.some(({ chain }) => chain.includes("gpt-4o is a closed model from abroad"));
    expect(noted(await call("https://api.qnaigc.com/v1"))).toBe(true);
    expect(noted(await call("https://aihubmix.com/v1"))).toBe(true);
    expect(noted(await call("https://api.openai.com/v1"))).toBe(false);
  });

  it("are only taken as written", async () => {
    const signals = await scanned({
      "a.ts": `${OPENAI}const ai = new OpenAI();\nai.chat.completions.create({ model: pick() });`,
    });
    expect(signals.some(({ model }) => model !== undefined)).toBe(false);
  });
});
