import { describe, expect, it } from "vitest";
import { found, scanned } from "./scanned.js";
import { table } from "./tables.js";

const services = (files: Record<string, string>) => found("service", files);
const inScript = (text: string) => services({ "src/a.tsx": text });

describe("hosts that are called or configured", () => {
  it.each([
    ["a fetch", 'fetch("https://api.stripe.com/v1/charges");'],
    ["a client's option", 'const http = axios.create({ baseURL: "https://api.stripe.com/v1" });'],
    ["a constant named like an address", 'export const PAY_ENDPOINT = "https://api.stripe.com";'],
    ["a table of addresses", 'export const HOSTS = { pay: "api.stripe.com" };'],
    ["a script", 'export const a = <script src="https://js.stripe.com/v3/" />;'],
    ["a preconnect", 'export const a = <link rel="preconnect" href="https://js.stripe.com" />;'],
    ["a script made by code", 'const s = document.createElement("script");\ns.src = "https://js.stripe.com/v3/";'],
  ])("%s", async (_, text) => {
    expect(await inScript(text)).toEqual([expect.stringMatching(/^stripe overseas @src\/a\.tsx:\d+$/)]);
  });

  it("in a content security policy, each on its line", async () => {
    const text =
      'const policy = [\n  "script-src \'self\' https://js.stripe.com",\n  "connect-src https://*.sentry.io",\n].join("; ");';
    expect(await inScript(text)).toEqual(["sentry overseas @src/a.tsx:3", "stripe overseas @src/a.tsx:2"]);
    const meta = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://hm.baidu.com">`;
    expect(await services({ "index.html": meta })).toEqual(["baidu-tongji mainland @index.html:1"]);
  });

  it("in configuration", async () => {
    expect(await services({ "config/app.yml": "mail:\n  host: smtp.exmail.qq.com\n" })).toEqual([
      "tencent-exmail mainland @config/app.yml:2",
    ]);
    expect(await services({ ".env": "PAY=https://api.stripe.com\n" })).toEqual(["stripe overseas @.env:1"]);
  });

  it("in rewrites, but not in redirects", async () => {
    const config = (name: string, more: string) =>
      `export default { async ${name}() { return [{ source: "/s", destination: "https://api.stripe.com/v1"${more} }]; } };`;
    expect(await services({ "next.config.mjs": config("rewrites", "") })).toHaveLength(1);
    expect(await services({ "next.config.mjs": config("redirects", ", permanent: true") })).toEqual([]);
  });
});

describe("addresses of interfaces under any name", () => {
  it.each([
    [
      "the host of an interface",
      'const AIRTABLE = "https://api.airtable.com/v0/app/articles";',
      "notion-airtable overseas",
    ],
    ["a path of an interface", 'const PUSH = "https://onesignal.com/api/v1/notifications";', "onesignal overseas"],
    ["a script of a CDN", "const three = `https://unpkg.com/three/build/three.js`;", "jsdelivr-unpkg overseas"],
    [
      "an entry of an object",
      'export const settings = { unionpay: "https://gateway.95516.com" };',
      "unionpay mainland",
    ],
    ["a default of the environment", 'const ai = process.env.GEO ?? "https://restapi.amap.com/v3";', "amap mainland"],
  ])("%s", async (_, text, expected) => {
    expect(await inScript(text)).toEqual([`${expected} @src/a.tsx:1`]);
  });

  it.each([
    ["a site", 'const feishu = "https://www.feishu.cn";'],
    ["a site in a list", 'const sites = [{ name: "Feishu", url: "https://www.feishu.cn/" }];'],
    ["a page of documentation", 'const bot = "https://open.feishu.cn/document/ukTMukTM";'],
    ["a console", 'const keys = { oss: "https://oss.console.aliyun.com/bucket" };'],
    ["a text around it", 'const wiki = "Read https://api.stripe.com first";'],
    ["an example", 'const exampleTarget = "https://api.stripe.com/v1";'],
  ])("but not %s", async (_, text) => {
    expect(await inScript(text)).toEqual([]);
  });
});

describe("hosts without a scheme", () => {
  it.each([
    ["a variable of an agent", { ".env": "DD_SITE=us5.datadoghq.com\n" }, "datadog overseas @.env:1"],
    [
      "a listed variable",
      { "compose.yml": "services:\n  a:\n    environment:\n      - NR=collector.newrelic.com:443\n" },
      "newrelic overseas @compose.yml:4",
    ],
    [
      "an option of a client",
      { "a.ts": 'datadogRum.init({ site: "datadoghq.eu", applicationId: "a" });' },
      "datadog overseas @a.ts:1",
    ],
    [
      "a factory",
      {
        "a.ts":
          'import { createClient } from "@supabase/supabase-js";export const db = createClient("abc.supabase.co", "k");',
      },
      "supabase-neon overseas @a.ts:1",
    ],
    ["a host for uploads", { ".env": "KODO_UP=https://up-z2.qiniup.com\n" }, "qiniu-kodo mainland @.env:1"],
  ])("%s", async (_, files, expected) => {
    expect(await services(files as Record<string, string>)).toEqual([expected]);
  });

  it.each([
    ["a name of a package", "package: com.stripe.client.v1\n"],
    ["an image", "image: api.stripe.com\n"],
    ["an origin that may call", "cors:\n  allowed-origins: js.stripe.com\n"],
    ["a version", "version: 1.2.3\n"],
  ])("but not %s", async (_, text) => {
    expect(await services({ "app.yml": text })).toEqual([]);
  });

  it("takes a key of an API for none", async () => {
    const text = 'import com.zhipu.oapi.ClientV4;\nclass A { ClientV4 c = new ClientV4.Builder("id.secret").build(); }';
    expect(await found("provider", { "A.java": text })).toEqual(["zhipu mainland @A.java:2"]);
  });
});

describe("hosts that serve models and more", () => {
  it("are a service, or a provider where a model is asked", async () => {
    expect(await inScript('fetch("https://iat-api.xfyun.cn/v2/iat");')).toEqual(["xfyun mainland @src/a.tsx:1"]);
    const model = 'fetch("https://aip.baidubce.com/rpc/2.0/ai_custom/v1/wenxinworkshop/chat/completions");';
    expect(await inScript(model)).toEqual([]);
    expect(await found("provider", { "a.ts": model })).toEqual(["baidu-qianfan mainland @a.ts:1"]);
  });
});

describe("the head of a page that code describes", () => {
  it("loads style sheets and scripts", async () => {
    const head = (rel: string) =>
      `useHead({ script: [{ src: \`https://hm.baidu.com/hm.js?\${id}\` }], link: [{ rel: "${rel}", href: "https://fonts.googleapis.com/css2" }] });`;
    expect(await inScript(head("stylesheet"))).toEqual([
      "baidu-tongji mainland @src/a.tsx:1",
      "google-fonts overseas @src/a.tsx:1",
    ]);
    expect(await inScript(head("canonical"))).toEqual(["baidu-tongji mainland @src/a.tsx:1"]);
  });
});

describe("hosts that are only mentioned", () => {
  it.each([
    ["a comment", "// see https://api.stripe.com/v1\nexport const a = 1;"],
    ["a message", 'throw new Error("cannot reach https://api.stripe.com today");'],
    ["a link", 'export const a = <a href="https://stripe.com">Stripe</a>;'],
    ["a navigation", 'window.open("https://docs.stripe.com/payments");'],
    ["documentation", 'export const DOCS_URL = "https://docs.stripe.com";'],
    ["a comparison", 'if (url.startsWith("https://api.stripe.com")) skip();'],
    ["a list to block", 'const BLOCKED_HOSTS = ["api.stripe.com"];'],
    ["a log", 'console.log("https://api.stripe.com");'],
    ["another host", 'fetch("https://api.stripe.com.evil.cn/v1");'],
    ["a host for documentation", 'fetch("https://api.example.com/v1");'],
    ["a word", "export const google = 1; const slack = 0.2; const segment = [];"],
  ])("%s", async (_, text) => {
    expect(await inScript(text)).toEqual([]);
  });

  it("in package files and translations", async () => {
    expect(await services({ "package.json": '{"homepage":"https://api.stripe.com"}' })).toEqual([]);
    expect(await services({ "src/locales/en.json": '{"pay":{"url":"https://api.stripe.com"}}' })).toEqual([]);
  });

  it("after Has in Go", async () => {
    const text =
      'package a\nimport "strings"\nfunc F(s string) bool { return strings.HasPrefix(s, "https://api.stripe.com") }\n';
    expect(await services({ "a.go": text })).toEqual([]);
  });
});

describe("libraries", () => {
  it("count where they are put to work", async () => {
    expect(await inScript('import Stripe from "stripe";\nconst pay = new Stripe(key);')).toEqual([
      "stripe overseas @src/a.tsx:2",
    ]);
    expect(
      await inScript(
        'import { SpeedInsights } from "@vercel/speed-insights/next";\nexport const a = <SpeedInsights />;',
      ),
    ).toEqual(["vercel-analytics overseas @src/a.tsx:2"]);
    expect(await services({ "a.py": "import stripe\nstripe.Charge.create(amount=1)\n" })).toEqual([
      "stripe overseas @a.py:2",
    ]);
    expect(
      await services({ "A.java": "import com.twilio.Twilio;\nclass A { void go() { Twilio.init(a, b); } }" }),
    ).toEqual(["twilio overseas @A.java:2"]);
    expect(
      await services({
        "a.go": 'package a\nimport "github.com/stripe/stripe-go/v76/client"\nvar c = client.New("k", nil)\n',
      }),
    ).toEqual(["stripe overseas @a.go:3"]);
  });

  it("ask when they are imported and not used, or only asked for by a manifest", async () => {
    const signals = await scanned({
      "src/a.ts": 'import Stripe from "stripe";\n',
      "package.json": '{"dependencies":{"stripe":"1"},"devDependencies":{"twilio":"1"}}',
    });
    expect(signals.map(({ service, sure, at }) => `${service} ${sure} ${at.file}`).sort()).toEqual([
      "stripe 0.5 package.json",
      "stripe 0.5 src/a.ts",
    ]);
  });

  it("do not count for their types", async () => {
    const signals = await scanned({ "src/a.ts": 'import type Stripe from "stripe";\nexport let pay: Stripe;' });
    expect(signals).toEqual([]);
  });

  it("that prove nothing stay below the bar", async () => {
    const signals = await scanned({ "a.py": 'import boto3\nboto3.client("s3")\n' });
    expect(signals.filter(({ kind, sure }) => kind === "service" && sure >= 0.7)).toEqual([]);
  });

  it("of the same maker are told apart", async () => {
    const square =
      "import okhttp3.OkHttpClient;\nimport com.squareup.moshi.Moshi;\nclass A { Object a = new OkHttpClient(); Object b = new Moshi(); }";
    expect(await services({ "A.java": square })).toEqual([]);
    expect(
      await services({
        "A.java": "import com.squareup.square.SquareClient;\nclass A { Object a = new SquareClient(); }",
      }),
    ).toEqual([expect.stringMatching(/^square /)]);
  });

  it("connect where the code says", async () => {
    const init = (dsn: string) => `import * as Sentry from "@sentry/browser";\nSentry.init({ dsn: ${dsn} });`;
    expect(await inScript(init('"https://k@o1.ingest.sentry.io/2"'))).toEqual(["sentry overseas @src/a.tsx:2"]);
    expect(await inScript(init('"https://k@sentry.shop.cn/2"'))).toEqual([]);
    expect(await inScript(init("process.env.SENTRY_DSN"))).toEqual(["sentry unknown @src/a.tsx:2"]);
    expect(
      await services({ "src/a.ts": init("process.env.SENTRY_DSN"), ".env": "SENTRY_DSN=https://k@sentry.shop.cn/2\n" }),
    ).toEqual([]);
  });

  it("are not found under names of objects", async () => {
    expect(await inScript('import a from "constructor";\na();\nimport b from "__proto__";\nb();')).toEqual([]);
  });
});

describe("the table", () => {
  interface Row {
    readonly id: string;
    readonly collects?: readonly string[];
    readonly pypi?: readonly string[];
    readonly maven?: readonly string[];
    readonly hosts?: readonly string[];
    readonly host_class?: Readonly<Record<string, string>>;
  }
  const { services: rows, modules } = table("services") as {
    services: readonly Row[];
    modules: Readonly<Record<"pypi" | "maven", Readonly<Record<string, unknown>>>>;
  };

  it("has each service once, with hosts for its exceptions and categories that exist", () => {
    const { categories } = table("categories") as { categories: readonly { id: string }[] };
    const known = new Set(categories.map(({ id }) => id));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id, collects = [], hosts = [], host_class = {} } of rows) {
      expect([id, collects.filter((one) => !known.has(one))]).toEqual([id, []]);
      expect([id, Object.keys(host_class).filter((one) => !hosts.includes(one))]).toEqual([id, []]);
    }
  });

  it("names modules of packages that it has", () => {
    const maven = new Set(rows.flatMap((row) => row.maven ?? []));
    const pypi = new Set(
      rows.flatMap((row) => row.pypi ?? []).map((name) => name.toLowerCase().replace(/[-_.]+/g, "-")),
    );
    expect(Object.keys(modules.maven).filter((name) => !maven.has(name))).toEqual([]);
    expect(Object.keys(modules.pypi).filter((name) => !name.includes("*") && !pypi.has(name))).toEqual([]);
  });
});
