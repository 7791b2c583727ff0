import { describe, expect, it } from "vitest";
import { classifyShape } from "../../../src/scan/classify/classify.js";
import { found, names, shape } from "./names.js";

describe("names", () => {
  it.each([
    [
      "filename",
      "fileName",
      "hostname",
      "hostName",
      "phoneticName",
      "addressBar",
      "nameSpace",
      "namespace",
      "className",
    ],
    ["messageId", "message_type", "tableName", "emailTemplate", "emailVerified: boolean", "ageLimit", "genderOptions"],
    ["isPhoneVerified: boolean", "hasPassport: boolean", "phoneRegex: RegExp", "emailPattern", "passwordRules: Rule[]"],
    [
      "phoneId",
      "addressId",
      "emailCount: number",
      "passwordLength: number",
      "phoneFormat",
      "emailSubject",
      "phoneModel",
    ],
    ["idempotencyKey", "cardWidth", "cardTitle", "shipping", "zip", "hotel", "package", "message", "address", "name"],
    [
      "companyEmail",
      "shopPhone",
      "storeTelephone",
      "supportEmail",
      "smtpPassword",
      "dbPassword",
      "serverIp",
      "bankName",
    ],
    ["emailLabel", "phonePlaceholder", "passwordError", "idCardType", "idCardValidator: Validator", "maxAge: number"],
    ["phone: boolean", "email: number", "email: () => void", "mobile: (n: number) => void", "iPhone", "iphone", "race"],
    ["verifyEmail", "sendPhone", "resetPassword: () => void", "showIdCard: boolean", "onBirthday: Handler", "tel_type"],
    [
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "ga",
      "x".repeat(500),
      "",
      "_",
      "邮箱模板",
      "地址栏",
      "手机品牌",
    ],
  ])("say nothing in a type of which nothing is known: %s, …", (...fields) => {
    expect(found("Thing1", fields)).toEqual([]);
  });

  it("say alone what only people have", () => {
    const fields = [
      "idCard",
      "mobile_phone",
      "email",
      "bankCardNo",
      "gender",
      "date_of_birth",
      "faceImageUrl",
      "openid",
    ];
    expect(
      found("Dto", [...fields, "shenfenzheng", "身份证号", "mother_passport_no", "idCardNoMd5", "phone_number_2"]),
    ).toEqual([
      "idCard: identity_document.id_card_no",
      "mobile_phone: basic.phone",
      "email: basic.email",
      "bankCardNo: property.bank_account",
      "gender: basic.gender",
      "date_of_birth: basic.birth_date",
      "faceImageUrl: biometric.face_image",
      "openid: network_identity.user_id",
      "shenfenzheng: identity_document.id_card_no",
      "身份证号: identity_document.id_card_no",
      "mother_passport_no: identity_document.passport_no",
      "idCardNoMd5: identity_document.id_card_no",
      "phone_number_2: basic.phone",
    ]);
  });

  it("are of the item that a photo shows", () => {
    const fields = ["passportPhoto", "driverLicenseImageUrl", "idCardFrontUrl", "productPhoto", "phoneUrl"];
    expect(found("Thing1", fields)).toEqual([
      "passportPhoto: identity_document.passport_no",
      "driverLicenseImageUrl: identity_document.driver_licence",
      "idCardFrontUrl: identity_document.id_card_image",
    ]);
  });

  it("take an alias where the name says nothing", () => {
    const one = { ...shape("T", ["f1"]).fields[0]!, aliases: ["id_card"] };
    expect(classifyShape({ ...shape("T", []), fields: [one] }, names, "a.ts")[0]?.category).toBe(
      "identity_document.id_card_no",
    );
  });
});

describe("weak names", () => {
  const weak = ["name", "phone", "address"];

  it.each([
    "User",
    "CustomerDto",
    "patient_info",
    "UmsMember",
    "EmployeeEntity",
    "CreateUserRequest",
    "t_user",
    "LoginForm",
  ])("count in a type about people: %s", (record) => expect(found(record, ["name"])).toEqual(["name: basic.name"]));

  it.each(["Shop", "ProductDto", "Device", "ServerConfig", "Company", "HotelInfo", "PhoneProps"])(
    "do not in a type about things: %s",
    (record) => expect(found(record, weak)).toEqual([]),
  );

  it("do not alone in a type about a thing of a person", () => {
    for (const record of ["UserRole", "UserAgent", "MemberLevel"]) expect(found(record, ["name"])).toEqual([]);
    expect(found("UserDevice", ["name", "imei"])).toEqual(["imei: device.imei"]);
  });

  it("count beside two others, of which one is telling", () => {
    expect(found("Row", weak)).toHaveLength(3);
    expect(found("Row", ["name", "address", "city"])).toEqual([]);
    expect(found("Row", ["name", "phone"])).toEqual([]);
    expect(found("Row", ["xm", "sfzh", "sjh"])).toHaveLength(3);
    expect(found("Row", ["xm"])).toEqual([]);
  });

  it("count behind a word about people", () => {
    expect(found("Order", ["receiverName", "buyerPhone", "productName", "receivername"])).toEqual([
      "receiverName: basic.name",
      "buyerPhone: basic.phone",
      "receivername: basic.name",
    ]);
  });

  it("count where a Chinese comment names the item, and not where it names another", () => {
    expect(found("Row", ["name // 姓名", "phone // 联系电话"])).toHaveLength(2);
    expect(found("Row", ["phone // 手机品牌", "xm // 项目名称", "address // 接口地址"])).toEqual([]);
    expect(found("User", ["xm // 项目"])).toEqual([]);
  });

  it("are outcomes beside a code and a state", () => {
    expect(found("LoginResponse", ["code", "success", "message"])).toEqual([]);
    expect(found("ContactForm", ["email", "message"])).toContain("message: communication.message_content");
  });

  it("are no items where machines, layouts, screens, goods or training stand beside them", () => {
    expect(found("", ["host", "port", "username", "password"])).toEqual([]);
    expect(found("", ["mobile", "tablet", "desktop"])).toEqual([]);
    expect(found("", ["width", "height", "weight", "name", "phone", "address"])).toEqual([]);
    expect(found("", ["sku", "price", "name", "weight", "photo"])).toEqual([]);
  });

  it("that are telling count in forms and requests", () => {
    expect(found("", ["phone", "code"], { kind: "request" })).toEqual(["phone: basic.phone"]);
    expect(found("", ["name", "title"], { kind: "form" })).toEqual([]);
    expect(found("", ["name"], { kind: "form" }, "src/pages/UserForm.vue")).toEqual(["name: basic.name"]);
  });
});

describe("labels", () => {
  it.each([
    ["f1 // 身份证号", "identity_document.id_card_no"],
    ["f1 // 请输入手机号", "basic.phone"],
    ["f1 // 用户手机号码（必填）", "basic.phone"],
    ["f1 // 银行卡号,用于提现", "property.bank_account"],
    ["f1 // 收货地址", "basic.home_address"],
    ["f1 // 性别：0 未知 1 男 2 女", "basic.gender"],
    ["f1 // 身份证正面照片", "identity_document.id_card_image"],
    ["f1 // Date of birth", "basic.birth_date"],
    ["f1 // E-mail address of the customer", "basic.email"],
    ["zjhm // 证件号码", "identity_document.id_card_no"],
  ])("name the item: %s", (written, category) => {
    expect(found("Row", [written])).toEqual([`${written.split(" // ")[0]}: ${category}`]);
  });

  it.each([
    "f1 // 手机品牌",
    "f1 // 邮箱模板",
    "f1 // 地址栏",
    "f1 // 是否绑定手机号",
    "f1 // 手机号不能为空",
    "f1 // 手机号格式",
    "f1 // 公司地址",
    "f1 // 门店联系电话",
    "f1 // 客服邮箱",
    "f1 // 如果用户没有填写手机号",
    "f1 // Whether the phone number is verified",
    "f1 // name of the model",
    "f1 // the request fails when no email is given",
    "phoneStatus // 手机号",
    "bound: boolean // 手机号",
    "idCardRegex // 身份证号",
  ])("that name another thing do not: %s", (written) => {
    expect(found("Row", [written])).toEqual([]);
  });

  it("of the whole tell what it is about", () => {
    expect(found("t1", ["name"], { labels: ["会员信息表"] })).toEqual(["name: basic.name"]);
    expect(found("t1", ["name", "phone", "address"], { labels: ["用户所属门店"] })).toEqual([]);
  });
});

describe("what a type is about", () => {
  it("leaves out what organisations have too, and keeps what only people have", () => {
    expect(
      found("Company", ["email", "telephone", "bankAccount", "ownerEmail", "legalPersonIdCard", "nationality"]),
    ).toEqual([
      "ownerEmail: basic.email",
      "legalPersonIdCard: identity_document.id_card_no",
      "nationality: basic.nationality",
    ]);
  });

  it("holds for a row with the id of a person", () => {
    expect(found("Track", ["userId", "lat", "name"])).toEqual([
      "userId: network_identity.user_id",
      "lat: location.precise_location",
    ]);
    expect(found("Track", ["trackId", "lat", "name"])).toEqual([]);
  });

  it("takes no time that grows faster than its fields", () => {
    const fields = Array.from({ length: 20_000 }, (_, i) => `name${i} // ${"手机号".repeat(40)}`);
    expect(found("User", fields)).toHaveLength(20_000);
  });

  it("does not matter in translations", () => {
    const fields = ["email", "idCard", "password"];
    for (const file of ["src/locales/form.ts", "web/i18n/a.ts", "src/lang/zh-CN.ts", "messages/en.json"])
      expect(found("User", fields, {}, file)).toEqual([]);
  });

  it("gives its reasons", () => {
    const [one] = classifyShape(shape("User", ["name // 姓名"]), names, "src/a.ts");
    expect(one).toMatchObject({ sure: 0.95, chain: ["name 'name'", "label '姓名'", "type 'User'"] });
    const row = classifyShape(shape("Row", ["name", "sex", "phone"]), names, "src/a.ts");
    expect(row[0]).toMatchObject({ sure: 0.75, chain: ["name 'name'", "beside 'sex', 'phone'"] });
  });
});
