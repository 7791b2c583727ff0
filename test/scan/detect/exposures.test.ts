import { describe, expect, it } from "vitest";
import { detectExposures } from "../../../src/scan/detect/exposures.js";
import type { Call, Outline, Value } from "../../../src/scan/outline.js";
import { names } from "../classify/names.js";
import { callOf, fileOf, maker } from "./outlines.js";

const make = maker("");
const { text, name, join, object, list, call } = make;
const AT = { from: 0, to: 0 };

function found(outline: Partial<Outline>, source = ""): readonly string[] {
  return detectExposures(fileOf(source, outline), names).map((one) => `${one.into} ${one.category}`);
}

/** What a single call exposes. */
function called(callee: string, args: readonly Value[], more: Partial<Call> = {}): readonly string[] {
  return found({ calls: [callOf(callee, args, AT, more)] });
}

function assigned(variable: string, value: Value): readonly string[] {
  return found({ assignments: [{ name: variable, value, at: AT, exported: false }] });
}

describe("logs", () => {
  it.each([
    "console.log",
    "this.logger.info",
    "logger.warn",
    "LOG.error",
    "log.Printf",
    "logging.getLogger().info",
    "fmt.Println",
    "System.out.println",
    "print",
    "zap.L().Sugar().Infow",
    "logrus.WithField",
    "request.log.info",
    "slog.InfoContext",
    "userLogger.debug",
  ])("%s", (callee) => expect(called(callee, [text("user"), name("user.phone")])).toEqual(["log basic.phone"]));

  it.each([
    "Math.log",
    "save",
    "window.printer.setup",
    "console.clear",
    "catalog.info.get",
    "db.insert",
    "dialog.info",
  ])("%s is none", (callee) => expect(called(callee, [name("user.phone")])).toEqual([]));

  it("take values out of templates, objects, lists, getters and conversions", () => {
    expect(called("console.log", [join(text("card "), name("idCard"))])).toEqual(["log identity_document.id_card_no"]);
    expect(called("console.log", [object({ contact: name("customer.email") })])).toEqual(["log basic.email"]);
    expect(called("console.log", [object({ bankCardNo: name("input.value") })])).toEqual(["log property.bank_account"]);
    expect(called("console.log", [list(name("user.realName"))])).toEqual(["log basic.name"]);
    expect(called("log.info", [text("{}"), call("user.getIdCard")])).toEqual(["log identity_document.id_card_no"]);
    expect(called("log.info", [call("request.mobile")])).toEqual(["log basic.phone"]);
    expect(called("log.info", [call("form.get", text("phone"))])).toEqual(["log basic.phone"]);
    expect(called("console.log", [call("JSON.stringify", object({ e: name("user.email") }))])).toEqual([
      "log basic.email",
    ]);
    expect(called("console.log", [call("user.email.trim")])).toEqual(["log basic.email"]);
    expect(called("logger.Info", [call("zap.String", text("p"), name("u.Mobile"))])).toEqual(["log basic.phone"]);
    expect(called("log.info", [], { named: [{ key: "password", value: name("form.pw"), at: AT }] })).toEqual([
      "log authentication.password",
    ]);
  });

  it("do not hold what is masked, hashed, counted, compared or only mentioned", () => {
    const harmless: readonly Value[] = [
      text("phone is invalid"),
      text("idCard must not be empty"),
      call("mask", name("user.phone")),
      call("desensitize", name("user.idCard")),
      call("DigestUtils.md5Hex", call("user.getPhone")),
      call("crypto.createHash().update().digest", name("email")),
      call("user.phone.slice", text("-4")),
      call("isValid", name("idCard")),
      call("len", name("phone")),
      name("user.phone.length"),
      name("maskedPhone"),
      name("user.emailHash"),
      name("phoneVerified"),
      name("user.hasEmail"),
      name("emailCount"),
      name("PHONE_REGEX"),
      name("supportEmail"),
      name("config.smtp.password"),
      name("product.name"),
      name("file.name"),
      name("name"),
      name("address"),
      name("err.message"),
      object({ phone: call("mask", name("phone")), email: name("user.emailMasked"), tel: text("***") }),
      { is: "other", at: AT },
    ];
    for (const value of harmless) expect([value, called("console.log", [value])]).toEqual([value, []]);
  });

  it("hold ids of users by their nature, though not those that others know", () => {
    expect(called("console.log", [name("userId"), name("clientIp")])).toEqual([]);
    expect(called("console.log", [name("user.openid")])).toEqual(["log network_identity.user_id"]);
  });

  it("do not hold parts of a value", () => {
    const source = "print(phone[-4:])";
    const cut: Value = { is: "name", path: "phone", at: { from: 6, to: 11 } };
    expect(found({ calls: [callOf("print", [cut], AT)] }, source)).toEqual([]);
    expect(found({ calls: [callOf("print", [cut], AT)] }, "print(phone)     ")).toEqual(["log basic.phone"]);
  });

  it("take texts that were put together above and are passed by name", () => {
    const line = { name: "f.line", value: join(text("bound "), name("user.phone")), exported: false };
    const calls = [callOf("logger.info", [name("line")], { from: 50, to: 60 })];
    expect(found({ assignments: [{ ...line, at: { from: 10, to: 14 } }], calls })).toEqual(["log basic.phone"]);
    expect(found({ assignments: [{ ...line, at: { from: 70, to: 74 } }], calls })).toEqual([]);
  });

  it("count names that mean a person where the path says so", () => {
    expect(called("console.log", [name("user.name")])).toEqual(["log basic.name"]);
    expect(called("console.log", [name("order.buyer.address")])).toEqual(["log basic.home_address"]);
    expect(called("console.log", [name("receiverName")])).toEqual(["log basic.name"]);
    expect(called("console.log", [name("ctx.request.body.email")])).toEqual(["log basic.email"]);
    expect(called("console.log", [name("smtpConfig.email")])).toEqual([]);
  });
});

describe("addresses", () => {
  const query = join(name("base"), text("/login?phone="), name("phone"));

  it("are query strings and paths with values of people", () => {
    expect(called("fetch", [query])).toEqual(["url basic.phone"]);
    expect(assigned("target", query)).toEqual(["url basic.phone"]);
    expect(called("fetch", [join(text("https://a.cn/u/"), name("user.idCard"), text("/x"))])).toEqual([
      "url identity_document.id_card_no",
    ]);
    expect(called("axios.get", [text("/u"), object({ params: object({ idCard: name("form.id") }) })])).toEqual([
      "url identity_document.id_card_no",
    ]);
    expect(
      called("requests.get", [text("/u")], {
        named: [{ key: "params", value: object({ m: name("mobile") }), at: AT }],
      }),
    ).toEqual(["url basic.phone"]);
    expect(called("url.searchParams.append", [text("email"), name("user.email")])).toEqual(["url basic.email"]);
    expect(called("URLSearchParams", [object({ email: name("email") })], { how: "new" })).toEqual(["url basic.email"]);
  });

  it("stand in attributes of elements and in routes as objects", () => {
    const element = (value: Value) => ({ tag: "a", attributes: [{ key: "href", value, at: AT }], at: AT });
    expect(found({ elements: [element(query)] })).toEqual(["url basic.phone"]);
    const route = object({ path: text("/u"), query: object({ phone: name("user.phone") }) });
    expect(found({ elements: [element(route)] })).toEqual(["url basic.phone"]);
    expect(found({ elements: [element(name("user.phone"))] })).toEqual([]);
  });

  it("are routes with placeholders", () => {
    expect(called("GetMapping", [text("/users/{idCard}")], { how: "decorator" })).toEqual([
      "url identity_document.id_card_no",
    ]);
    expect(called("router.get", [text("/users/:phone")])).toEqual(["url basic.phone"]);
    expect(called("path", [text("users/<str:phone>/")])).toEqual(["url basic.phone"]);
    expect(called("get", [text("https://a.cn/q?phone={phone}")])).toEqual(["url basic.phone"]);
    expect(called("router.get", [text("/users/:id/:name")])).toEqual([]);
    expect(called("GetMapping", [text("/users/{userId}")], { how: "decorator" })).toEqual([]);
  });

  it("are no prose, no mail links and no ids", () => {
    expect(assigned("hint", join(text("The phone "), name("phone"), text(" is wrong")))).toEqual([]);
    expect(assigned("link", join(text("mailto:"), name("user.email")))).toEqual([]);
    expect(called("fetch", [join(text("/users/"), name("userId"))])).toEqual([]);
    expect(called("fetch", [join(text("/u?phone="), call("sha256", name("phone")))])).toEqual([]);
    expect(called("api.post", [text("/u"), object({ phone: name("phone") })])).toEqual([]);
  });

  it("that are logged are logged", () => {
    expect(called("console.log", [query])).toEqual(["log basic.phone"]);
  });
});

describe("error reports", () => {
  it.each([
    ["Sentry.setUser", object({ email: name("user.email") })],
    ["Sentry.captureMessage", join(text("x"), name("user.email"))],
    ["sentry_sdk.set_context", object({ email: name("u.email") })],
    ["scope.setExtra", name("user.email")],
    ["scope.SetUser", object({ Email: name("u.Email") })],
    ["Bugsnag.notify", object({ email: name("user.email") })],
    ["captureException", object({ extra: object({ email: name("user.email") }) })],
  ])("%s", (callee, value) => expect(called(callee, [value])).toEqual(["error-report basic.email"]));

  it("may hold ids and hashes", () => {
    expect(
      called("Sentry.setUser", [object({ id: name("user.id"), email: call("sha256", name("user.email")) })]),
    ).toEqual([]);
  });
});

describe("analytics", () => {
  it.each([
    "gtag",
    "mixpanel.identify",
    "posthog.capture",
    "analytics.track",
    "sensors.track",
    "window.dataLayer.push",
    "wx.reportEvent",
    "MobclickAgent.onEvent",
  ])("%s", (callee) =>
    expect(called(callee, [text("pay"), object({ phone: name("user.phone") })])).toEqual(["analytics basic.phone"]),
  );

  it("may hold events without people", () => {
    expect(called("gtag", [text("event"), object({ page: name("page.title"), user_id: name("user.id") })])).toEqual([]);
    expect(called("list.push", [object({ phone: name("user.phone") })])).toEqual([]);
  });
});

describe("prompts", () => {
  const prompt = join(text("Judge this applicant: "), name("applicant.idCard"));
  const exposed = ["prompt identity_document.id_card_no"];

  it("are what is sent to a model, or put together to be sent", () => {
    expect(called("openai.chat.completions.create", [object({ messages: list(object({ content: prompt })) })])).toEqual(
      exposed,
    );
    expect(called("generateText", [object({ prompt })])).toEqual(exposed);
    expect(called("chatClient.prompt().user", [prompt])).toEqual(exposed);
    expect(called("UserMessage.from", [prompt])).toEqual(exposed);
    expect(called("Prompt", [prompt], { how: "new" })).toEqual(exposed);
    expect(called("send", [object({ role: text("user"), content: prompt })])).toEqual(exposed);
    expect(assigned("systemPrompt", prompt)).toEqual(exposed);
    expect(assigned("messages", list(object({ role: text("user"), content: prompt })))).toEqual(exposed);
  });

  it("are what a client of unknown name invokes where the file imports a model library", () => {
    const calls = [callOf("this.international.invoke", [prompt], AT)];
    const imports = [{ module: "@langchain/openai", names: [], typeOnly: false, at: AT }];
    expect(found({ calls, imports })).toEqual(exposed);
    expect(found({ calls })).toEqual([]);
  });

  it("are told by the key that takes them", () => {
    expect(called("post", [object({ system_prompt: prompt, note: prompt })])).toEqual(exposed);
    expect(called("Agent", [], { named: [{ key: "instructions", value: prompt, at: AT }] })).toEqual(exposed);
  });

  it("may hold what the user asks, masked values, and names of variables", () => {
    expect(called("llm.invoke", [join(text("Answer: "), name("userPrompt"))])).toEqual([]);
    expect(called("llm.invoke", [join(text("For "), call("mask", name("user.idCard")))])).toEqual([]);
    expect(assigned("promptPhone", name("form.phone"))).toEqual([]);
    expect(called("model.User", [object({ Password: name("user.Password") })], { how: "new" })).toEqual([]);
  });
});

describe("a signal", () => {
  it("tells way, place and reason, and shows no value of a person", () => {
    const source = 'log(1);\nconsole.log("13912046578", user.phone);\n';
    const { range } = maker(source);
    const value: Value = { is: "name", path: "user.phone", at: range("user.phone") };
    expect(detectExposures(fileOf(source, { calls: [callOf("console.log", [value, value], AT)] }), names)).toEqual([
      {
        kind: "exposure",
        key: "exposure/log/src/a.ts#basic.phone",
        at: { file: "src/a.ts", start: { line: 2, column: 28 }, end: { line: 2, column: 38 } },
        seen: 'console.log("139********", user.phone);',
        sure: 0.8,
        chain: ["name 'user.phone' → basic.phone", "console.log → log"],
        category: "basic.phone",
        name: "phone",
        into: "log",
      },
    ]);
  });

  it("comes from deep values without a fall", () => {
    let deep = name("user.phone");
    for (let i = 0; i < 20_000; i++) deep = list(deep);
    expect(called("console.log", [deep])).toEqual([]);
  });
});
