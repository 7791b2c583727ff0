import { z } from "zod";
import { about, count, list, oneOf, percent, text } from "./field.js";
import { CAPABILITIES, SIGNAL_KINDS } from "./kind.js";

const word = (en: string, zh: string) => z.string().min(1).max(500).optional().describe(about(en, zh));

/** Something that code does: `hegui scan` adds its own, other scanners can declare theirs. */
export const Signal = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(500)
    .describe(
      about(
        "The same for everything that one declaration answers: service/stripe, field/src/user.ts#User.phone.",
        "同一声明可以回应的内容使用同一标识：service/stripe、field/src/user.ts#User.phone。",
      ),
    ),
  kind: z.enum(SIGNAL_KINDS).describe(about("What the sighting is about.", "所见内容的类型。")),
  file: word("Source file, from the root of the repository.", "源文件，相对于仓库根目录。"),
  line: count("Line in that file.", "所在行。"),
  seen: text("What stands there.", "该处的内容。"),
  sure: percent("How sure the scanner is, 0 to 1.", "扫描的确信程度，0 至 1。"),
  chain: list("How it is known, most telling first.", "判断依据，最有力的在前。"),
  category: word("Kind of personal information, as in dataset fields.", "个人信息类别，与数据集字段一致。"),
  name: word("Name of the field.", "字段名。"),
  record: word("Type, table or form of the field.", "字段所属的类型、表或者表单。"),
  shape: oneOf(["type", "table", "message", "form", "request"], "What holds the field.", "字段所在的结构类型。"),
  into: oneOf(
    ["log", "url", "error-report", "analytics", "prompt"],
    "Where personal information goes.",
    "个人信息的去向：日志、网址、错误报告、统计分析、提示词。",
  ),
  service: word("Id of the service or AI provider.", "服务或者人工智能提供方的标识。"),
  host: word("Host that is called.", "所访问的主机。"),
  where: oneOf(
    ["mainland", "hk", "mo", "tw", "overseas", "unknown"],
    "Where that lies; everything but mainland is outside, unknown is a question.",
    "所在地；mainland 以外均属境外，unknown 表示待确认。",
  ),
  territory: word("ISO 3166 code of the place.", "所在地的 ISO 3166 代码。"),
  region: word("provider:region.", "“云厂商:地域”。"),
  model: word("AI model that is called.", "所调用的人工智能模型。"),
  capability: oneOf(CAPABILITIES, "What AI or an algorithm does there.", "人工智能或者算法的功能。"),
  api: word("Platform interface that needs a privacy declaration.", "须在隐私保护指引中声明的平台接口。"),
});
