import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Outline } from "../../../src/scan/outline.js";
import { loadGrammar } from "../../../src/scan/read/grammar.js";
import { typescriptReader } from "../../../src/scan/read/typescript.js";
import { everyRange, shownAssignments, shownCall, shownElements, shownShapes, shownValue } from "./shown.js";

const folder = new URL("../../../.build/grammars/", import.meta.url);
const readTs = typescriptReader(await loadGrammar("typescript", folder));
const readTsx = typescriptReader(await loadGrammar("tsx", folder));

function shapes(text: string, read = readTs): readonly string[] {
  return shownShapes(read(text, "src/sample.ts"), text);
}

function assigned(text: string): readonly string[] {
  return shownAssignments(readTs(text, "src/sample.ts"));
}

function called(text: string): readonly string[] {
  return readTs(text, "src/sample.ts").calls.map(shownCall);
}

describe("types", () => {
  test("an interface, with comments above and beside its fields", () => {
    const text = `
      /** 会员
       * @deprecated soon */
      export interface Member {
        /**
         * 手机号
         * @example 1
         */
        phone: string; // 联系电话
        // the card,
        // in full
        "id-card"?: string
        readonly email: string; birthday: Date /* 生日 */;
        // eslint-disable-next-line foo
        nick: string;
        // old: string;
        tags: Array< string >;
        onPhone: (phone: string) => void;
        getAddress(): string;
      }`;
    expect(shapes(text)).toEqual([
      "type Member # 会员",
      "  phone: string # 手机号 | 联系电话",
      "  id-card: string # the card, in full",
      "  email: string",
      "  birthday: Date # 生日",
      "  nick: string",
      "  tags: Array<string>",
    ]);
  });

  test("a comment behind one field is not above the next", () => {
    expect(shapes("interface A {\n  a: string; // 姓名\n  b: string;\n\n  // 电话\n\n  c: string;\n}")).toEqual([
      "type A",
      "  a: string # 姓名",
      "  b: string",
      "  c: string",
    ]);
  });

  test("type literals take their name from what is around them", () => {
    const text = `
      type Order = Partial<{ buyer: { mobile: string } }> & { remark: string };
      function save({ phone }: { phone: string }) {}
      const show = (props: { idCard: string }) => props;
      const [form, setForm] = useState<{ email: string }>();
      class Api { find(query: { passport: string }) {} }`;
    expect(shapes(text)).toEqual([
      "type Order",
      "  buyer: {mobile:string}",
      "type Order.buyer",
      "  mobile: string",
      "type Order",
      "  remark: string",
      "type save",
      "  phone: string",
      "type show",
      "  idCard: string",
      "type form",
      "  email: string",
      "type Api.find",
      "  passport: string",
    ]);
  });

  test("a class: properties, constructor parameters and what the constructor sets", () => {
    const text = `
      // 客户
      class Customer {
        static LIMIT = 3;
        #secret = "";
        phone!: string;
        handle = () => 1;
        constructor(private readonly idCard: string, plain: string) {
          this.nick = plain; // 昵称
          this.client = new Client();
        }
      }`;
    expect(shapes(text)).toEqual([
      "type Customer # 客户",
      "  secret",
      "  phone: string",
      "  idCard: string",
      "  nick # 昵称",
    ]);
  });

  test("JSDoc types", () => {
    const text = `
      /**
       * @typedef {Object} Visitor
       * @property {string} phone - 手机号码
       * @prop {string} [mail=none] 邮箱
       * @property user.age
       */`;
    expect(shapes(text)).toEqual(["type Visitor", "  phone: string # 手机号码", "  mail: string # 邮箱", "  age"]);
  });
});

describe("schemas", () => {
  test("zod, with descriptions and bodies inside", () => {
    const text = `
      // 登录
      export const Login = z.object({
        phone: z.string().min(11).describe("手机号"), // 必填
        address: z.object({ city: z.string().optional() }),
        list: z.array(z.object({ idCard: z.string().meta({ title: "身份证" }) })),
      });
      const More = Login.extend({ email: z.email() });`;
    expect(shapes(text)).toEqual([
      "type Login # 登录",
      "  phone: string # 必填 | 手机号",
      "  address: object",
      "  list: array",
      "type Login.address",
      "  city: string",
      "type Login.list",
      "  idCard: string # 身份证",
      "type More",
      "  email: email",
    ]);
  });

  test("yup, joi, valibot, superstruct, TypeBox", () => {
    const text = `
      import * as v from "valibot";
      import { object, string as text } from "superstruct";
      const a = yup.object().shape({ phone: yup.string().label("电话") });
      const b = Joi.object().keys({ idCard: Joi.string().required() });
      const c = v.object({ mail: v.pipe(v.string(), v.description("邮箱")) });
      const d = object({ nick: text() });
      const e = Type.Object({ bank: Type.String({ description: "银行卡" }) });`;
    expect(shapes(text)).toEqual([
      "type a",
      "  phone: string # 电话",
      "type b",
      "  idCard: string",
      "type c",
      "  mail: pipe # 邮箱",
      "type d",
      "  nick: text",
      "type e",
      "  bank: String # 银行卡",
    ]);
  });

  test("other calls with an object are no schema", () => {
    expect(shapes("const a = lodash.extend({ phone: get() }); paint.object({ phone: red() });")).toEqual([]);
  });
});

describe("tables", () => {
  test("TypeORM: columns with their names and comments", () => {
    const text = `
      @Entity("t_user", { comment: "用户表" })
      export class User extends BaseEntity {
        // 姓名
        @Column({ name: "real_name", comment: "真实姓名" })
        realName: string;
        @Column("varchar", { length: 18 }) // 身份证号
        idCard: string;
      }`;
    expect(shapes(text)).toEqual([
      "table User # 用户表",
      "  realName: string = real_name # 姓名 | 真实姓名",
      "  idCard: string # 身份证号",
    ]);
  });

  test("validated classes are types; their labels and serialized names count", () => {
    const text = `
      export class CreateUserDto {
        @IsMobilePhone("zh-CN") @ApiProperty({ description: "手机号", name: "ignored" })
        phone: string;
        @Expose({ name: "id_card" }) idCard: string;
      }`;
    expect(shapes(text)).toEqual(["type CreateUserDto", "  phone: string # 手机号", "  idCard: string = id_card"]);
  });

  test("Sequelize: decorators, define and init", () => {
    const text = `
      @Table class Pet extends Model { @Comment("主人") @Column(DataType.STRING) declare owner: string; }
      const User = sequelize.define("user", {
        idNo: { type: DataTypes.STRING(18), field: "id_no", comment: "身份证号" },
        age: DataTypes.INTEGER,
      });
      const Egg = app.model.define("egg", { mobile: STRING(11) });
      Guest.init({ phone: { type: DataTypes.STRING } }, { sequelize });
      router.define("x", { phone: handler }); Chart.init({ phone: 1 }, {});`;
    expect(shapes(text)).toEqual([
      "table Pet",
      "  owner: string # 主人",
      "table user",
      "  idNo: DataTypes.STRING(18) = id_no # 身份证号",
      "  age: DataTypes.INTEGER",
      "table egg",
      "  mobile: STRING",
      "table Guest",
      "  phone: DataTypes.STRING",
    ]);
  });

  test("Mongoose: fields, aliases and documents inside", () => {
    const text = `
      const PersonSchema = new mongoose.Schema({
        name: String,
        phone: { type: String, alias: "p", comment: "电话" },
        profile: { birth: Date, home: { type: { city: String } } },
        cards: [{ number: Number }],
      });`;
    expect(shapes(text)).toEqual([
      "table PersonSchema",
      "  name: String",
      "  phone: String = p # 电话",
      "  profile",
      "  cards: []",
      "table PersonSchema.profile",
      "  birth: Date",
      "  home",
      "table PersonSchema.profile.home",
      "  city: String",
      "table PersonSchema.cards",
      "  number: Number",
    ]);
  });

  test("Drizzle, EntitySchema and Knex", () => {
    const text = `
      export const users = pgTable("users", {
        id: serial().primaryKey(),
        phone: varchar("phone_no", { length: 11 }).notNull(), // 手机
      });
      export const staff = mysqlTable("staff", (t) => ({ email: t.varchar("e_mail") }));
      renderTable("people", { phone: cell() });
      const Car = new EntitySchema({ name: "car", columns: { plate: { type: String, name: "plate_no" } } });
      knex.schema.createTable("guests", (t) => { t.string("mobile").comment("手机"); t.index(["mobile"]); });`;
    expect(shapes(text)).toEqual([
      "table users",
      "  id: serial",
      "  phone: varchar = phone_no # 手机",
      "table staff",
      "  email: varchar = e_mail",
      "table Car",
      "  plate: String = plate_no",
      "table guests",
      "  mobile: string # 手机",
    ]);
  });
});

describe("requests", () => {
  test("what a handler takes apart or reads", () => {
    const text = `
      async function create(req, res) {
        const { phone, idCard: id, name = "x" } = req.body; // all
        const { page } = req.query ?? {};
        const body = await req.json();
        log(body.email, req.query.passport, req.body["bank"], (await req.json()).city);
        req.body.items.forEach(use);
      }
      const koa = async (ctx) => { const { mobile } = ctx.request.body as Login; const { a } = schema.parse(ctx.query); };
      const lambda = (event) => { const { nick } = JSON.parse(event.body); };`;
    expect(shapes(text)).toEqual([
      "request create",
      "  phone",
      "  idCard",
      "  name",
      "  page",
      "  email",
      "  passport",
      "  bank",
      "  city",
      "  items",
      "request koa",
      "  mobile",
      "  a",
      "request lambda",
      "  nick",
    ]);
  });

  test("a name that holds a request's body counts in its function alone", () => {
    expect(
      shapes(
        "function a(req) { const body = req.body; return () => body.phone; } function b(body) { return body.email; }",
      ),
    ).toEqual(["request a", "  phone"]);
  });

  test("one by one: form data, search parameters, queries", () => {
    const text = `
      export async function POST(request) {
        const formData = await request.formData();
        save(formData.get("phone"), new URL(request.url).searchParams.get("city"), c.req.query("mail"));
        cache.get("token"); map.get("x");
      }`;
    expect(shapes(text)).toEqual(["request POST", "  phone", "  city", "  mail"]);
  });

  test("parameters of NestJS controllers", () => {
    const text = `class UserController {
      @Post() create(@Body("phone") phone: string, @Query() all: Filter, @Param("id") id: number) {}
    }`;
    expect(shapes(text)).toEqual(["request UserController.create", "  phone: string", "  id: number"]);
  });

  test("what is typed into a mini-program", () => {
    const text = `Page({
      onPhone(e) { this.setData({ mobile: e.detail.value, "form.address": e.detail.value, at: e.timeStamp, [key]: e.detail.value }); },
      onSubmit(e) { const { nick } = e.detail.value; },
    });`;
    expect(shapes(text)).toEqual(["request onPhone", "  mobile", "  address", "request onSubmit", "  nick"]);
  });
});

describe("forms", () => {
  test("inputs with their names, labels and hints", () => {
    const text = `
      export function ProfileForm() {
        const { register } = useForm();
        return <form action="https://example.com/save">
          <label htmlFor="p">手机号码</label><input id="p" name="phone" type="tel" autoComplete="tel" placeholder="请输入" />
          <label>姓名 <input {...register("realName")} /></label>
          <Form.Item name={["user", "idCard"]} label="身份证号"><Input placeholder="18 位" /></Form.Item>
          <Form.Item label={t("user.mail")}><Input name="email" /></Form.Item>
          <ProFormText name="bank" label="银行卡" />
          <textarea value={props.form?.address} onChange={change} />
          <input type="submit" name="go" /><Button name="b" /><meta name="viewport" />
        </form>;
      }
      const Search = () => <input name="keyword" />;`;
    expect(shapes(text, readTsx)).toEqual([
      "form ProfileForm",
      "  phone: tel = tel # 手机号码 | 请输入",
      "  realName # 姓名",
      "  idCard # 身份证号 | 18 位",
      "  email # user.mail",
      "  bank # 银行卡",
      "  address",
      "form Search",
      "  keyword",
    ]);
  });

  test("forms that objects describe", () => {
    const text = `
      export const loginSchema: FormSchema[] = [
        { field: "phone", label: "手机号", component: "Input" },
        { field: "divider", component: "Divider" },
        { name: "idCard", label: "身份证", rules: [{ required: true }] },
      ];
      const menu = [{ name: "phone", label: "手机" }];`;
    expect(shapes(text)).toEqual(["form loginSchema", "  phone # 手机号", "  idCard # 身份证"]);
  });
});

describe("assignments", () => {
  test("constants, objects key by key, enums, classes, namespaces", () => {
    const text = `
      export const API = { OpenAI: "https://api.openai.com", deep: { x: \`\${BASE}/v1\` }, [Provider.X]: "y" } as const;
      let plain = "a" + b;
      export enum Path { A = "/a", B = 2 }
      class Client { static base = "https://b"; constructor() { this.key = "k"; } }
      namespace Inner { export const url = "u"; }
      const frozen = Object.freeze({ host: "h" });
      later = "z"; settings.host = "s";
      export { plain as renamed };`;
    expect(assigned(text)).toEqual([
      'export API = {OpenAI: "https://api.openai.com", deep: {x: join(BASE + "/v1")}, Provider.X: "y"}',
      'export API.OpenAI = "https://api.openai.com"',
      'export API.deep = {x: join(BASE + "/v1")}',
      'export API.deep.x = join(BASE + "/v1")',
      'export API.Provider.X = "y"',
      'export plain = join("a" + b)',
      'export Path.A = "/a"',
      "export Path.B = _",
      'Client.base = "https://b"',
      'Client.key = "k"',
      'export Inner.url = "u"',
      'frozen = Object.freeze({host: "h"})',
      'frozen.host = "h"',
      'later = "z"',
      'settings.host = "s"',
    ]);
  });

  test("default exports and CommonJS", () => {
    expect(assigned('export default { base: "b" };')).toEqual([
      'export default = {base: "b"}',
      'export default.base = "b"',
    ]);
    expect(assigned('export default defineConfig({ server: { port: "p" } });').slice(1)).toEqual([
      'export default.server = {port: "p"}',
      'export default.server.port = "p"',
    ]);
    expect(assigned('module.exports = { a: "1" }; exports.b = "2";')).toEqual([
      'export default = {a: "1"}',
      'export default.a = "1"',
      'export b = "2"',
    ]);
  });

  test("taking apart, defaults of parameters, results of functions", () => {
    const text = `
      const { KEY, REGION: region = "cn" } = process.env;
      const { host = "h" } = config;
      function open(url = "https://d", { path = "/p" } = {}) { if (url) return "https://one"; return other(); }
      const link = () => "https://two";
      const next = { async rewrites() { return [{ destination: "https://three" }]; } };
      export default defineConfig(({ mode }) => ({ base: "/b" }));`;
    expect(assigned(text)).toEqual([
      "KEY = env(KEY)",
      'region = env(REGION = "cn")',
      'host = either(config.host | "h")',
      'url = "https://d"',
      'path = "/p"',
      'open() = "https://one"',
      "open() = other()",
      "link = _",
      'link() = "https://two"',
      "next = {rewrites: _}",
      "next.rewrites = _",
      'next.rewrites() = [{destination: "https://three"}]',
      "export default = defineConfig(_)",
      'export default() = {base: "/b"}',
      'export default().base = "/b"',
    ]);
  });

  test("the place of an assignment is its name", () => {
    const text = 'const a = { b: "1", "c-d": "2" }; enum E { F = 3 } class G { h = 4 }';
    const places = readTs(text, "a.ts").assignments.map(({ at }) => text.slice(at.from, at.to));
    expect(places).toEqual(["a", "b", "c-d", "F", "h"]);
  });
});

describe("values", () => {
  const value = (code: string): string => shownValue(readTs(`x = ${code};`, "a.ts").assignments[0]!.value);

  test.each([
    ["process.env.A", "env(A)"],
    ['process.env["A"] ?? "b"', 'env(A = "b")'],
    ["process.env.A || b || 'c'", 'env(A = either(b | "c"))'],
    ["import.meta.env.VITE_A", "env(VITE_A)"],
    ['Deno.env.get("A")', "env(A)"],
    ['env("A", "b")', 'env(A = "b")'],
    ['this.configService.get<string>("a.b")', "env(a.b)"],
    ["c.env.API_KEY", "env(API_KEY)"],
    ["user.env.name", "user.env.name"],
    ['cache.get("A")', 'cache.get("A")'],
  ])("environment: %s", (code, shown) => expect(value(code)).toBe(shown));

  test.each([
    ["'a\\n\\u4f60\\x41\\u{1F600}\\q'", '"a\\n你A😀q"'],
    ["``", '""'],
    ["`a${b}c${d.e}`", 'join("a" + b + "c" + d.e)'],
    ["'a' + b + 'c'", 'join("a" + b + "c")'],
    ["a ? 'b' : c", 'either("b" | c)'],
    ["a ?? 'b'", 'either(a | "b")'],
    ["a && b.c", "b.c"],
    ["(await (a as B)!) satisfies C", "a"],
    ["a?.b!['c'].d[0].e", "a.b.c.d[].e"],
    ["this.a.b", "this.a.b"],
    ["new URL('/x', base)", 'new URL("/x", base)'],
    ["axios.create({ baseURL: 'u' }).defaults", "axios.create().defaults"],
    ["[a, ...b, 1]", "[a, b, _]"],
    ["{ a, ...b, 'c': 1, [d.e]: 'f', g() {} }", '{a: a, ...: b, c: _, d.e: "f", g: _}'],
    ["(a, b)", "b"],
    ["y = 'z'", '"z"'],
    ["1", "_"],
    ["() => 1", "_"],
    ["a > b", "_"],
    ["/x/", "_"],
  ])("%s", (code, shown) => expect(value(code)).toBe(shown));
});

test("calls: nested, constructed, chained, decorating; tagged templates are none", () => {
  const text = `
    @Injectable @Controller("users") class A { @Get(":id") one() {} }
    fetch(url("/a"), { method: "POST" }); axios.create().post("/b"); new Map(); new Plain; tag\`x\`; a?.["b"]?.(c);
    process.env.X; Deno.env.get("K"); (() => 1)(); [1].map(f); "s".trim(); super.run(); import("lazy");`;
  expect(called(text)).toEqual([
    "@Injectable()",
    '@Controller("users")',
    '@Get(":id")',
    'fetch(url("/a"), {method: "POST"})',
    'url("/a")',
    'axios.create().post("/b")',
    "axios.create()",
    "new Map()",
    "new Plain()",
    "a.b(c)",
    'Deno.env.get("K")',
    "()()",
    "[].map(f)",
    '"".trim()',
    "super.run()",
    'import("lazy")',
  ]);
});

test("imports of every kind", () => {
  const text = `
    import type { A } from "types"; import { type B } from "also-types"; import C, { type D as E, f } from "both";
    import * as g from "whole"; import "side"; export * from "all"; export { h as i } from "some"; export type { J } from "j";
    import k = require("k"); const { l, m: n } = require("l"); const o = require("o").p; const q = await import("q");
    import type from "type"; require(name); load("x");`;
  const shown = readTs(text, "a.ts").imports.map(({ module, names, typeOnly }) =>
    [typeOnly ? "type" : "", module, ...names.map(({ imported, local }) => `${imported}:${local}`)].join(" ").trim(),
  );
  expect(shown).toEqual([
    "type types A:A",
    "type also-types B:B",
    "both default:C D:E f:f",
    "whole *:g",
    "side",
    "all *:*",
    "some h:i",
    "type j J:J",
    "k *:k",
    "l l:l m:n",
    "o p:o",
    "q *:q",
    "type default:type",
  ]);
});

test("elements of JSX with their attributes", () => {
  const text = `const a = <><Script strategy="lazyOnload" src={\`https://\${host}/gtag\`} async {...rest} />
    <List<string> of="x"><ui.Image src="/i.png" alt={"t"}></ui.Image></List></>;`;
  const outline = readTsx(text, "src/page.tsx");
  expect(shownElements(outline)).toEqual([
    "",
    'Script strategy="lazyOnload" src=join("https://" + host + "/gtag") async="" ...=rest',
    'List of="x"',
    'ui.Image src="/i.png" alt="t"',
  ]);
  for (const { key, at } of outline.elements.flatMap((element) => element.attributes)) {
    expect(text.slice(at.from, at.to)).toContain(key);
  }
});

describe("texts that are not as they should be", () => {
  test("what cannot be parsed is named, the rest is read", () => {
    const text = "const a = ;\nsend(b);\nclass { ] }\nstore(c);";
    const outline = readTs(text, "a.ts");
    expect(outline.calls.map(shownCall)).toEqual(["send(b)", "store(c)"]);
    expect(outline.unread.length).toBeGreaterThan(0);
    expect(readTs("@ # ( ] ; ".repeat(200), "a.ts").unread.length).toBeLessThanOrEqual(20);
  });

  test("byte order mark, Windows lines, hash-bang, using", () => {
    const text =
      '\uFEFF#!/usr/bin/env node\r\ninterface A {\r\n  // 电话\r\n  tel: string; // 座机\r\n}\r\nusing file = open("x");\r\nawait using two = open("y");';
    expect(shapes(text)).toEqual(["type A", "  tel: string # 电话 | 座机"]);
    expect(assigned(text)).toEqual(['file = open("x")', 'two = open("y")']);
  });

  const deep = 10_000;
  test.each([
    ["parentheses", `x = ${"(".repeat(deep)}1${")".repeat(deep)}`],
    ["lists", `x = ${"[".repeat(deep)}${"]".repeat(deep)}`],
    ["objects", `x = ${"{a:".repeat(deep)}1${"}".repeat(deep)}`],
    ["calls", `${"f(".repeat(deep)}${")".repeat(deep)}`],
    ["chains", `a${".b".repeat(deep)}()`],
    ["sums", `x = ${"'a' + (".repeat(deep)}b${")".repeat(deep)}`],
    ["functions", `${"()=>{".repeat(deep)}req.body.x${"}".repeat(deep)}`],
    ["types", `type A = ${"{a:".repeat(deep)}1${"}".repeat(deep)}`],
    ["elements", `${"<a b='c'>".repeat(deep)}${"</a>".repeat(deep)}`],
    ["schemas", `${"z.object({a:".repeat(deep)}1${"})".repeat(deep)}`],
    ["documents", `new Schema(${"{a:".repeat(deep)}1${"}".repeat(deep)})`],
    ["open ends", `x = ${"([{".repeat(deep)}`],
  ])("%s inside one another, ten thousand times", (_, text) => {
    const outline = readTsx(`${text}\n;after(1);`, "a.tsx");
    expect(everyRange(outline).every(({ from, to }) => 0 <= from && from <= to && to <= text.length + 11)).toBe(true);
  });

  test("one line of a million characters", () => {
    const text = "const a={phone:req.body.phone,b:fetch('https://x.com/'+c)};".repeat(17_000);
    const outline: Outline = readTs(text, "a.js");
    expect(outline.calls).toHaveLength(17_000);
    expect(shownShapes(outline, text)).toEqual(["request", "  phone"]);
  });
});

describe("properties", () => {
  const pieces = fc.constantFrom(
    ..."interface A { phone: string } // 电话\n|const a = {|req.body.|z.object({|`${|@Column({ name: 'x' })|class B extends C<{a:1}> {|<a b={|</a>|<input name='|}|)|]|;|\n|\"|'|/*|*/|/** @property {x} y|=> |? .|new Schema({ a: |import {|} from 'm'|export default |process.env[|enum E { A = |\\u{zz}|\uD800|\uFEFF|使用|await import(".split(
      "|",
    ),
  );
  const inside = (text: string, outline: Outline): boolean =>
    everyRange(outline).every(({ from, to }) => 0 <= from && from <= to && to <= text.length);

  test("no text makes a reader throw, and all ranges lie inside of it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(pieces).map((all) => all.join("")),
        ),
        (text) => {
          expect(inside(text, readTs(text, "a.ts"))).toBe(true);
          expect(inside(text, readTsx(text, "a.tsx"))).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("nor does a text cut off anywhere", () => {
    const whole = `import a from "a"; @E({ b: 1 }) export class C { @D("x") phone: string = \`a\${b}\`; // 电话
      m({ a, b: c = 1 }: { x: string }) { const { d } = req.body; return <F g={h} {...i}>j {"k"}</F>; } }
      export default z.object({ "l-m": z.string().describe('n\\'') }); enum O { P = "q" } /** @property {r} s - t */`;
    for (let length = 0; length <= whole.length; length += 2) {
      const text = whole.slice(0, length);
      expect(inside(text, readTsx(text, "a.tsx"))).toBe(true);
    }
  });
});
