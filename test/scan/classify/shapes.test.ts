import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { literalItem, maskValues } from "../../../src/scan/classify/shapes.js";
import { wordsOf } from "../../../src/scan/classify/words.js";

describe("literal values", () => {
  it.each([
    ["110000190001010012", "identity_document.id_card_no"],
    ["11000019000101002x", undefined],
    ["13912046578", "basic.phone"],
    ["+86 139-1204-6578", "basic.phone"],
    ["6222020000000001230", "property.bank_account"],
  ])("%s is %s", (text, category) => expect(literalItem(text)?.category).toBe(category));

  it.each([
    "110000190001010013", // check digit
    "110000190013010019", // month
    "990000190001010011", // region
    "110000190002300012", // day
    "11010519491231002X", // example of the standard
    "13800138000",
    "13888888888",
    "13912345678",
    "6222020000000001231", // Luhn
    "4242424242424242",
    "1700000000000",
    "12912046578",
    "tel: 13912046578 or so, and much more",
    "",
  ])("%s is none", (text) => expect(literalItem(text)).toBeUndefined());

  it("are masked, other text is kept", () => {
    expect(maskValues('send("13912046578", "li.lei@example.cn") // 110000190001010012, 2024-01-01 12:00')).toBe(
      'send("139********", "l***@example.cn") // 110***************, 2024-01-01 12:00',
    );
  });

  it("keep no identity number, whatever stands around", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, behind) => {
        const text = `${before.replace(/\d/g, "")}110000190001010012${behind.replace(/[\dXx]/g, "")}`;
        expect(maskValues(text)).not.toContain("110000190001010012");
      }),
    );
  });
});

describe("words of a name", () => {
  it.each([
    ["userIDCardNo", ["user", "id", "card", "no"]],
    ["id_card-no.front", ["id", "card", "no", "front"]],
    ["HTTPServer2URL", ["http", "server", "2", "url"]],
    ["userIDs", ["user", "ids"]],
    ["iPhoneModel", ["iphone", "model"]],
    ["用户phone号", ["用户", "phone", "号"]],
    ["MOBILE_NO", ["mobile", "no"]],
    ["", []],
  ])("%s", (name, words) => expect(wordsOf(name)).toEqual(words));

  it("hold every letter of it once, in order", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9_]{0,40}$/), (name) => {
        expect(wordsOf(name).join("")).toBe(name.replaceAll("_", "").toLowerCase());
      }),
    );
  });
});
