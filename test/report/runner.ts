/** A workflow command as the GitHub Actions runner reads it from a line of output. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Model of the runner's two parsers: `::name key=value::data` at the start of a line, `##[name]data` anywhere in it. */
export function parseCommand(line: string): Command | undefined {
  return parseSecond(line) ?? parseFirst(line);
}

/** Every line that the runner would read. */
export function linesOf(output: string): readonly string[] {
  return output.split(/\r\n|\r|\n/);
}

function parseSecond(line: string): Command | undefined {
  // .NET's TrimStart takes U+0085 for white space, JavaScript does not; U+FEFF the other way round.
  const text = line.replace(/^[\s\u0085]+/, "");
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end < 0) return undefined;
  const [, name = "", list = ""] = /^(\S*) ?(.*)$/s.exec(text.slice(2, end))!;
  const properties = list.split(",").flatMap((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? [] : [[pair.slice(0, at).trim(), decode(pair.slice(at + 1), true)]];
  });
  return { name, properties: Object.fromEntries(properties), data: decode(text.slice(end + 2), false) };
}

function parseFirst(line: string): Command | undefined {
  const match = /##\[([^\]]*)\](.*)/s.exec(line);
  return match ? { name: match[1]!, properties: {}, data: match[2]! } : undefined;
}

function decode(text: string, property: boolean): string {
  const plain = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  return (property ? plain.replaceAll("%3A", ":").replaceAll("%2C", ",") : plain).replaceAll("%25", "%");
}
