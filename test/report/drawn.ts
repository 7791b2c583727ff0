import type { DecisionMade, FlowDrawn } from "../../src/finding/report.js";
import { HOSTILE, text } from "./parts.js";

const guests = { id: "guests", title: "会员住客资料" };
const staff = { id: "staff", title: "Staff records" };

/** Ten flows: every zone, a place that is not decided, hostile names, one that a map leaves out. */
export const flows: readonly FlowDrawn[] = [
  {
    id: "marketing-to-dublin",
    title: "Marketing to Dublin",
    from: guests,
    to: { id: "crs", title: "CRS Ltd" },
    place: { region: "IE", zone: "overseas" },
    personal: true,
    sensitive: false,
  },
  {
    id: "offers-to-singapore",
    title: "Offers to Singapore",
    from: guests,
    to: { id: "crs", title: "CRS Ltd" },
    place: { region: "aws:ap-southeast-1", zone: "overseas" },
    personal: true,
    sensitive: true,
  },
  {
    id: "x\u001b[31m",
    title: `end "]:::x ${HOSTILE}`,
    from: { id: "<b>", title: '1. "quoted" & <img src=x onerror=alert(1)>' },
    to: { id: "n1", title: "fa:fa-car style:#x; classDef x y" },
    place: { region: 'US"] --> n1', zone: "overseas" },
    personal: true,
    sensitive: true,
  },
  {
    id: "payroll",
    title: "工资发放",
    from: staff,
    to: { id: "bank", title: "华东银行" },
    place: { region: "CN", zone: "mainland" },
    personal: true,
    sensitive: true,
  },
  {
    id: "backup-hk",
    title: "Backup",
    from: guests,
    to: { id: "dc-hk", title: "Data centre Kowloon" },
    place: { region: "HK", zone: "hk" },
    personal: true,
    sensitive: false,
  },
  {
    id: "casino",
    title: "联名活动",
    from: guests,
    to: { id: "macao", title: "澳门合作方" },
    place: { region: "MO", zone: "mo" },
    personal: true,
  },
  {
    id: "design",
    title: "Floor plans",
    from: { id: "plans", title: "Plans" },
    to: { id: "studio", title: "Studio Taipei" },
    place: { region: "TW", zone: "tw" },
    personal: false,
    sensitive: false,
  },
  { id: "hr", title: "HR benchmark", from: staff, to: { id: "survey", title: "Survey firm" }, personal: true },
  {
    id: "old",
    title: "old",
    from: staff,
    to: { id: "crs", title: "CRS Ltd" },
    place: { region: "IE", zone: "overseas" },
  },
  {
    id: "menu",
    title: "Menus",
    from: { id: "menus", title: "Menus" },
    to: { id: "printer", title: "Printer" },
    place: { region: "CN", zone: "mainland" },
    personal: false,
    sensitive: false,
  },
];

const mechanism = {
  decision: "transfer-mechanism",
  title: text("Transfer mechanism", "出境路径"),
  outcomes: ["scc-or-certification"],
  name: text("standard contract or certification", "标准合同或者个人信息保护认证"),
  undecided: false,
};

/** Decisions about flows, a dataset and models: decided, undecided, and one that found nothing. */
export const decisions: readonly DecisionMade[] = [
  {
    entity: { kind: "dataset", id: "guests" },
    decision: "important-data",
    title: text("Important data", "重要数据"),
    outcomes: [],
    name: text("nothing", "无"),
    undecided: false,
  },
  { entity: { kind: "flow", id: "backup-hk" }, ...mechanism },
  { entity: { kind: "flow", id: "marketing-to-dublin" }, ...mechanism },
  {
    entity: { kind: "flow", id: "offers-to-singapore" },
    ...mechanism,
    outcomes: [],
    name: text("not decided", "无法判定"),
    undecided: true,
  },
  { entity: { kind: "flow", id: "x\u001b[31m" }, ...mechanism, name: text(HOSTILE, HOSTILE) },
  {
    entity: { kind: "model", id: "concierge" },
    decision: "filings",
    title: text("Filings", "备案与登记"),
    outcomes: ["algorithm-filing"],
    name: text("algorithm filing", "算法备案"),
    undecided: false,
  },
];
