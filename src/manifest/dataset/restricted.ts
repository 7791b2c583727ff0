import { group, oneOf, text } from "../field.js";

// Data outside the ordinary rules: core data, state secrets, controlled items.

export const core_data = group(
  {
    instruction: text(
      "Instruction or approval of the authority on how to handle it.",
      "主管部门关于处理要求的指示或者批准。",
    ),
  },
  "Core data, a step above important data (DSL 21); left out where it is not.",
  "国家核心数据（数据安全法第二十一条）；不属于的不填。",
);

export const secrecy_approval = text(
  "Inspection that the system which keeps the state secrets passed (State Secrets Law 30).",
  "存储、处理国家秘密的涉密信息系统的检查合格证明（保守国家秘密法第三十条）。",
);

export const export_control = oneOf(
  ["none", "controlled-item", "restricted-technology"],
  "Technical data of items under export control, or technology in the catalogue of restricted exports.",
  "属于管制物项的技术资料等数据，或者列入禁止出口限制出口技术目录的技术。",
);
