import { describe, expect, it } from "vitest";
import { parse } from "./scope.js";

describe("what does not load, with the span inside the text", () => {
  it.each([
    ["it.acces == 'x'", "flow has no 'acces'; did you mean 'access'?", "acces"],
    ["itt.access == 'x'", "there is no 'itt'; did you mean 'it'?", "itt"],
    [
      "it.access == 'transfr'",
      "'transfr' is not one of transfer, remote-access; did you mean 'transfer'?",
      "'transfr'",
    ],
    [
      "it.access in ['transfer', 'remote']",
      "'remote' is not one of transfer, remote-access; did you mean 'remote-access'?",
      "'remote'",
    ],
    [
      "it.fields.exists(f, it.consent.seperate)",
      "flow.consent has no 'seperate'; did you mean 'separate'?",
      "seperate",
    ],
    ["it.people == 'x'", "wrong types: int == string", "it.people == 'x'"],
    ["it.people", "must be bool, is int", "it.people"],
    [
      "it.id.matches('a+')",
      "matches() is not supported: its regular expressions are not linear in time",
      "it.id.matches('a+')",
    ],
    ["it.started_on < date('2026-02-30')", 'date() takes a calendar date such as "2026-01-31"', "'2026-02-30'"],
    [
      "it.started_on.plus('3 years') < it.started_on",
      'plus() takes an ISO 8601 period such as "P3Y" or "P60D"',
      "'3 years'",
    ],
    ["nope(it.id)", "there is no function 'nope'", "nope"],
    ["hass(it.access)", "there is no function 'hass'; did you mean 'has'?", "hass"],
    ["it.id.startWith('x')", "there is no function 'startWith'; did you mean 'startsWith'?", "startWith"],
    ["it.fields.exist(f, f == 'x')", "there is no function 'exist'; did you mean 'exists'?", "exist"],
    [
      "it.fields.exists(f, f.startwith('x'))",
      "there is no function 'startwith'; did you mean 'startsWith'?",
      "startwith",
    ],
    ["it.fields.toString()", "there is no function 'toString'", "toString"],
    ["p == a < b", "the right side of == needs parentheses: in CEL, < and in bind no tighter", "p == a < b"],
    [
      "p != (a) in (l + (l))",
      "the right side of != needs parentheses: in CEL, < and in bind no tighter",
      "p != (a) in (l + (l",
    ],
    ["9007199254740993 > it.people", "numbers are whole up to 9007199254740991", "9007199254740993"],
    ["it.id == b'x'", "bytes are not supported", "b'x'"],
    ["it.people == 5u", "unsigned integers are not supported", "5u"],
    [
      "it.people == [1, 2.0][0]",
      "List elements must have the same type, expected type 'int' but found 'double'",
      "2.0",
    ],
    ["it['acces'] == 'x'", "flow has no 'acces'; did you mean 'access'?", "'acces'"],
    [
      "it['access'] == 'transfr'",
      "'transfr' is not one of transfer, remote-access; did you mean 'transfer'?",
      "'transfr'",
    ],
    ["it.fields.map(f, it.access == 'transfer', f + 1)[0] == 'x'", "wrong types: string + int", "f + 1"],
    ["it.fields.map(f, it.acces == 'x', f)[0] == 'x'", "flow has no 'acces'; did you mean 'access'?", "acces"],
    ["it['ac' + 'cess'] == 'x'", "a part of a group is named, not computed", "'ac' + 'cess'"],
    ["{'a': 1}.a > 1", "a map cannot be written in an expression", "{'a': 1}"],
  ])("%s", (text, message, at) => {
    const { error } = parse(text, "bool");
    expect(error?.message).toBe(message);
    expect(text.slice(error!.start, error!.end)).toBe(at);
  });

  it.each([
    "p == (a < b)",
    "(p) == ((a) in (l + (l)))",
    "p == (s < ')')",
    "p == (s < '''\\'''')",
    "a < b == p",
    "p == (q)",
  ])("%s is grouped as it is written", (text) => {
    expect(parse(text, "bool").error).toBeUndefined();
  });

  it("our own messages come in Chinese, too", () => {
    expect(parse("it.acces == 'x'", "bool").error?.zh).toBe("flow 没有“acces”；是否想写“access”？");
    expect(parse("it.id.startWith('x')", "bool").error?.zh).toBe("没有函数“startWith”；是否想写“startsWith”？");
    expect(parse("it.people", "bool").error?.zh).toBe("类型应为 bool，实为 int");
  });

  it("a syntax error says what was unexpected", () => {
    expect(parse("it.people >=", "bool").error?.message).toBe("Unexpected token: EOF");
  });
});
