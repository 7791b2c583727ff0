import { describe, expect, it } from "vitest";
import { detectFields } from "../../../src/scan/detect/fields.js";
import type { Shape } from "../../../src/scan/outline.js";
import { names } from "../classify/names.js";
import { callOf, fileOf, maker } from "./outlines.js";

const TEXT = 'class User {\n  idCard: string; // 13912046578\n}\nconst owner = "110000190001010012";\n';
const make = maker(TEXT);

function record(name: string): Shape {
  const field = { name: "idCard", aliases: [], labels: [], type: "string", at: make.range("idCard") };
  return { name, kind: "type", labels: [], fields: [field], at: make.range("User") };
}

describe("fields", () => {
  it("are told with place, record, reason and a line without values of people", () => {
    expect(detectFields(fileOf(TEXT, { shapes: [record("User")] }), names)).toEqual([
      {
        kind: "field",
        key: "field/src/a.ts#User.idCard",
        at: { file: "src/a.ts", start: { line: 2, column: 3 }, end: { line: 2, column: 9 } },
        seen: "idCard: string; // 139********",
        sure: 0.95,
        chain: ["name 'idCard' → identity_document.id_card_no", "type 'User'"],
        category: "identity_document.id_card_no",
        name: "idCard",
        shape: "type",
        record: "User",
      },
    ]);
  });

  it("of a shape without a name have none in their key", () => {
    const [one] = detectFields(fileOf(TEXT, { shapes: [record("")] }), names);
    expect(one).toMatchObject({ key: "field/src/a.ts#idCard" });
    expect(one).not.toHaveProperty("record");
  });
});

describe("literal values", () => {
  const assigned = (name: string, value = "110000190001010012") =>
    detectFields(
      fileOf(TEXT, { assignments: [{ name, value: make.text(value), at: make.range("owner"), exported: false }] }),
      names,
    );

  it("are fields by themselves, and never shown", () => {
    const [one] = assigned("owner");
    expect(one).toMatchObject({
      key: "field/src/a.ts#literal identity_document.id_card_no",
      seen: 'const owner = "110***************";',
      category: "identity_document.id_card_no",
      name: "owner",
    });
    expect(JSON.stringify(one)).not.toContain("110000190001010012");
  });

  it("are none where their name says something else", () => {
    for (const name of ["hotline", "orderNo", "cfg.supportPhone", "phoneRegex", "traceId", "smtp_email"])
      expect(assigned(name, "13912046578")).toEqual([]);
    expect(assigned("contact", "13912046578")).toHaveLength(1);
  });

  it("are found in arguments, objects and settings, each place once", () => {
    const phone = make.text("110000190001010012");
    const found = detectFields(
      fileOf(TEXT, {
        assignments: [{ name: "a", value: make.object({ b: make.list(phone) }), at: make.range("a"), exported: false }],
        calls: [callOf("save", [phone], make.range("owner"))],
        settings: [{ path: ["x", "y"], value: "13912046578", at: make.range("13912046578") }],
      }),
      names,
    );
    expect(found.map((one) => [one.category, one.name])).toEqual([
      ["identity_document.id_card_no", "b"],
      ["basic.phone", "y"],
    ]);
  });
});
