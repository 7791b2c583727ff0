import { z } from "zod";
import { about, count, evidence, flag, group, manyOf, oneOf, percent, text } from "../field.js";

// Labels of AI-generated content (Labelling Measures, GB 45438-2025).

/** Where an explicit label appears; what GB 45438-2025 asks of each stands in its clause 5. */
const EXPLICIT = [
  "text",
  "text-mark",
  "text-around",
  "interface",
  "audio-voice",
  "audio-rhythm",
  "image-edge",
  "image-elsewhere",
  "video-opening",
  "video-player",
  "video-middle",
  "video-end",
  "scene-opening",
  "scene-during",
] as const;

const METADATA_KEYS = [
  "Label",
  "ContentProducer",
  "ProduceID",
  "ReservedCode1",
  "ContentPropagator",
  "PropagateID",
  "ReservedCode2",
] as const;

const implicit = group(
  {
    keys: manyOf(
      METADATA_KEYS,
      "Keys of the AIGC field written to file metadata; Label, ContentProducer and ProduceID count only with a value; an empty list means that nothing is written.",
      "写入文件元数据 AIGC 字段的键；Label、ContentProducer、ProduceID 有值方计入；空列表表示未写入。",
    ),
    label: text(
      "Value written to Label: 1 generated, 2 possibly generated, 3 suspected.",
      "写入 Label 的值：1 属于、2 可能、3 疑似人工智能生成合成内容。",
    ),
    producer: text(
      "Value written to ContentProducer: the provider's name or its code.",
      "写入 ContentProducer 的值：服务提供者名称或者编码。",
    ),
    existing: oneOf(
      ["updated", "appended"],
      "What happens to a label that a file already has.",
      "对文件中已有标识的处理：更新或者追加。",
    ),
    namespace: text("XMP namespace of the AIGC property.", "AIGC 属性的 XMP 命名空间。"),
    only_headerless: flag(
      "Only formats without a metadata header leave the service: plain text, raw audio.",
      "仅输出没有元数据头的格式：纯文本、裸音频流。",
    ),
  },
  "Implicit label in file metadata (Labelling Measures 5, GB 45438-2025 appendix E).",
  "文件元数据中的隐式标识（标识办法第五条、GB 45438-2025 附录E）。",
);

export const labels = group(
  {
    explicit: manyOf(
      EXPLICIT,
      "Where people see or hear that output is AI-made: in the text or as a mark or around it, in the interface, by voice or rhythm, at an edge or corner of the image or elsewhere in it, in the opening frame or around the player; an empty list means nowhere.",
      "显式标识的位置和形式：文本内、角标、文字周边、交互界面、语音、音频节奏、图片边角或者其他位置、视频起始画面、播放周边等；空列表表示没有。",
    ),
    wording: text("Words of the label.", "标识用语。"),
    interface: manyOf(
      ["text", "always-visible", "every-screen"],
      "How the interface shows it: in words, all the time, on every screen with output that is not labelled in itself.",
      "交互界面标识的方式：以文字提示、持续显示、覆盖内容本身未作标识的全部界面。",
    ),
    image_height_percent: percent(
      "Height of the label's text as a percentage of the image's shortest side.",
      "图片标识文字高度占画面最短边长度的百分比。",
    ),
    video_height_percent: percent(
      "Height of the label's text as a percentage of the video's shortest side.",
      "视频标识文字高度占画面最短边长度的百分比。",
    ),
    video_seconds: percent("Seconds for which the label of the video stays.", "视频标识的持续秒数。"),
    scene_height_percent: percent(
      "Height of the label's text as a percentage of the shortest side of the opening view.",
      "虚拟场景标识文字高度占起始画面最短边长度的百分比。",
    ),
    scene_seconds: percent("Seconds for which the label of the scene stays.", "虚拟场景标识的持续秒数。"),
    in_files: flag(
      "Downloaded, copied or exported output still carries the explicit label, unless a user asked for it without.",
      "下载、复制、导出的内容仍含有显式标识，用户申请不添加的除外。",
    ),
    not_misleading: text(
      "Why the output cannot confuse or mislead the public, where no explicit label is shown.",
      "未添加显式标识的，说明内容不会导致公众混淆或者误认的理由。",
    ),
    implicit,
    agreement: manyOf(
      ["methods-and-styles", "prompt-to-read", "duties-without-label"],
      "What the user agreement says on labels; an empty list means nothing.",
      "用户服务协议关于标识的内容：方法和样式、提示阅读、不含显式标识时用户的标识义务和使用责任；空列表表示没有。",
    ),
    unlabelled: group(
      {
        offered: flag(
          "Users who ask for it get output without an explicit label.",
          "应用户申请提供不含显式标识的内容。",
        ),
        log_months: count(
          "Months for which recipients and related logs are kept; 0 means that none are kept.",
          "提供对象信息等相关日志的留存月数；0 表示未留存。",
        ),
        implicit_kept: flag("It still carries the implicit label.", "仍含有隐式标识。"),
      },
      "Output without an explicit label on request (Labelling Measures 9).",
      "应申请提供不含显式标识的内容（标识办法第九条）。",
    ),
    removal: oneOf(
      ["none", "lost-in-conversion", "removed", "forged", "tool-for-others"],
      "What happens to AI labels in the product: nothing, lost when media are converted, deleted or hidden on purpose, forged, or others get a tool for that.",
      "产品对人工智能标识的处理：不影响、转换格式时丢失、有意删除或者隐匿、伪造、为他人提供此类工具或者服务。",
    ),
    publishing: manyOf(
      ["declaration", "platform-label"],
      "What its staff do when they publish AI-made content: declare it, use the platform's label function.",
      "发布人工智能生成内容时的做法：主动声明、使用平台提供的标识功能。",
    ),
    platform: manyOf(
      [
        "reads-metadata",
        "marks-generated",
        "marks-possible",
        "marks-suspected",
        "label-function",
        "declaration-reminder",
        "propagation-metadata",
      ],
      "What a content platform does with uploads (Labelling Measures 6); an empty list means nothing.",
      "传播平台对用户上传内容采取的措施（标识办法第六条）；空列表表示没有。",
    ),
    store_checks: manyOf(
      ["generation-declared", "label-material"],
      "What an app store asks when it lists apps: whether they generate content, and their material on labels; an empty list means nothing.",
      "应用分发平台上架审核时的要求：说明是否提供生成合成服务、核验标识相关材料；空列表表示没有。",
    ),
    material: evidence(
      "Material on labels that goes with filings and assessments (Labelling Measures 12).",
      "随备案、安全评估提交的标识相关材料（标识办法第十二条）。",
    ),
  },
  "Labels of AI-generated content.",
  "人工智能生成合成内容标识。",
);

/** A digital human shown to people; draft law only. */
export const digital_human = z
  .array(z.enum(["continuous-label", "separate-consent", "withdrawal-cancels", "no-intimacy-for-minors"]))
  .optional()
  .describe(
    about(
      "Safeguards of a digital human that the service shows; left out where it shows none.",
      "数字虚拟人的保护措施；不展示数字虚拟人的不填。",
    ),
  );
