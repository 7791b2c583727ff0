import { describe, expect, test } from "vitest";
import type { Outline, Reader } from "../../../src/scan/outline.js";
import { loadGrammar } from "../../../src/scan/read/grammar.js";
import { javaReader } from "../../../src/scan/read/java.js";
import { assignmentsOf, callsOf, expectInside, GRAMMARS, importsOf, shapesOf, testTolerance } from "./reading.js";

const reader: Reader = javaReader(await loadGrammar("java", GRAMMARS));

function read(text: string): Outline {
  const outline = reader(text, "Sample.java");
  expectInside(text, outline);
  return outline;
}

const SAMPLE = `package shop.member;

import com.example.pay.Client;
import static shop.Constants.HOST;
import shop.model.*;

/** 会员 */
@Entity
@Table(name = "t_member")
public class Member extends Base {
  // 身份证号
  @Column(name = "id_card", length = 18) private String idCard;
  private String phone; // 手机
  public static final String ENDPOINT = "https://" + HOST + "/v1";
  void send(@RequestParam("mobile") String phone) {
    String url = String.format("%s/members/%d", ENDPOINT, 1);
    client.post(url).header("X", phone);
  }
}
`;

describe("shapes", () => {
  test("JPA entities with columns, comments beside, above and in Javadoc", () => {
    const outline = read(`/**
 * 用户
 * @author someone
 */
@Entity @Table(name = "t_user", comment = "用户表")
class User {
  /** 身份证号 */
  @Column(name = "id_card", columnDefinition = "varchar(18) comment '证件号码'") private String idCard;
  private Map<String, Long> tel, mobile; // 电话
  static String shared; @Autowired UserService service;
  @JoinColumn(name = "addr_id") Address address;
}`);
    expect(shapesOf(outline)).toEqual({
      "table User": [
        "idCard:String id_card [证件号码; 身份证号]",
        "tel:Map<String,Long> [电话]",
        "mobile:Map<String,Long> [电话]",
        "address:Address addr_id",
      ],
    });
    expect(outline.shapes[0]!.labels).toEqual(["t_user", "用户表", "用户"]);
  });

  test("MyBatis-Plus, Swagger, Jackson, Fastjson, Gson and Excel annotations", () => {
    const outline = read(`@TableName("u") @ApiModel("会员") class U {
  @TableField("id_no") @ApiModelProperty(value = "证件", notes = "18 位") String a;
  @JsonProperty("real_name") @Schema(description = "姓名") String b;
  @JSONField(name = "mail") @Excel(name = "邮箱") String c;
  @SerializedName(value = "addr", alternate = {"address"}) @ExcelProperty("住址") String d;
  @JsonAlias({"sex", "gender"}) @NotBlank(message = "性别不能为空") String e;
}`);
    expect(shapesOf(outline)).toEqual({
      "table U": [
        "a:String id_no [证件; 18 位]",
        "b:String real_name [姓名]",
        "c:String mail [邮箱]",
        "d:String addr address [住址]",
        "e:String sex gender [性别不能为空]",
      ],
    });
    expect(outline.shapes[0]!.labels).toEqual(["u", "会员"]);
  });

  test("records, nested and plain classes, no interfaces, no enums", () => {
    const outline = read(`@Data class Outer {
  String name;
  record Point(@JsonProperty("lng") double longitude, int... rest) {}
  enum Kind { A; private String label; }
  interface View { String getPhone(); }
}`);
    expect(shapesOf(outline)).toEqual({
      "type Outer": ["name:String"],
      "type Outer.Point": ["longitude:double lng", "rest:int"],
    });
  });

  test("parameters and fields that handlers take from a request", () => {
    const outline = read(`class C {
  /**
   * 登录
   * @param phone 手机号
   */
  @PostMapping("/login") R login(@RequestParam("mobile") String phone, @ApiParam("编号") @PathVariable Long id, Model m) {
    String card = request.getParameter("idCard");
    httpRequest.getHeader("X-Phone"); ctx.formParam("email"); request.getParameter(name); map.getParameter("no");
  }
}`);
    expect(shapesOf(outline)).toEqual({
      "request C.login": ["phone:String mobile [手机号]", "id:Long [编号]", "idCard", "X-Phone", "email"],
    });
  });
});

describe("values", () => {
  test("constants, fields, locals, constructors, enums and what methods give back", () => {
    const outline = read(`public class Client {
  public static final String BASE = "https://api.example.com";
  private String url = BASE + "/v1", other;
  Client(String key) { this.key = key; url = "b"; int n = 1; }
  public String url() { return "https://a/" + id; }
  enum Kind { ONE("https://one"), TWO("a", "b"), THREE; }
}
interface Hosts { String MAIN = "main.example.com"; }`);
    expect(assignmentsOf(outline)).toEqual([
      '+Client.BASE = "https://api.example.com"',
      'Client.url = BASE + "/v1"',
      "Client.key = key",
      'url = "b"',
      '+Client.url() = "https://a/" + id',
      '+Client.Kind.ONE = "https://one"',
      '+Client.Kind.TWO = ["a", "b"]',
      '+Hosts.MAIN = "main.example.com"',
    ]);
  });

  test("environment, system properties and Spring configuration", () => {
    const outline = read(`class C {
  @Value("\${ai.base-url:https://api.example.com}") String a;
  @Value("https://\${ai.host}/v1/\${ai.path:\${path}}") String b;
  void f(@Value("\${k}") String k) {
    var c = System.getenv("A"); var d = System.getenv().getOrDefault("B", "x"); var e = environment.getProperty("c.d", "y");
    var g = Optional.ofNullable(System.getenv("G")).orElse("z"); var h = System.getProperty(name);
  }
}
@ConfigurationProperties(prefix = "ai") class P { private String baseUrl = "https://p"; private String apiKey; }`);
    expect(assignmentsOf(outline)).toEqual([
      'C.a = env(ai.base-url, "https://api.example.com")',
      'C.b = "https://" + env(ai.host) + "/v1/" + env(ai.path, env(path))',
      "k = env(k)",
      "c = env(A)",
      'd = env(B, "x")',
      'e = env(c.d, "y")',
      'g = env(G, "z")',
      "h = System.getProperty(name)",
      'P.baseUrl = env(ai.base-url, "https://p")',
      "P.apiKey = env(ai.api-key)",
    ]);
  });

  test("formats, conditions, lists, maps, text blocks, escapes and casts", () => {
    const outline = read(`class C { void f() {
  var a = String.format("https://%s:%2$d/%%%s", host, 1); var b = MessageFormat.format("{0}/{1}?", x, "y");
  var c = flag ? "a" : user.phone; var d = StringUtils.defaultIfBlank(v, "d");
  var e = List.of("x", y); var g = new String[] {"p"}; var h = Map.of("k", "v", KEY, "w");
  var i = """
      line
      two"""; var j = "q\\"\\u4e2d"; var k = (String) this.name; var l = new StringBuilder("s").append(t).toString();
  var m = "%s!".formatted(n); var o = 'c'; var p = rows[0].id;
} }`);
    expect(assignmentsOf(outline)).toEqual([
      'a = "https://" + host + ":" + ? + "/%" + ?',
      'b = x + "/y?"',
      'c = ("a" | user.phone)',
      'd = (v | "d")',
      'e = ["x", y]',
      'g = ["p"]',
      'h = {k: "v", KEY: "w"}',
      'h.k = "v"',
      'h.KEY = "w"',
      'i = "line\\ntwo"',
      'j = "q\\"中"',
      "k = this.name",
      'l = "s" + t',
      'm = n + "!"',
      'o = "c"',
      "p = rows[].id",
    ]);
  });
});

test("calls, chains, constructions, annotations and those inside of lambdas", () => {
  const outline = read(`class C { C() { super("a"); }
  @Retry(times = 3, on = {"x"}) void f() {
    new OkHttpClient.Builder().url("u").build();
    list.forEach(v -> log.info("{}", v.getPhone()));
    new Thread(new Task<String>("t") { public void run() { go(); } });
  } }`);
  expect(callsOf(outline)).toEqual([
    'super("a")',
    '@Retry(times=?, on=["x"])',
    "OkHttpClient.Builder().url().build()",
    'OkHttpClient.Builder().url("u")',
    "new OkHttpClient.Builder()",
    "list.forEach(?)",
    'log.info("{}", v.getPhone())',
    "v.getPhone()",
    'new Thread(new Task("t"))',
    'new Task("t")',
    "go()",
  ]);
});

test("imports: classes, static members, whole packages", () => {
  const text = "import a.b.C;\nimport static a.b.C.X;\nimport a.b.*;\nimport static a.C.*;\nclass A {}";
  const outline = read(text);
  expect(importsOf(outline)).toEqual(["a.b.C *>C", "a.b.C X>X", "a.b *>*", "a.C *>*"]);
  expect(text.slice(outline.imports[0]!.at.from, outline.imports[0]!.at.to)).toBe("a.b.C");
});

test("what is broken is said and the rest is read", () => {
  const outline = read("class A { String phone; void f( { } }\nclass B { String mail; }");
  expect(outline.unread.length).toBeGreaterThan(0);
  expect(shapesOf(outline)["type B"]).toEqual(["mail:String"]);
});

testTolerance(() => reader, SAMPLE, [
  `class A { String x = ${"(".repeat(10_000)}1${")".repeat(10_000)}; }`,
  `class A { String x = ${"f(".repeat(10_000)}${")".repeat(10_000)}; }`,
  `class A { String x = a${".f()".repeat(10_000)}; }`,
  "class A { void f() {".repeat(5_000),
]);
