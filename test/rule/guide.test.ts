import { expect, it } from "vitest";
import type { Form } from "../../src/manifest/form.js";
import { compileForms } from "../../src/rule/forms.js";
import { compileGuides, type Guide } from "../../src/rule/guide.js";

const forms = compileForms();
const guides = compileGuides();

/** Keys of a form that the guide says nothing of. */
function silent(form: Form, guide: Guide | undefined, path: string): readonly string[] {
  if (form.is === "array" || form.is === "record") return silent(form.of, guide?.of, path);
  if (form.is !== "object") return [];
  return Object.entries(form.keys).flatMap(([key, below]) => {
    const inside = guide?.keys?.[key];
    const { en, zh } = inside?.about ?? { en: "", zh: "" };
    const named = `${path}.${key}`;
    return [...(en !== "" && /[\u4e00-\u9fff]/.test(zh) ? [] : [named]), ...silent(below, inside, named)];
  });
}

it.each(["manifest", "config", "baseline"] as const)(
  "the guide speaks both languages of every key of the %s",
  (name) => {
    expect(silent(forms[name], guides[name], name)).toEqual([]);
  },
);

it("the guide describes rules as far as their schema does", () => {
  expect(guides.rule.keys?.assert?.about?.en).toBe("CEL: what must then be true.");
  expect(guides.rule.keys?.examples?.of?.keys?.given?.about?.en).toContain("# expect: fail");
});
