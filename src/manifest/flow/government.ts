import { group, oneOf, text } from "../field.js";

/** What state organs declare about a flow. */
export const government = group(
  {
    approval: text(
      "Approval by which others may build or run systems, or store or process government data (DSL 40).",
      "委托他人建设、维护电子政务系统，存储、加工政务数据的批准文件（数据安全法第四十条）。",
    ),
    sharing: oneOf(
      ["unconditional", "conditional", "not-shared"],
      "Sharing attribute of the data in the catalogue of government data.",
      "政务数据目录中的共享属性：无条件共享、有条件共享、不予共享。",
    ),
    catalogue: text("Entry in the catalogue of government data.", "政务数据目录中的编号。"),
  },
  "Entrusting and sharing of government data.",
  "政务数据的委托处理和共享。",
);
