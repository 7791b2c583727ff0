import { runTest, testCommand } from "./commands/test.js";
import type { ExitCode, Io } from "./io.js";
import { type Arguments, type Command, helpOf, parseOptions } from "./options.js";

const COMMANDS: readonly { readonly command: Command; run(args: Arguments, io: Io): ExitCode | Promise<ExitCode> }[] = [
  { command: testCommand, run: runTest },
];

export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const found = COMMANDS.find(({ command }) => command.name === argv[0])!;
  const args = parseOptions(found.command, argv.slice(1));
  if (args.flags.help) {
    io.out(helpOf(found.command));
    return 0;
  }
  return await found.run(args, io);
}
