import { describe, expect, it } from "vitest";
import { detectExposures } from "../../../src/scan/detect/exposures.js";
import type { Outline, Value } from "../../../src/scan/outline.js";
import { BAR } from "../../../src/scan/signal.js";
import { names } from "../classify/names.js";
import { callOf, fileOf, maker } from "./outlines.js";

const { text, name, join, object, call } = maker("");
const AT = { from: 0, to: 0 };

function found(outline: Partial<Outline>): readonly string[] {
  return detectExposures(fileOf("", outline), names)
    .filter((one) => one.sure >= BAR)
    .map((one) => `${one.into} ${one.category}`);
}

function called(callee: string, ...args: readonly Value[]): readonly string[] {
  return found({ calls: [callOf(callee, args, AT, {})] });
}

describe("errors", () => {
  it("carry the text that they are made with", () => {
    for (const made of ["Error", "IllegalStateException", "fmt.Errorf", "ValueError"])
      expect(called("Sentry.captureException", call(made, join(text("gate refused "), name("phone"))))).toEqual([
        "error-report basic.phone",
      ]);
    expect(called("Sentry.captureException", call("hashOf", name("user.phone")))).toEqual([]);
    expect(called("save", call("Error", name("user.phone")))).toEqual([]);
  });
});

describe("texts in front of a name", () => {
  it.each(["owner %s registered", "学员{}", "new {} for member: {name}"])("%s is of a person", (front) => {
    const args = front.startsWith("new") ? [text("a"), name("name")] : [name("name")];
    const [first, ...rest] = [text(front), ...args];
    expect(called("logger.info", first!, ...rest)).toEqual(["log basic.name"]);
  });

  it.each(["file %s saved", "user deleted, see %s", "owner has {}", "仓库{}"])("%s is not", (front) =>
    expect(called("logger.info", text(front), name("name"))).toEqual([]),
  );

  it("hold for the value right behind them", () => {
    expect(called("console.log", join(text("学员"), name("name")))).toEqual(["log basic.name"]);
    expect(called("console.log", join(text("玩家"), name("level"), text("in "), name("name")))).toEqual([]);
    expect(called("logger.info", text("user %s at %s"), name("level"), name("name"))).toEqual([]);
  });
});

describe("owners of a value", () => {
  it("are forms that people fill in", () => {
    expect(called("console.log", name("loginForm.account"), name("form.wechat"))).toEqual([
      "log network_identity.account",
      "log network_identity.social_account",
    ]);
    expect(called("console.log", name("config.account"), name("form.message"))).toEqual([]);
  });

  it("are readers and players, but for their names", () => {
    expect(called("console.log", name("reader.refreshToken"))).toEqual(["log authentication.session_token"]);
    expect(called("console.log", name("reader.name"), name("client.refreshToken"))).toEqual([]);
  });
});

describe("addresses", () => {
  it("hold the id of a phone that others know too, and logs may", () => {
    const value = join(text("https://a.cn/history?oaid="), name("reader.oaid"));
    expect(called("fetch", value)).toEqual(["url device.os_device_id"]);
    expect(called("console.log", name("reader.oaid"))).toEqual([]);
    expect(called("fetch", join(text("https://a.cn/history?deviceId="), name("reader.deviceId")))).toEqual([]);
  });
});

describe("clients", () => {
  it("are known by what made them", () => {
    const made = (by: string) => [{ name: "hog", value: call(by), at: AT, exported: false }];
    const calls = [callOf("hog.capture", [object({ distinctId: name("user.phone") })], AT, {})];
    expect(found({ assignments: made("PostHog"), calls })).toEqual(["analytics basic.phone"]);
    expect(found({ assignments: made("Camera"), calls })).toEqual([]);
  });
});

describe("prompts", () => {
  it("may speak of the illness of a crop", () => {
    const asks = (...parts: readonly Value[]) => called("client.chat.completions.create", join(...parts));
    expect(asks(name("crop"), text("出现"), name("symptom"))).toEqual([]);
    expect(asks(name("patient"), text("出现"), name("symptom"))).toEqual(["prompt health.diagnosis"]);
    expect(asks(name("symptom"))).toEqual(["prompt health.diagnosis"]);
  });
});

describe("variables", () => {
  const given = (from: number, variable: string, value: Value) => ({
    name: variable,
    value,
    at: { from, to: from + 1 },
    exported: false,
  });
  const late = (path: string): Value => ({ is: "name", path, at: { from: 50, to: 55 } });
  const url = (path: string) => join(text("https://a.cn/open?x="), late(path));
  const source = call("form.get", text("plate_number"));

  it("that shorten a name hold what it names", () => {
    const calls = [callOf("requests.get", [url("plate")], AT, {}), callOf("log.info", [late("plate")], AT, {})];
    expect(found({ assignments: [given(1, "plate", source)], calls: calls.slice(0, 1) })).toEqual([
      "url identity_document.vehicle_plate",
    ]);
    expect(found({ assignments: [given(1, "plate", source)], calls: calls.slice(1) })).toEqual([
      "log identity_document.vehicle_plate",
    ]);
  });

  it("hold what they were given last, and nothing before", () => {
    const calls = [callOf("log.info", [late("plate")], AT, {})];
    const again = given(20, "plate", call("dish"));
    expect(found({ assignments: [given(1, "plate", source), again], calls })).toEqual([]);
    expect(found({ assignments: [given(60, "plate", source)], calls })).toEqual([]);
    const other = [callOf("log.info", [late("gate")], AT, {})];
    expect(found({ assignments: [given(1, "gate", source)], calls: other })).toEqual([]);
  });
});
