import { group, text } from "../field.js";

export const export_licence = group(
  {
    number: text("Export licence or approval.", "出口许可证件或者许可意向。"),
    not_needed: text(
      "Why no licence is needed: the recorded classification.",
      "无须许可的理由：物项或者技术的归类结论。",
    ),
  },
  "Licence for data under export control or restricted technology (DSL 25).",
  "管制物项数据或者限制出口技术的出口许可（数据安全法第二十五条）。",
);
