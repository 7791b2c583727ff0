import { flag, group, manyOf } from "../field.js";

/** What an organization does that brings buyers and sellers of data together. */
export const data_trading = group(
  {
    intermediary: flag(
      "It offers intermediary services for data trading, as exchange or broker.",
      "从事数据交易中介服务（数据交易所、数据经纪等）。",
    ),
    practices: manyOf(
      ["source-statement", "identity-check", "records-kept"],
      "What it does in every trade: has the provider explain the source, checks who both parties are, keeps the records of checks and trades; an empty list means none.",
      "在每笔交易中落实的事项：要求数据提供方说明数据来源、审核交易双方身份、留存审核和交易记录；空列表表示没有。",
    ),
  },
  "Intermediary services for data trading (DSL 33).",
  "数据交易中介服务（数据安全法第三十三条）。",
);
