import { describe, expect, it } from "vitest";
import { found } from "./names.js";

describe("types about things of other trades", () => {
  const fields = ["name", "age", "gender", "weight", "birthDate", "bloodType", "latitude", "longitude", "phone"];
  it.each(["地块", "奶牛", "分拨中心", "共享单车", "直播间", "图书馆", "换电柜", "理财产品"])("%s", (label) =>
    expect(found("T1", fields, { labels: [label] })).toEqual([]),
  );

  it.each(["Cow", "Hub", "Plot", "Elevator", "Greenhouse", "ExamPaper", "BookshelfDto", "Clinic"])("%s", (name) =>
    expect(found(name, fields)).toEqual([]),
  );

  it("keeps what its fields say of people", () => {
    expect(found("Parcel", ["weight", "senderName", "senderPhone"])).toEqual([
      "senderName: basic.name",
      "senderPhone: basic.phone",
    ]);
    expect(found("Truck", ["model", "driverName // 司机姓名"])).toEqual(["driverName: basic.name"]);
  });
});

describe("types about people of other trades", () => {
  it.each(["Donor", "Examinee", "Trainee", "Invigilator", "Farmer", "Claimant", "Sibling", "ShipperDto"])(
    "%s",
    (name) => expect(found(name, ["name", "major", "height"])).toHaveLength(3),
  );

  it.each(["考生", "玩家", "读者", "献血者", "社员农户", "业主", "货主", "主播"])("%s", (label) =>
    expect(found("T1", ["name", "wechat"], { labels: [label] })).toHaveLength(2),
  );

  it("is told by what only people have, whatever the type is called", () => {
    const person = ["passportNo", "nationality", "religion"];
    expect(found("Tenant", [...person, "name", "employer"])).toHaveLength(5);
    expect(found("Tenant", ["name", "employer"])).toEqual([]);
    // One more is asked for where the name speaks of things.
    expect(found("Station", [...person, "company"])).not.toContain("company: education_work.occupation");
    expect(found("Station", [...person, "ethnicity", "company"])).toContain("company: education_work.occupation");
  });

  it("is told by an item that picks out one person", () => {
    expect(found("RealNameRequest", ["name", "gameName"])).toEqual(["name: basic.name"]);
    expect(found("EmailRequest", ["name"])).toEqual([]);
  });

  it("does not hold for an account of a firm", () => {
    expect(found("Tenant", ["name", "phone", "email", "domain", "plan"])).toEqual([]);
  });
});

describe("forms", () => {
  const form = { kind: "form" } as const;
  it("are not about the page that they stand on", () => {
    for (const [name, file] of [
      ["Layout", "src/app/layout.tsx"],
      ["SubscribeDialog", "src/Subscribe.tsx"],
      ["", "src/app/page.tsx"],
    ] as const)
      expect(found(name, ["email", "phone"], form, file)).toEqual(["email: basic.email", "phone: basic.phone"]);
    expect(found("", ["phone"], form, "src/shop.tsx")).toEqual([]);
  });
});

describe("names", () => {
  it("keep their item before a number where documents have one", () => {
    expect(found("X", ["residencePermitNo", "identityCardNum", "emailNo", "passwordNumber"])).toEqual([
      "residencePermitNo: identity_document.residence_permit",
      "identityCardNum: identity_document.id_card_no",
    ]);
  });

  it("keep their item before a unit", () => {
    expect(found("Trainee", ["weightKg", "heightCm", "fileKb"])).toEqual([
      "weightKg: health.body_measures",
      "heightCm: health.body_measures",
    ]);
  });

  it("tell a password of payments from one of an account", () => {
    expect(found("X", ["paymentPassword", "loginPassword"])).toEqual([
      "paymentPassword: authentication.payment_password",
      "loginPassword: authentication.password",
    ]);
  });

  it("tell cards of members from bank cards", () => {
    expect(found("User", ["libraryCardNo", "f1 // 会员卡号", "f2 // 银行卡号"])).toEqual([
      "libraryCardNo: network_identity.user_id",
      "f1: network_identity.user_id",
      "f2: property.bank_account",
    ]);
  });

  it("in pinyin say of whom they are", () => {
    expect(found("X", ["sqrxm", "fhrdh", "jhrsfzh", "hwmc"])).toEqual([
      "sqrxm: basic.name",
      "fhrdh: basic.phone",
      "jhrsfzh: identity_document.id_card_no",
    ]);
  });
});

describe("labels", () => {
  it("ask questions whose answer tells by itself", () => {
    const fields = [
      "pregnant: Boolean // 是否孕期",
      "passed: Boolean // 体检是否合格",
      "phoneOk: Boolean // 是否有手机号",
    ];
    expect(found("Donor", fields)).toEqual(["pregnant: health.fertility"]);
    expect(found("Donor", ["f1: Boolean // 是否残疾"])).toEqual(["f1: health.disability"]);
    expect(found("Donor", ["f1: Boolean // 是否手机号"])).toEqual([]);
  });

  it("know people by the ends of words", () => {
    expect(found("T1", ["f1 // 报修人电话", "f2 // 求租者手机", "f3 // 派件员姓名"])).toHaveLength(3);
    expect(found("T1", ["f1 // 机器人电话", "f2 // 无人机照片"])).toEqual([]);
  });

  it("name a biometric item in front of what it is used for", () => {
    expect(found("Student", ["fingerprint // 指纹锁模板"])).toEqual(["fingerprint: biometric.fingerprint"]);
    expect(found("Student", ["fingerprint // 构建摘要"])).toEqual([]);
    expect(found("Student", ["faceFeat // 人脸特征值"])).toEqual(["faceFeat: biometric.face_template"]);
  });

  it("name results of tests, relations and coins", () => {
    expect(
      found("Donor", ["f1 // 乙肝检测结果", "f2 // 与未成年人关系", "f3 // 游戏币余额", "f4 // 绩效考核等级"]),
    ).toEqual([
      "f1: health.exam_report",
      "f2: basic.family_relations",
      "f3: property.virtual_property",
      "f4: education_work.performance",
    ]);
    expect(found("T1", ["f1 // 代码检测结果", "f2 // 依赖关系"])).toEqual([]);
  });
});

describe("a request", () => {
  it("takes the plate of somebody's car, wherever it opens a gate", () => {
    expect(found("openGate", ["plateNumber"], { kind: "request" })).toEqual([
      "plateNumber: identity_document.vehicle_plate",
    ]);
    expect(found("Gate", ["plateNumber"])).toEqual([]);
  });
});
