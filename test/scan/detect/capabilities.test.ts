import { describe, expect, it } from "vitest";
import { found, scanned } from "./scanned.js";

const capabilities = async (file: string, text: string) =>
  (await found("capability", { [file]: text })).map((one) => one.split(" @")[0]);

describe("capabilities", () => {
  it.each([
    ["generation", "a.ts", 'ai.chat.completions.create({ model: "m", messages: [] });'],
    ["generation", "a.ts", 'claude.messages.create({ model: "claude-sonnet-4-5", max_tokens: 10, messages: [] });'],
    [
      "generation",
      "a.ts",
      'import { ChatOpenAI } from "@langchain/openai";\nconst qwen = new ChatOpenAI();\nqwen.invoke("hi");',
    ],
    ["generation", "a.go", "package a\nfunc F(c C) { c.CreateChatCompletion(ctx, req) }\n"],
    ["image-generation", "a.py", 'client.images.generate(model="m", prompt="p")\n'],
    ["embedding", "a.ts", 'ai.embeddings.create({ model: "m", input });'],
    ["speech-to-text", "a.py", 'client.audio.transcriptions.create(file=f, model="m")\n'],
    ["speech-synthesis", "a.py", "import edge_tts\nedge_tts.Communicate(text)\n"],
    ["voice-clone", "a.py", 'run("GPT-SoVITS", ref)\n'],
    ["face-recognition", "a.py", "import face_recognition\nface_recognition.face_encodings(image)\n"],
    ["face-edit", "a.py", 'swapper = get_model("inswapper_128.onnx")\n'],
    ["training", "a.py", "from trl import SFTTrainer\nSFTTrainer(model=m).train()\n"],
    ["translation", "a.ts", 'import * as deepl from "deepl-node";\nnew deepl.Translator(key);'],
    ["crawling", "a.py", "import scrapy\nscrapy.Request(url)\n"],
    ["crawling", "settings.py", "ROBOTSTXT_OBEY = False\n"],
    ["label", "a.ts", 'const mark = "本内容由AI生成";'],
    ["label", "a.py", 'meta = {"AIGC": {"ContentProducer": code}}\n'],
    ["label-removal", "a.sh.ts", 'run("remove-ai-watermarks", file);'],
    ["moderation", "a.ts", 'ai.moderations.create({ model: "m", input });'],
    ["companion", "a.ts", 'const role = "virtual_companion";'],
  ])("%s in %s: %s", async (capability, file, text) => {
    expect(await capabilities(file, text)).toContain(capability);
  });

  it.each([
    ["messages of another service", "a.ts", 'twilio.messages.create({ body: "hi", to });'],
    ["a browser for tests", "a.ts", 'import puppeteer from "puppeteer";\npuppeteer.launch();'],
    ["photos without metadata", "a.ts", 'const step = "piexif.remove"; stripExif(file);'],
    ["a route that is offered", "a.ts", 'router.post("/v1/chat/completions", handler);'],
    ["a comparison", "a.ts", 'path.startsWith("/v1/chat/completions");'],
    ["a list of recommendations", "a.ts", "const recommend = list.slice(0, 3);"],
    ["a watermark of a document", "a.ts", "pdf.export({ watermark: false });"],
    ["a library that is only imported for types", "a.ts", 'import type { Translator } from "deepl-node";'],
    ["a word inside of a word", "a.ts", 'const name = "troops"; const place = "roopa";'],
    ["a long prompt", "a.ts", `const prompt = "${"你是一个助手。".repeat(20)}不要说人工智能生成的话";`],
  ])("not %s", async (_, file, text) => {
    expect(await capabilities(file, text)).toEqual([]);
  });

  it("counts a library that nothing is called of below the bar", async () => {
    const [signal] = await scanned({ "a.py": "import scrapy\n" });
    expect(signal).toMatchObject({ capability: "crawling", sure: 0.5 });
  });
});

describe("calls that name a model", () => {
  it("generate: Bedrock in Python, clients in Go", async () => {
    expect(await capabilities("a.py", 'client.invoke_model(modelId="anthropic.claude-3", body=b)\n')).toEqual([
      "generation",
    ]);
    expect(await capabilities("a.py", "client.invoke_model(body=b)\n")).toEqual([]);
    const go =
      'package a\nimport "github.com/ollama/ollama/api"\nfunc F() {\n  c, _ := api.ClientFromEnvironment()\n  c.Chat(ctx, req, nil)\n}\n';
    expect(await capabilities("a.go", go)).toEqual(["generation"]);
  });
});

describe("generation by clients of frameworks", () => {
  const inJava = (name: string, field: string, call: string) =>
    capabilities("A.java", `import ${name};\nclass A { private ${field}; String f(String q) { return ${call}; } }`);

  it("by fields of the interfaces of Spring AI and LangChain4j", async () => {
    const model = "org.springframework.ai.chat.model.ChatModel";
    expect(await inJava(model, "final ChatModel chat", "chat.call(q)")).toEqual(["generation"]);
    expect(await inJava(model, "final ChatModel chat", "chat.toString()")).toEqual([]);
    expect(await inJava("cn.acme.ChatModel", "final ChatModel chat", "chat.call(q)")).toEqual([]);
    const other = "dev.langchain4j.model.chat.ChatLanguageModel";
    expect(await inJava(other, "ChatLanguageModel llm", "llm.generate(q)")).toEqual(["generation"]);
  });

  it("by classes of LangChain", async () => {
    const text = (name: string) =>
      `from langchain_community.chat_models import ${name}\nllm = ${name}(model="qwen-plus")\ndef f(q):\n    return llm.invoke(q)\n`;
    expect(await capabilities("a.py", text("ChatTongyi"))).toEqual(["generation"]);
    expect(await capabilities("a.py", text("FakeParser"))).toEqual([]);
  });
});
