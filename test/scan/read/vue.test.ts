import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadGrammar } from "../../../src/scan/read/grammar.js";
import { vueReader } from "../../../src/scan/read/vue.js";
import { everyRange, shownAssignments, shownCall, shownElements, shownShapes } from "./shown.js";

const read = vueReader(await loadGrammar("typescript", new URL("../../../.build/grammars/", import.meta.url)));

const SAMPLE = `<!-- 注册 -->
<template>
  <div :class="{ a: b < c }" @click="open(form.phone); track('x')">
    <el-form-item :label="$t('user.card')" prop="user.idCard"><el-input v-model.trim="form.idCard" /></el-form-item>
    <van-field v-model="realName" label="真实姓名" />
    <li v-for="(x, i) in list" :key="i">{{ fmt(x.name) }} <img :src="\`https://cdn.example.com/\${x}\`"></li>
    <a :href="base + '/x'">{{ a < b ? one() : two }}</a><img :src="avatar"><iframe src="https://e.example.com?a=1&amp;b=2"/>
    <template #default="{ row }"><span v-if="row.ok">{{row.phone}}</span></template>
  </div>
</template>

<script setup lang="ts">
import { ref } from "vue";
const form = reactive({ phone: "", api: "https://z.example.com" });
interface Guest {
  idCard: string; // 证件
}
const props = defineProps<{ email: string }>();
fetch(\`https://a.example.com/\${form.phone}\`);
</script>

<style scoped>.a > b { color: red }</style>
`;

describe.each([
  ["Unix lines", SAMPLE],
  ["Windows lines", SAMPLE.replaceAll("\n", "\r\n")],
])("a component with %s", (_, text) => {
  const outline = read(text, "src/views/SignUp.vue");

  test("shapes of the script, and the template's form under the component's name", () => {
    expect(shownShapes(outline, text)).toEqual([
      "type Guest",
      "  idCard: string # 证件",
      "type props",
      "  email: string",
      "form SignUp",
      "  idCard # user.card",
      "  realName # 真实姓名",
    ]);
  });

  test("assignments and imports of the script", () => {
    expect(shownAssignments(outline).slice(1)).toEqual([
      'form.phone = ""',
      'form.api = "https://z.example.com"',
      "props = defineProps()",
    ]);
    expect(outline.imports.map(({ module }) => module)).toEqual(["vue"]);
    expect(outline.unread).toEqual([]);
  });

  test("calls of the script and of the template, where they stand", () => {
    expect(outline.calls.map(shownCall)).toEqual([
      'reactive({phone: "", api: "https://z.example.com"})',
      "defineProps()",
      'fetch(join("https://a.example.com/" + form.phone))',
      "open(form.phone)",
      'track("x")',
      '$t("user.card")',
      "fmt(x.name)",
      "one()",
    ]);
    const written = outline.calls.slice(3).map(({ at }) => text.slice(at.from, at.to));
    expect(written).toEqual(["open(form.phone)", "track('x')", "$t('user.card')", "fmt(x.name)", "one()"]);
  });

  test("elements with what their attributes are bound to", () => {
    expect(shownElements(outline)).toEqual([
      "template",
      "div class={a: _} @click=_",
      'el-form-item label=$t("user.card") prop="user.idCard"',
      "el-input v-model=form.idCard",
      'van-field v-model=realName label="真实姓名"',
      'li v-for="(x, i) in list" key=i',
      'img src=join("https://cdn.example.com/" + x)',
      'a href=join(base + "/x")',
      "img src=avatar",
      'iframe src="https://e.example.com?a=1&b=2"',
      "template #default=_",
      "span v-if=row.ok",
      'script setup="" lang="ts"',
      'style scoped=""',
    ]);
  });
});

test("two scripts, and a default export", () => {
  const text = `<script>export default { name: "x", data() { return { phone: "1" }; } };</script><script setup>const b = "2"</script>`;
  expect(shownAssignments(read(text, "a.vue"))).toEqual([
    'export default = {name: "x", data: _}',
    'export default.name = "x"',
    "export default.data = _",
    'export default.data() = {phone: "1"}',
    'export default.data().phone = "1"',
    'b = "2"',
  ]);
});

test("scripts that hold data are none", () => {
  const text = `<script type="application/ld+json">a(1)</script><script type="module">b(2)</script>`;
  expect(read(text, "a.html").calls.map(shownCall)).toEqual(["b(_)"]);
});

test("a template that cannot be parsed leaves the script alone", () => {
  const text = `<template><a :b="((" :c="d(1)" @e="{{"/></template><script>send(f)</script>`;
  const outline = read(text, "a.vue");
  expect(outline.calls.map(shownCall)[0]).toBe("send(f)");
  expect(outline.unread).toEqual([]);
});

test("other template languages are left out", () => {
  expect(read('<template lang="pug">\np(:a="b()")\n</template>', "a.vue").calls).toEqual([]);
});

test("no text makes it throw, and all ranges lie inside", () => {
  const piece = fc.constantFrom(
    ...'<template>|</template>|<script>|</script>|<el-input |:a="|"|\'|v-model="|{{|}}|@b="|const x = {|}|(|)|;|f(|/>|>|\n|// y|手机|<!--|-->'.split(
      "|",
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(piece).map((all) => all.join("")),
      ),
      (text) => {
        const ranges = everyRange(read(text, "a.vue"));
        expect(ranges.every(({ from, to }) => 0 <= from && from <= to && to <= text.length)).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
  for (let length = 0; length <= SAMPLE.length; length += 7) {
    const ranges = everyRange(read(SAMPLE.slice(0, length), "a.vue"));
    expect(ranges.every(({ to }) => to <= length)).toBe(true);
  }
});
