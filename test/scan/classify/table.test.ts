import { describe, expect, it } from "vitest";
import { classifyShape } from "../../../src/scan/classify/classify.js";
import { BAR } from "../../../src/scan/signal.js";
import { names, shape, table } from "./names.js";

const kinds = ["en", "pinyin", "zh"] as const;
const all = table.categories.flatMap(({ id, field_names }) =>
  kinds.flatMap((kind) => field_names[kind].map((name) => ({ id, name }))),
);

function categoryOf(name: string, record: string): string | undefined {
  return classifyShape(shape(record, [name]), names, "src/a.ts").find((one) => one.sure >= BAR)?.category;
}

function strengthOf(name: string): string | undefined {
  const key = name.startsWith("_") ? name : name.toLowerCase().replaceAll("_", "");
  return (names.code[key] ?? names.chinese[name.toLowerCase()])?.strength;
}

describe("every name of the table", () => {
  it("says its own category: strong ones alone, weak ones in a type about people", () => {
    const wrong = all
      .map(({ id, name }) => ({
        id,
        name,
        got: categoryOf(name, strengthOf(name) === "strong" ? "Thingummy" : "UserInfo"),
      }))
      .filter(({ id, got }) => got !== id);
    expect(wrong).toEqual([]);
  });

  it("never counts alone where it is weak", () => {
    const wrong = all.filter(
      ({ name }) => strengthOf(name) !== "strong" && categoryOf(name, "Thingummy") !== undefined,
    );
    expect(wrong).toEqual([]);
  });

  it("belongs to one category", () => {
    const owners = new Map<string, string>();
    const shared = all.filter(({ id, name }) => {
      const key = name.toLowerCase().replaceAll("_", "");
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      return owner !== id;
    });
    expect(shared).toEqual([]);
  });

  it("is read as written in camel case, snake case, kebab case and capitals", () => {
    const written = ["idCardNo", "id_card_no", "id-card-no", "ID_CARD_NO", "IDCardNo", "userIdCardNo", "idcardno"];
    expect(written.map((name) => categoryOf(name, ""))).toEqual(written.map(() => "identity_document.id_card_no"));
  });
});

describe("the lists around the names", () => {
  it("name categories that exist", () => {
    const ids = new Set(table.categories.map(({ id }) => id));
    const unknown = [...table.context.of_things, ...table.context.expected].filter((id) => !ids.has(id));
    expect(unknown).toEqual([]);
  });

  it("call weak what is telling or loose, and never both", () => {
    const weak = new Set([...table.weak_names.en, ...table.weak_names.pinyin]);
    const { telling, loose } = table.context;
    expect([...telling, ...loose].filter((name) => !weak.has(name))).toEqual([]);
    expect(telling.filter((name) => loose.includes(name))).toEqual([]);
  });
});
