import { z } from "zod";
import { about, evidence, flag, group, groups, manyOf, text } from "../field.js";

const people = groups(
  {
    name: z
      .string()
      .min(1)
      .describe(about("Person, or name of the template or voice.", "人物，或者模板、声音的名称。")),
    licence: evidence("The person's consent.", "本人的同意文件。"),
    covers_generation: flag(
      "The consent names generation by artificial intelligence and its scope.",
      "同意载明用于人工智能生成及其范围。",
    ),
  },
  "Real people whose faces or voices the handler itself supplies as templates, digital humans or voices; an empty list means none.",
  "提供者自行提供的模板、数字人、音色所依据的真实个人；空列表表示没有。",
);

/** What the Deep Synthesis Provisions ask of a service that generates or edits content. */
export const synthesis = group(
  {
    real_name_check: flag(
      "Users' real identity is verified before they publish: mobile number, identity number, credit code or the national identity service.",
      "用户发布信息前已基于移动电话号码、身份证件号码、统一社会信用代码或者国家网络身份认证公共服务进行真实身份信息认证。",
    ),
    rumour_response: text(
      "How synthetic rumours are refuted and reported.",
      "发现利用服务制作、传播虚假信息时的辟谣和报告机制。",
    ),
    published_terms: manyOf(
      ["management-rules", "platform-conventions", "service-agreement", "security-reminder"],
      "What is published, and whether users and technical supporters are reminded of their security duties.",
      "已公开的管理规则、平台公约、服务协议，以及对技术支持者和使用者信息安全义务的显著提示。",
    ),
    users_bring_people: flag(
      "Users can put in faces or voices of real people; counts as yes when left out.",
      "使用者可以输入真实个人的人脸、人声；省略时视为可以。",
    ),
    consent_prompt: flag(
      "Before a face or voice is edited, users are prompted to inform the person and to get that person's separate consent.",
      "编辑人脸、人声前，提示使用者依法告知被编辑的个人并取得其单独同意。",
    ),
    people,
    sensitive_scenes: flag(
      "It generates or edits objects or scenes that may touch national security, image or interest, or the public interest.",
      "生成或者编辑可能涉及国家安全、国家形象、国家利益和社会公共利益的特殊物体、场景。",
    ),
    technical_label: flag(
      "Output carries a technical label that does not affect use: metadata, watermark.",
      "生成或者编辑的内容已添加不影响使用的技术标识：元数据、水印等。",
    ),
    label_function: flag(
      "Users are offered a function to label output conspicuously, and are told of it.",
      "提供显著标识功能，并提示使用者可以进行显著标识。",
    ),
    listing_checks: manyOf(
      ["security-assessment", "filing"],
      "An app store: what is checked at listing and in daily management (Deep Synthesis Provisions 13).",
      "应用分发平台：上架审核、日常管理中核验的事项（深度合成规定第十三条）。",
    ),
  },
  "Duties of a service that generates or edits content (Deep Synthesis Provisions).",
  "生成、编辑内容的服务的义务（深度合成规定）。",
);
