import { describe, expect, test } from "vitest";
import type { Outline, Reader } from "../../../src/scan/outline.js";
import { loadGrammar } from "../../../src/scan/read/grammar.js";
import { pythonReader } from "../../../src/scan/read/python.js";
import { assignmentsOf, callsOf, expectInside, GRAMMARS, importsOf, shapesOf, testTolerance } from "./reading.js";

const reader: Reader = pythonReader(await loadGrammar("python", GRAMMARS));

function read(text: string): Outline {
  const outline = reader(text, "sample.py");
  expectInside(text, outline);
  return outline;
}

const SAMPLE = `import os
from pay.client import Client as PayClient
BASE = os.environ.get("PAY_BASE", "https://pay.example.com")
class Member(models.Model):
  """会员"""
  # 身份证号
  id_card = models.CharField(_("ID card"), max_length=18, db_column="id_no")
  phone: str = field(default="x")  # 手机
  class Meta:
    db_table = "t_member"
def send(request):
  phone = request.POST["phone"]
  url = f"{BASE}/members/{phone!r}" + "?a=%s" % phone
  return PayClient(base_url=url).post(url, data={"phone": phone})
`;

describe("classes", () => {
  test("Django models", () => {
    const outline = read(`class User(BaseModel):
    """用户"""
    phone = models.CharField(_("Phone"), max_length=20, help_text="手机号")  # 联系
    id_card = models.CharField(verbose_name=_("ID"), db_column="id_no")
    city = fields.EncryptCharField("城市")
    owner = models.ForeignKey("Owner", on_delete=CASCADE)
    objects = models.Manager()
    LIMIT = 3
    class Meta:
        verbose_name = _("会员")
        db_table = "t_user"`);
    expect(shapesOf(outline)).toEqual({
      "table User": [
        "phone:CharField [Phone; 手机号; 联系]",
        "id_card:CharField id_no [ID]",
        "city:EncryptCharField [城市]",
        "owner:ForeignKey",
      ],
    });
    expect(outline.shapes[0]!.labels).toEqual(["用户", "会员", "t_user"]);
  });

  test("SQLAlchemy tables, old and new", () => {
    const outline = read(`class User(Base):
    __tablename__ = "users"
    __table_args__ = (Index("i"), {"comment": "用户表"})
    id_no = Column("id_card", String(18), comment="身份证号")
    mail: Mapped[Optional[str]] = mapped_column(comment="邮箱")
    name = db.Column(db.String(20), doc="姓名")
    orders = relationship("Order")`);
    expect(shapesOf(outline)).toEqual({
      "table User": [
        "id_no:String(18) id_card [身份证号]",
        "mail:Optional[str] [邮箱]",
        "name:db.String(20) [姓名]",
        "orders:relationship",
      ],
    });
    expect(outline.shapes[0]!.labels).toEqual(["users", "用户表"]);
  });

  test("Pydantic, dataclasses, typed dictionaries and tuples", () => {
    const outline = read(`class In(BaseModel):
    phone: Annotated[str, Field(alias="mobile", description="手机")]
    mail: str = Field("", title="邮箱", validation_alias="e_mail")
    note: Annotated[str | None, "备注"] = None
    kind: ClassVar[str] = "x"
@dataclass
class Point:
    lng: float
    """经度"""
    # 纬度
    lat: float = field(metadata={"description": "北纬"})
class T(TypedDict, total=False):
    real_name: Required[str]
class N(NamedTuple):
    birthday: date
A = TypedDict("A", {"phone": str, "id": int})
B = namedtuple("B", ["name", "mail"])
C = NamedTuple("C", [("address", str)])`);
    expect(shapesOf(outline)).toEqual({
      "type In": ["phone:str mobile [手机]", "mail:str e_mail [邮箱]", "note:str|None [备注]"],
      "type Point": ["lng:float [经度]", "lat:float [北纬; 纬度]"],
      "type T": ["real_name:str"],
      "type N": ["birthday:date"],
      "type A": ["phone:str", "id:int"],
      "type B": ["name", "mail"],
      "type C": ["address:str"],
    });
  });

  test("forms, serializers and marshmallow schemas", () => {
    const outline = read(`class LoginForm(forms.Form):
    phone = forms.CharField(label="手机号", widget=forms.TextInput(attrs={"placeholder": "请输入手机号"}))
class F(FlaskForm):
    mail = StringField("邮箱", validators=[Email()], render_kw={"placeholder": "mail"})
class S(serializers.ModelSerializer):
    name = serializers.CharField(source="real_name", help_text="姓名")
class M(Schema):
    id_no = fields.Str(data_key="idNo", metadata={"description": "证件号"})`);
    expect(shapesOf(outline)).toEqual({
      "form LoginForm": ["phone:CharField [手机号; 请输入手机号]"],
      "form F": ["mail:StringField [邮箱; mail]"],
      "type S": ["name:CharField real_name [姓名]"],
      "type M": ["id_no:Str idNo [证件号]"],
    });
  });

  test("what __init__ sets from its parameters", () => {
    const outline = read(`class Person:
    def __init__(self, name, phone: str = "", *, mail: str | None = None, client=None):
        self.name = name
        self.phone: str = phone  # 手机
        self.mail = mail
        self.made = make(client)
        other.client = client`);
    expect(shapesOf(outline)).toEqual({ "type Person": ["name", "phone:str [手机]", "mail:str|None"] });
  });

  test("what handlers take from a request", () => {
    const outline = read(`def register(request):
    request.POST["phone"]; request.POST.get("mail", ""); self.request.query_params.get("city")
    request.META.get("REMOTE_ADDR"); request.json["id_card"]; cache.get("token"); rows["name"]
    request.POST.get(key); request.POST["phone"]
class V(View):
    async def post(self, request):
        data = await request.json()
        body = json.loads(request.body)
        return data["name"], body.get("age"), self.get_argument("sex"), form.cleaned_data["job"]`);
    expect(shapesOf(outline)).toEqual({
      "request register": ["phone", "mail", "city", "REMOTE_ADDR", "id_card"],
      "request V.post": ["name", "age", "sex", "job"],
    });
  });

  test("parameters that a framework fills", () => {
    const outline = read(`@app.post("/login")
async def login(phone: str = Form(..., description="手机号"), code: Annotated[str, Query(alias="c")] = "", uid: int = 0,
                db: Session = Depends(get_db), request: Request = None): ...
@bp.route("/u/<name>")
def show(name): ...
def paging(q: str = Query(""), path=Path(".")): ...
@cached(60)
def plain(phone): ...`);
    expect(shapesOf(outline)).toEqual({
      "request login": ["phone:str [手机号]", "code:str c", "uid:int"],
      "request show": ["name"],
      "request paging": ["q:str"],
    });
  });
});

describe("values", () => {
  test("module, class and instance names, tuples, chains, defaults and what functions give back", () => {
    const outline = read(`HOST, PORT = "a.example.com", "80"
_hidden = other = "b"
class Client:
    base: str = "https://c"
    def __init__(self, key="k"):
        self.url = self.base + "/v1"
        local = "l"
    def path(self):
        return self.url + "/x"
settings.API["KEY"] = "m"
if (found := "w"): pass
with Client("n") as client: pass`);
    expect(assignmentsOf(outline)).toEqual([
      '+HOST = "a.example.com"',
      '+PORT = "80"',
      '_hidden = "b"',
      '+other = "b"',
      '+Client.base = "https://c"',
      'key = "k"',
      'Client.url = self.base + "/v1"',
      'local = "l"',
      '+Client.path() = self.url + "/x"',
      '+settings.API.KEY = "m"',
      '+found = "w"',
      '+client = Client("n")',
    ]);
  });

  test("environment and settings, with what stands in", () => {
    const outline = read(`a = os.environ["A"]
b = os.environ.get("B", "x")
c = os.getenv("C") or "y"
d = config("D_URL", default="z")
e = env.str("E", default=None)
f = config("name")
class Settings(BaseSettings):
    api_base: str = "https://s"
    key: str = Field(default="t")`);
    expect(assignmentsOf(outline)).toEqual([
      "+a = env(A)",
      '+b = env(B, "x")',
      '+c = env(C, "y")',
      '+d = env(D_URL, "z")',
      "+e = env(E)",
      '+f = config("name")',
      '+Settings.api_base = env(API_BASE, "https://s")',
      '+Settings.key = env(KEY, "t")',
    ]);
  });

  test("formats, conditions, dictionaries, lists and strings of all kinds", () => {
    const outline = read(`a = f"https://{host}/{user.phone!r:>5}{{x}}" "/y"
b = "https://%(h)s/%(k)s" % {"k": v}
c = "%s-%d" % (x, 1) + _("%s!") % z
d = "{}/{1}/{name}".format(p, q, name=r)
e = x if ok else "n"
g = {"m": {"k": "v", **{"w": "u"}}, KEY: ["i", (j,)], 3: "no"}
h = r"\\d" + 'q\\'\\u4e2d' + """z"""
i = (await get("u"))["k"].name
j = not x
k = dict(base="b")
l = [{"role": m.role} for m in messages]`);
    expect(assignmentsOf(outline)).toEqual([
      '+a = "https://" + host + "/" + user.phone + "{x}/y"',
      '+b = "https://" + ? + "/" + v',
      '+c = x + "-" + ? + z + "!"',
      '+d = p + "/" + q + "/" + r',
      '+e = (x | "n")',
      '+g = {m: {k: "v", w: "u"}, KEY: ["i", [j]]}',
      '+g.m = {k: "v", w: "u"}',
      '+g.m.k = "v"',
      '+g.m.w = "u"',
      '+g.KEY = ["i", [j]]',
      '+h = "\\\\dq\'中z"',
      "+i = get().k.name",
      '+k = {base: "b"}',
      '+k.base = "b"',
      "+l = [{role: m.role}]",
    ]);
  });
});

test("calls, nested and chained, keyword arguments and decorators", () => {
  const outline = read(`@app.get("/x")
@login_required
def f():
    openai.chat.completions.create(model="m", messages=[{"role": "user", "content": ask(q)}], **{"top_p": "1"})
    session(url)(x).get(*rest).json()
    log.info("%s", user["phone"], exc_info=True)
    return (lambda v: send(v))`);
  expect(callsOf(outline)).toEqual([
    '@app.get("/x")',
    "@login_required()",
    'openai.chat.completions.create(model="m", messages=[{role: "user", content: ask(q)}], top_p="1")',
    "ask(q)",
    "session()().get().json()",
    "session()().get(rest)",
    "session()(x)",
    "session(url)",
    'log.info("%s", user.phone, exc_info=?)',
    "send(v)",
  ]);
});

test("imports: modules, names, relative ones, types only", () => {
  const text = `import a.b, c as d
from e.f import g as h, i
from . import j
from ..k import *
if TYPE_CHECKING:
    from l import M
else:
    import n
`;
  const outline = read(text);
  expect(importsOf(outline)).toEqual(["a.b *>a", "c *>d", "e.f g>h i>i", ". j>j", "..k *>*", "l? M>M", "n *>n"]);
  expect(text.slice(outline.imports[2]!.at.from, outline.imports[2]!.at.to)).toBe("e.f");
});

test("what is broken is said and the rest is read", () => {
  const outline = read("class A:\n    phone: str\n\ndef f(:\n    pass\n\nclass B:\n    mail: str\n");
  expect(outline.unread.length).toBeGreaterThan(0);
  expect(shapesOf(outline)["type A"]).toEqual(["phone:str"]);
  expect(shapesOf(outline)["type B"]).toEqual(["mail:str"]);
});

testTolerance(() => reader, SAMPLE, [
  `x = ${"(".repeat(10_000)}1${")".repeat(10_000)}`,
  `x = ${"[".repeat(10_000)}`,
  `x = ${"f(".repeat(10_000)}${")".repeat(10_000)}`,
  `x = 'a'${" + 'b'".repeat(10_000)}`,
]);
