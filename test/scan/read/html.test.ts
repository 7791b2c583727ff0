import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlReader } from "../../../src/scan/read/html.js";
import { everyRange, shownElements, shownShapes } from "./shown.js";

function forms(text: string, file = "web/signup.html"): readonly string[] {
  return shownShapes(htmlReader(text, file), text);
}

function elements(text: string): readonly string[] {
  return shownElements(htmlReader(text, "a.html"));
}

describe("elements", () => {
  test("tags with attributes, quoted, bare and alone", () => {
    const text = `<!DOCTYPE html><!-- <b x> --><div id="a" class='b c' hidden data-x=y>
      <img src="https://cdn.example.com/a?b=1&amp;c=&#x4F60;"/><br></div><a href = "/x">t</a>`;
    expect(elements(text)).toEqual([
      'div id="a" class="b c" hidden="" data-x="y"',
      'img src="https://cdn.example.com/a?b=1&c=你"',
      "br",
      'a href="/x"',
    ]);
    for (const { key, at } of htmlReader(text, "a.html").elements.flatMap((one) => one.attributes)) {
      expect(text.slice(at.from, at.to)).toBe(key);
    }
  });

  test("scripts and styles are no markup, but their tags are elements", () => {
    expect(elements('<script src="/a.js">if (a<b) x("<i>")</script><style>a>b{}</style><p>')).toEqual([
      'script src="/a.js"',
      "style",
      "p",
    ]);
    expect(elements('<template lang="pug">div <b></template><p>')).toEqual(['template lang="pug"', "p"]);
  });

  test("a lone < and expressions in braces are text", () => {
    expect(elements("<p>1 < 2 {{ a <b }} {{ open <i></p>")).toEqual(["p", "i"]);
  });

  test("bound attributes of templates", () => {
    const text = `<view :src="a?.b" v-bind:href="'/x'" v-model.trim="form.phone" value="{{user.name}}" wx:if="{{a > b}}" @tap="go(1)">`;
    expect(elements(text)).toEqual([
      'view src=a.b href="/x" v-model=form.phone value=user.name wx:if="{{a > b}}" @tap=_',
    ]);
    const [view] = htmlReader(text, "a.wxml").elements;
    const written = view!.attributes.map(({ at }) => text.slice(at.from, at.to));
    expect(written.slice(0, 3)).toEqual(["src", "href", "v-model.trim"]);
    const places = view!.attributes.map(({ value: { at } }) => text.slice(at.from, at.to));
    expect(places.slice(0, 4)).toEqual(["a?.b", "/x", "form.phone", "user.name"]);
  });
});

describe("forms", () => {
  test("inputs with labels: for, around, before", () => {
    const text = `
      <form><label for="p">手机号码</label> 可选 <input id="p" name="phone" type="tel" autocomplete="tel">
      <label>姓名 <input name="real_name" autocomplete="off"></label>
      <table><tr><td>身份证号</td><td><input name="card" placeholder="18 位"></td></tr></table>
      <p>请先注册</p><textarea name="remark"></textarea>
      <input type="hidden" name="openid"><input type="submit" name="go"><button name="b">x</button><slot name="s"/></form>`;
    expect(forms(text)).toEqual([
      "form signup",
      "  phone: tel = tel # 手机号码",
      "  real_name # 姓名",
      "  card # 身份证号 | 18 位",
      "  remark",
      "  openid: hidden",
    ]);
  });

  test("mini-programs", () => {
    const text = `<view class="item"><text>手机号</text><input name="phone" model:value="{{phone}}"/></view>
      <view class="label">身份证</view><input value="{{form.idCard}}"/><picker mode="region" name='region'></picker>
      <input placeholder="请输入邮箱"/>`;
    expect(forms(text, "pages/login/index.wxml")).toEqual([
      "form login",
      "  phone # 手机号",
      "  idCard # 身份证",
      "  region",
      "  请输入邮箱 # 请输入邮箱",
    ]);
  });

  test("items of component libraries hand their name and label to the input inside", () => {
    const text = `
      <el-form-item label="手机号" prop="user.phone"><el-input v-model="form.mobile" placeholder="请输入"></el-input></el-form-item>
      <uni-forms-item label="邮箱"><uni-easyinput v-model="email"/></uni-forms-item>
      <a-form-item label="住址" name="address"></a-form-item>
      <van-field name="realName" label="真实姓名" />
      <el-form-item label="日期"><el-input name="from"/><el-input name="to"/></el-form-item>`;
    expect(forms(text)).toEqual([
      "form signup",
      "  phone = mobile # 手机号 | 请输入",
      "  email # 邮箱",
      "  address # 住址",
      "  realName # 真实姓名",
      "  to # 日期",
      "  from # 日期",
    ]);
  });

  test("markup without inputs is no form", () => {
    expect(forms('<meta name="phone"><router-view name="email"></router-view><a name="x">y</a>')).toEqual([]);
  });
});

describe("hostile markup", () => {
  test.each([
    ["tags without end", "<a ".repeat(50_000)],
    ["quotes without end", `<a b="`.repeat(50_000)],
    ["comments without end", "<!--".repeat(50_000)],
    ["braces without end", "{{<a>".repeat(50_000)],
    ["braces that end far away", `${"{{<".repeat(50_000)}}}`],
    ["items inside items", "<el-form-item prop='a'>".repeat(20_000)],
    ["spaces", `<a${" ".repeat(500_000)}b`],
    ["inputs", Array.from({ length: 20_000 }, (_, i) => `<input name="n${i}">`).join("")],
  ])("%s", (_, text) => {
    const outline = htmlReader(text, "a.html");
    expect(everyRange(outline).every(({ from, to }) => 0 <= from && from <= to && to <= text.length)).toBe(true);
  });

  test("no text makes it throw, and all ranges lie inside", () => {
    const piece = fc.constantFrom(
      ..."<|>|</|/>|<!--|-->|<input |name=|\"|'|{{|}}|<label>|<form-item |:a=|v-model=| |=|手机|&#x4F60;|&#9999999;|<script>|a.b".split(
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
          const ranges = everyRange(htmlReader(text, "a.html"));
          expect(ranges.every(({ from, to }) => 0 <= from && from <= to && to <= text.length)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
