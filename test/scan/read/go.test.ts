import { describe, expect, test } from "vitest";
import type { Outline, Reader } from "../../../src/scan/outline.js";
import { goReader } from "../../../src/scan/read/go.js";
import { loadGrammar } from "../../../src/scan/read/grammar.js";
import { assignmentsOf, callsOf, expectInside, GRAMMARS, importsOf, shapesOf, testTolerance } from "./reading.js";

const reader: Reader = goReader(await loadGrammar("go", GRAMMARS));

function read(text: string): Outline {
  const outline = reader(`package sample\n${text}`, "sample.go");
  expectInside(`package sample\n${text}`, outline);
  return outline;
}

const SAMPLE = `package member

import (
  "fmt"
  pay "github.com/example/pay-go"
)

const Host = "pay.example.com"

// 会员
type Member struct {
  gorm.Model
  // 身份证号
  IDCard string \`json:"id_card" gorm:"column:id_no;comment:证件"\`
  Phone *string // 手机
}

func (h *Handler) Send(c *gin.Context) error {
  phone := c.PostForm("phone")
  url := fmt.Sprintf("https://%s/members/%s", Host, phone)
  return pay.New(pay.Config{BaseURL: url}).Post(url)
}
`;

describe("shapes", () => {
  test("structs with tags of many kinds", () => {
    const outline = read(`
// 用户
type User struct {
  gorm.Model
  Phone, Tel *string \`json:"phone,omitempty" gorm:"type:varchar(20);column:mobile;comment:手机号;index"\` // 联系
  Mail string "db:\\"e_mail\\" validate:\\"required\\""
  Hidden string \`json:"-" form:"h"\`
  Data map[string]interface{}
  Next func() error
}
type X struct { Card string \`xorm:"varchar(18) 'id_card' comment('身份证')"\` }
type O struct { Name string \`orm:"column(real_name);description(姓名)" label:"名字"\` }
type P struct { Age int \`protobuf:"varint,1,opt,name=age_years,json=ageYears" description:"年龄"\` }`);
    expect(shapesOf(outline)).toEqual({
      "table User": [
        "Phone:*string phone mobile [手机号; 联系]",
        "Tel:*string phone mobile [手机号; 联系]",
        "Mail:string e_mail",
        "Hidden:string h",
        "Data:map[string]interface{}",
      ],
      "table X": ["Card:string id_card [身份证]"],
      "table O": ["Name:string real_name [姓名; 名字]"],
      "type P": ["Age:int age_years [年龄]"],
    });
    expect(outline.shapes[0]!.labels).toEqual(["用户"]);
  });

  test("nested, generic and local structs, and tables by their method", () => {
    const outline = read(`
type (
  // 地址
  Address struct { City string; Geo struct { Lng float64 }; Tags []struct{ Key string } }
  Box[T any] struct { Value T }
  View interface { Phone() string }
)
func (u *Account) TableName() string { return "accounts" }
type Account struct { Mobile string }
func f() { var req struct { Phone string \`json:"phone"\` } }`);
    expect(shapesOf(outline)).toEqual({
      "type Address": ["City:string", "Geo:struct", "Tags:struct"],
      "type Address.Geo": ["Lng:float64"],
      "type Address.Tags": ["Key:string"],
      "type Box": ["Value:T"],
      "table Account": ["Mobile:string"],
      "type req": ["Phone:string phone"],
    });
    expect(outline.shapes[0]!.labels).toEqual(["地址"]);
  });

  test("what handlers take from a request", () => {
    const outline = read(`
func (h *H) Register(c *gin.Context) {
  c.PostForm("phone"); c.DefaultQuery("city", ""); c.Param("id"); c.GetHeader("X-Mail"); c.PostForm(key)
  db.Query("SELECT phone"); cache.Get("token"); resp.Header.Get("Date")
}
func plain(w http.ResponseWriter, r *http.Request) {
  r.FormValue("name"); r.URL.Query().Get("sex"); r.PostForm.Get("job"); r.Form["tel"]; chi.URLParam(r, "uid")
  r.Header.Get("X-Real-IP"); mux.Vars(r)["card"]
}`);
    expect(shapesOf(outline)).toEqual({
      "request H.Register": ["phone", "city", "id", "X-Mail"],
      "request plain": ["name", "sex", "job", "tel", "uid", "X-Real-IP", "card"],
    });
  });
});

describe("values", () => {
  test("constants, variables, fields, maps, literals and what functions give back", () => {
    const outline = read(`
const A, b = "a", "b"
const (
  First = iota
  Host string = "h.example.com"
)
var Hosts = map[string]string{"main": Host, Kind: \`k\`, 3: "no"}
var list = []string{"x", y}
func (c *Client) Base() string {
  url, err := "https://" + Host, do()
  cfg := &ai.Config{BaseURL: url, Nested: Inner{Key: "z"}}
  c.base = "q"; c.rows[0].id = "r"; m["k"] = "s"; url += "t"; _ = "u"
  v, ok := os.LookupEnv("V")
  return url + "/v1"
}`);
    expect(assignmentsOf(outline)).toEqual([
      '+A = "a"',
      'b = "b"',
      '+Host = "h.example.com"',
      '+Hosts = {main: Host, Kind: "k"}',
      "+Hosts.main = Host",
      '+Hosts.Kind = "k"',
      'list = ["x", y]',
      'url = "https://" + Host',
      "err = do()",
      'cfg = {BaseURL: url, Nested: {Key: "z"}}',
      "cfg.BaseURL = url",
      'cfg.Nested = {Key: "z"}',
      'cfg.Nested.Key = "z"',
      'c.base = "q"',
      'c.rows[].id = "r"',
      'm.k = "s"',
      "v = env(V)",
      '+Client.Base() = url + "/v1"',
    ]);
  });

  test("environment, configuration, formats and conversions", () => {
    const outline = read(`
var a = os.Getenv("A")
var b = viper.GetString("ai.base")
var c = getEnvOr("C", "x")
var d = env.String("D", "y")
var e = fmt.Sprintf("https://%s/%v?%%", host, User{})
var f = cmp.Or(os.Getenv("F"), "z")
var g = string(x.(Name).text)
var h = fmt.Sprint("p", q[1:], r...)
var i = []byte("r\\"\\u4e2d")
var j = getEnvOr(key, "no")`);
    expect(assignmentsOf(outline)).toEqual([
      "a = env(A)",
      "b = env(ai.base)",
      'c = env(C, "x")',
      'd = env(D, "y")',
      'e = "https://" + host + "/" + [] + "?%"',
      'f = env(F, "z")',
      "g = string(x.text)",
      'h = "p" + q + r',
      'i = "r\\"中"',
      'j = getEnvOr(key, "no")',
    ]);
  });
});

test("calls, chains, constructions and those inside of closures", () => {
  const outline = read(`
func f() {
  client := openai.NewClientWithConfig(openai.ClientConfig{BaseURL: "u", Org: o})
  go func() { log.Printf("%s", user.Phone) }()
  db.Where("a = ?", m["k"]).First(&user)
  call[int](Point{1, 2})
}`);
  expect(callsOf(outline)).toEqual([
    'openai.NewClientWithConfig({BaseURL: "u", Org: o})',
    'new openai.ClientConfig(BaseURL="u", Org=o)',
    "()()",
    'log.Printf("%s", user.Phone)',
    "db.Where().First(user)",
    'db.Where("a = ?", m.k)',
    "call([?, ?])",
    "new Point(?, ?)",
  ]);
});

test("imports: plain, named, for effect, into the file, with version and language marks", () => {
  const text =
    'import "fmt"\nimport (\n  ai "x/y"\n  _ "z"\n  . "w"\n  "g.example/go-openai/v2"\n  "g.example/yaml.v3"\n)';
  const outline = read(text);
  expect(importsOf(outline)).toEqual([
    "fmt *>fmt",
    "x/y *>ai",
    "z *>_",
    "w *>.",
    "g.example/go-openai/v2 *>openai",
    "g.example/yaml.v3 *>yaml",
  ]);
  const { from, to } = outline.imports[1]!.at;
  expect(`package sample\n${text}`.slice(from, to)).toBe("x/y");
});

test("what is broken is said and the rest is read", () => {
  const outline = read("type A struct { Phone string }\nfunc f( { }\ntype B struct { Mail string }\n");
  expect(outline.unread.length).toBeGreaterThan(0);
  expect(shapesOf(outline)["type A"]).toEqual(["Phone:string"]);
  expect(shapesOf(outline)["type B"]).toEqual(["Mail:string"]);
});

testTolerance(() => reader, SAMPLE, [
  `package a\nvar x = ${"(".repeat(10_000)}1${")".repeat(10_000)}`,
  `package a\nvar x = ${"f(".repeat(10_000)}${")".repeat(10_000)}`,
  `package a\nvar x = []a{${"{".repeat(10_000)}${"}".repeat(10_000)}}`,
  `package a\ntype x ${"struct { a ".repeat(5_000)}${"}".repeat(5_000)}`,
]);
