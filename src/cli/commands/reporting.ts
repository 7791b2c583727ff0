import { AS_OF, CODE, CONFIG, LANG, PACK } from "../common.js";
import type { Command } from "../options.js";

/** Formats of drafts. */
export const DRAFT_FORMATS = ["docx", "md", "xlsx", "csv"] as const;

// What these commands do lies apart, so that a check loads none of it.
export const reportCommand: Command = {
  name: "report",
  usage: "report drafts [papers…] [options]",
  about:
    "Drafts of the papers that the law asks for, filled with declared facts, with marked blanks for people. Without a paper: list what could be drafted, for what, and why.",
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
