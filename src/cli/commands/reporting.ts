import { AS_OF, BASE, CODE, CONFIG, LANG, PACK } from "../common.js";
import type { Command } from "../options.js";

// What these commands do lies apart, so that a check loads none of it.
export const mapCommand: Command = {
  name: "map",
  usage: "map [paths…] [options]",
  about:
    "Draw what is declared as a map: data flows, systems, datasets, AI models and recipients, by where they are; what leaves the mainland, what is sensitive, what is not decided.",
  options: [
    {
      name: "format",
      short: "f",
      value: "format",
      choices: ["mermaid", "dot", "svg"],
      about: "Output format; by the ending of --output, else mermaid, when left out.",
    },
    { name: "output", short: "o", value: "file", about: "Write the map to a file." },
    {
      name: "for",
      value: "ids",
      about: "Only these things or flows and what touches them, as kind/id, separated by commas.",
    },
    AS_OF,
    LANG,
    PACK,
    CONFIG,
  ],
  examples: [
    "hegui map",
    "hegui map services/booking --output map.svg --lang zh",
    "hegui map --format dot | dot -Tpdf -o map.pdf",
    "hegui map --for recipient/paris-crs,flow/crm-to-hq",
  ],
};

export const dueCommand: Command = {
  name: "due",
  usage: "due [paths…] [options]",
  about:
    "List every duty whose last day follows from what is declared: filings, renewals, yearly assessments, audits, incident clocks, waivers.",
  options: [
    {
      name: "format",
      short: "f",
      value: "format",
      choices: ["text", "json", "ics", "markdown"],
      about: "Output format; text when left out. ics is a calendar to import.",
    },
    { name: "output", short: "o", value: "file", about: "Write the output to a file." },
    { name: "within", value: "days", about: "Only what is due within so many days; what is overdue is always shown." },
    { name: "owner", value: "name", about: "Only what this owner answers for, as a manifest names them." },
    {
      name: "fail-on",
      value: "when",
      choices: ["overdue", "never"],
      about: "Exit 1 when something is overdue; never when left out.",
    },
    AS_OF,
    LANG,
    PACK,
    CONFIG,
    CODE,
  ],
  examples: [
    "hegui due",
    "hegui due --within 90 --lang zh",
    "hegui due --format ics --output hegui.ics",
    "hegui due --owner @acme/privacy --fail-on overdue",
  ],
};

/** Formats of drafts. */
export const DRAFT_FORMATS = ["docx", "md", "xlsx", "csv"] as const;

export const reportHtmlCommand: Command = {
  name: "report html",
  usage: "report html [paths…] [options]",
  about:
    "Write one page for people who open no terminal: the verdict, the map of data flows, findings, decisions with the rows tried, thresholds, models, deadlines and every declared fact. Exit 0 once it is written, whatever the check found.",
  options: [
    { name: "output", short: "o", value: "file", about: "Where to write it; hegui-report.html when left out." },
    AS_OF,
    LANG,
    PACK,
    { name: "profile", value: "profile", choices: ["essential", "standard", "full"], about: "Which rules." },
    { name: "drafts", about: "Show what draft law would ask for, as notes." },
    BASE,
    CONFIG,
    { name: "scan", about: "Scan the code too, and compare it with the manifests." },
    CODE,
  ],
  examples: [
    "hegui report html",
    "hegui report html services/booking --lang zh --output booking.html",
    "hegui report html --as-of 2027-01-01",
  ],
};

export const reportDraftsCommand: Command = {
  name: "report drafts",
  usage: "report drafts [papers…] [options]",
  about:
    "Draft the papers that the law asks for, filled with declared facts, with marked blanks for people. Without a paper: list what could be drafted, for what, and why.",
  options: [
    {
      name: "for",
      value: "kind/id",
      about: "Only for this one of what papers are about: activity/membership, recipient/hosting.",
    },
    { name: "all", about: "Draft everything that the law asks for here, or may ask for." },
    {
      name: "format",
      short: "f",
      value: "format",
      choices: DRAFT_FORMATS,
      about: "Format; docx when left out. xlsx and csv hold the tables of a paper.",
    },
    { name: "output", short: "o", value: "folder", about: "Folder to write to; `drafts` when left out." },
    { name: "force", about: "Overwrite drafts that people have changed, too." },
    AS_OF,
    LANG,
    PACK,
    CONFIG,
    CODE,
  ],
  examples: [
    "hegui report drafts",
    "hegui report drafts --all --lang zh",
    "hegui report drafts impact-assessment --for activity/membership",
    "hegui report drafts processing-records --format xlsx --output papers",
  ],
};

export const reportEvidenceCommand: Command = {
  name: "report evidence",
  usage: "report evidence [paths…] [options]",
  about:
    "Write an in-toto statement of this check, with a digest of everything it read, for signing and for `hegui verify`. Exit 0 once it is written, whatever the check found.",
  options: [
    { name: "output", short: "o", value: "file", about: "Write the statement to a file." },
    {
      name: "predicate",
      value: "type",
      choices: ["test-result", "svr"],
      about: "How rules came out, or only the properties that hold; test-result when left out.",
    },
    { name: "report", value: "file", many: true, about: "A saved report to cover, too; may be repeated." },
    AS_OF,
    PACK,
    CONFIG,
    LANG,
    CODE,
  ],
  examples: [
    "hegui report evidence --output hegui.intoto.json",
    "hegui report evidence --predicate svr --as-of 2026-11-21",
  ],
};

export const reportOscalCommand: Command = {
  name: "report oscal",
  usage: "report oscal [paths…] [options]",
  about: "Write OSCAL assessment results of this check, for teams whose tools read them.",
  options: [
    { name: "output", short: "o", value: "file", about: "Write the results to a file." },
    AS_OF,
    PACK,
    CONFIG,
    LANG,
    CODE,
  ],
  examples: ["hegui report oscal --output assessment-results.json"],
};

export const verifyCommand: Command = {
  name: "verify",
  usage: "verify <statement.json> [options]",
  about:
    "Compare a statement of `hegui report evidence` with the files here: every digest, and the check itself, run again on its day. Exit 0 only when all is the same. Signatures are for the tool that signs.",
  options: [
    {
      name: "root",
      value: "folder",
      about: "Folder that the names of the statement start from; this one when left out.",
    },
    {
      name: "format",
      short: "f",
      value: "format",
      choices: ["text", "json"],
      about: "Output format; text when left out.",
    },
    LANG,
    CODE,
  ],
  examples: ["hegui verify hegui.intoto.json", "hegui verify hegui.intoto.json --root ../checkout --format json"],
};
