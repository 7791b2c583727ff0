import { VERSION } from "../../version.js";
import { builtinGuides, builtinObligations, builtinPolicies } from "../../workspace/policies.js";
import { AS_OF, asOfOf, LANG, type Lang } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";

export const lspCommand: Command = {
  name: "lsp",
  usage: "lsp [options]",
  about: "Serve editors over standard input and output: diagnostics, hover, completion, fixes (docs/editors.md).",
  options: [
    { name: "stdio", about: "Speak over standard input and output, as it always does." },
    { name: "clientProcessId", value: "pid", about: "End when this process ends." },
    AS_OF,
    LANG,
  ],
  examples: ["hegui lsp --stdio"],
};

/** Serves one client; the process ends when the client leaves. */
export async function runLsp(args: Arguments, io: Io): Promise<ExitCode> {
  // Only here, so that no other command loads the protocol.
  const { serve } = await import("../../lsp/server.js");
  const once = <T>(read: () => T) => {
    let value: T | undefined;
    return () => (value ??= read());
  };
  serve({
    input: process.stdin,
    output: process.stdout,
    cwd: io.cwd,
    version: VERSION,
    ...(typeof args.flags.lang === "string" && { lang: args.flags.lang as Lang }),
    asOf: () => asOfOf(args, io),
    policies: builtinPolicies(),
    library: { guides: once(builtinGuides), duties: once(builtinObligations) },
  });
  return new Promise<never>(() => {});
}
