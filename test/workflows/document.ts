import { commandOf } from "../../src/cli/main.js";
import { parseOptions } from "../../src/cli/options.js";

/** A fenced block of a document. */
export interface Fence {
  readonly language: string;
  /** Line of the document that opens it, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The fenced blocks of a Markdown document. */
export function fencesOf(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1]!,
    line: markdown.slice(0, match.index).split("\n").length,
    text: match[2]!,
  }));
}

/** Addresses of the headings of a Markdown document, as GitHub makes them. */
export function anchorsOf(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Command lines that a document tells people to type: `npx hegui …` anywhere, and code that starts with `hegui`. */
export function commandsOf(markdown: string): readonly string[] {
  const typed = [...markdown.matchAll(/npx hegui ([^\n`]+)/g)].map(([, rest]) => rest!);
  const named = [...markdown.matchAll(/`hegui ([a-z-][^`]*)`/g)].map(([, rest]) => rest!);
  return [...typed, ...named].map((rest) => rest.split(/ (?:\|\||&&|\||#)|;|'$/)[0]!.trim());
}

/** Why the command line would refuse a command; undefined when it would not. */
export function refusal(command: string): string | undefined {
  const words = [...command.replaceAll(/\$\{\w+:\+(.*?)\}/g, "$1").matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain!,
  );
  const [name = "", ...rest] = words;
  if (name === "--version" || name === "--help") return undefined;
  try {
    const { found, words: behind } = commandOf(name, rest);
    parseOptions(found.command, behind);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
