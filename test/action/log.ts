import { type Command, linesOf, parseCommand } from "../report/runner.js";

/** Every command that the runner reads from a log. */
export function commandsOf(log: string): readonly Command[] {
  return linesOf(log).flatMap((line) => parseCommand(line) ?? []);
}

/** Texts of the notices in a log. */
export function noticesOf(log: string): readonly string[] {
  return commandsOf(log).flatMap(({ name, properties, data }) =>
    name === "notice" && properties.file === undefined ? [data] : [],
  );
}

/** Annotations on files: level, place and title. */
export function annotationsOf(log: string): readonly string[] {
  return commandsOf(log).flatMap(({ name, properties: { file, line, title } }) =>
    file === undefined ? [] : [`${name} ${file}:${line} ${title}`],
  );
}
