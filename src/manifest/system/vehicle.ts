import { count, day, evidence, flag, group, manyOf, oneOf, text } from "../field.js";

const notice = group(
  {
    channels: manyOf(
      ["manual", "display", "voice", "app", "other"],
      "Where people are told, conspicuously; an empty list means nowhere.",
      "显著告知的方式：用户手册、车载显示面板、语音、汽车使用相关应用程序、其他；空列表表示没有。",
    ),
    elements: manyOf(
      ["kinds", "situations-and-stop", "purposes-and-means", "storage", "access-and-deletion", "contact"],
      "What people are told (Automotive Data Provisions 7): kinds of information; situations of collection and how to stop it; purposes, uses and means; place and period of storage; how to see, copy and delete; contact for users' rights.",
      "告知的事项（汽车数据安全管理若干规定第七条）：种类；收集的具体情境以及停止收集的方式和途径；目的、用途、方式；保存地点、期限；查阅、复制、删除的方式和途径；用户权益事务联系人。",
    ),
  },
  "What people in the vehicle are told.",
  "对车内人员的告知。",
);

const outside = group(
  {
    captured: flag(
      "It takes in personal information of people outside the vehicle, such as faces and plates.",
      "采集车外个人信息，例如人脸、车牌。",
    ),
    leaves_vehicle: flag("That information is provided outside the vehicle.", "向车外提供车外个人信息。"),
    basis: oneOf(
      ["consent", "other-law", "none"],
      "Consent of those people, another ground in laws or administrative regulations, or neither because it cannot be had.",
      "个人同意、法律或者行政法规规定的其他情形，或者均不具备（无法征得同意）。",
    ),
    anonymised: flag(
      "Before it leaves, frames that identify people are deleted, or faces and the like are blurred.",
      "向车外提供前已匿名化处理，包括删除能够识别自然人的画面，或者对人脸等进行局部轮廓化处理。",
    ),
  },
  "People outside the vehicle (Automotive Data Provisions 8).",
  "车外个人信息（汽车数据安全管理若干规定第八条）。",
);

const sensitive = group(
  {
    serves_person: flag(
      "The purpose serves the person directly: driving safety, intelligent driving, navigation.",
      "具有直接服务于个人的目的，包括增强行车安全、智能驾驶、导航等。",
    ),
    controls: manyOf(
      ["collection-indicator", "stop", "consent-term"],
      "What the vehicle offers: collection is shown, collection can easily be stopped, people set the term of their consent.",
      "车辆提供的功能：提示收集状态、便利地终止收集、个人自主设定同意期限。",
    ),
    deletion_working_days: count(
      "Working days from a person's request to deletion.",
      "自个人要求删除至完成删除的工作日数。",
    ),
    other_rule: text(
      "Law, administrative regulation or mandatory national standard that is followed instead.",
      "所依据的法律、行政法规或者强制性国家标准的其他要求。",
    ),
  },
  "Sensitive personal information: track, sound, video, images, biometrics (Automotive Data Provisions 9).",
  "敏感个人信息：行踪轨迹、音频、视频、图像、生物识别特征（汽车数据安全管理若干规定第九条）。",
);

/** A vehicle: how it collects, tells and deletes. */
export const vehicle = group(
  {
    principles: manyOf(
      ["in-vehicle-processing", "default-off", "precision-matched", "masking"],
      "Principles that are kept (Automotive Data Provisions 6): handled in the vehicle unless needed outside, off at each start unless the driver sets otherwise, precision as the function needs, anonymised or de-identified.",
      "所坚持的原则（汽车数据安全管理若干规定第六条）：车内处理、默认不收集、精度范围适用、脱敏处理。",
    ),
    notice,
    outside,
    sensitive,
    biometrics: group(
      {
        driving_safety: flag("They are collected to make driving safer.", "以增强行车安全为目的。"),
        necessity: text("Why they are fully needed for that.", "充分必要性的说明。"),
      },
      "Fingerprints, voiceprints, faces, heart rhythm and the like.",
      "指纹、声纹、人脸、心律等生物识别特征信息。",
    ),
    type_approval: group(
      {
        applied_on: day(
          "Day of the application for the market access of this type.",
          "该车型申请准入（型式批准）之日。",
        ),
        cybersecurity: evidence(
          "Evidence under GB 44495: cybersecurity management system and vehicle tests.",
          "依据 GB 44495 的证明：信息安全管理体系和整车试验。",
        ),
      },
      "Market access of the type; for the maker of vehicles of classes M, N and O.",
      "车型准入情况；由 M 类、N 类、O 类车辆的生产企业填写。",
    ),
    sends_abroad: flag(
      "The vehicle itself sends data abroad, apart from what its user does with browsers, messengers and own apps.",
      "车辆直接向境外传输数据；用户使用浏览器、通信软件或者自行安装应用的除外。",
    ),
  },
  "How a vehicle handles data.",
  "车辆的数据处理情况。",
);
