import { defineRule } from "hegui";

// People pick data by its title: two of one name are mixed up sooner or later. CEL could say it, too; this is how code does.
export default defineRule({
  id: "acme-titles-differ",
  title: { en: "No two datasets have one title", zh: "数据集名称不得重复" },
  law: [{ instrument: "acme-privacy-standard", article: "2.1" }],
  level: "note",
  since: "2025-01-01",
  on: "dataset",
  check: (it, { all, has }) => {
    if (!has(() => it.title)) return "skip";
    const same = all("dataset").filter((one) => has(() => one.title) && one.title === it.title);
    return same.length === 1;
  },
  at: "title",
  message: {
    en: "dataset '{it.id}' has the title of another one, '{it.title}'",
    zh: "数据集“{it.id}”的名称“{it.title}”与其他数据集重复",
  },
  fix: { en: "say in `title` what sets it apart", zh: "在 `title` 中写明区别" },
  why: "The register of processing lists datasets by title.",
  examples: [
    {
      name: "two guests",
      given: [
        "datasets:",
        "  - id: guests",
        "    title: Guests # expect: fail",
        "    fields: [{ name: phone, category: basic.phone }]",
        "  - id: guests-2",
        "    title: Guests # expect: fail",
        "    fields: [{ name: phone, category: basic.phone }]",
      ].join("\n"),
    },
    {
      name: "different titles, and none",
      given: [
        "datasets:",
        "  - { id: guests, title: Guests, fields: [{ name: phone, category: basic.phone }] }",
        "  - { id: staff, title: Staff, fields: [{ name: phone, category: basic.phone }] }",
        "  - { id: hotels, fields: [{ name: rooms, category: none }] }",
      ].join("\n"),
    },
  ],
});
