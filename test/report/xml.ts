/** An element as a parser of XML 1.0 gives it: references and line ends are resolved. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

/**
 * A strict reader of the XML that has no DTD, comment, CDATA or processing instruction: anything that is not well-formed
 * (https://www.w3.org/TR/xml/) throws, with the place where.
 */
export function parseXml(source: string): Node {
  const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(source);
  if (illegal) throw new Error(`not a character of XML 1.0 at ${illegal.index}`);
  const reader = createReader(source.replace(/\r\n?/g, "\n"));
  reader.take(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, "declaration");
  const root = element(reader);
  reader.take(/^\s*$/, "end of the document");
  return root;
}

interface Reader {
  /** What the pattern matches here, which is then behind. */
  readonly find: (pattern: RegExp) => RegExpExecArray | undefined;
  /** The same, and an error when it does not match. */
  readonly take: (pattern: RegExp, what: string) => RegExpExecArray;
}

function createReader(source: string): Reader {
  let at = 0;
  const find = (pattern: RegExp) => {
    const match = pattern.exec(source.slice(at, at + WINDOW)) ?? undefined;
    at += match?.[0].length ?? 0;
    return match;
  };
  const take = (pattern: RegExp, what: string) => {
    const match = find(pattern);
    if (!match) throw new Error(`expected ${what} at ${at}: ${JSON.stringify(source.slice(at, at + 40))}`);
    return match;
  };
  return { find, take };
}

// No text of a report is longer.
const WINDOW = 200_000;

function element(reader: Reader): Node {
  const [, name = ""] = reader.take(/^<([A-Za-z_][\w.:-]*)/, "a tag");
  const attributes = new Map<string, string>();
  for (;;) {
    const match = reader.find(/^\s+([A-Za-z_][\w.:-]*)="([^"<]*)"/);
    if (!match) break;
    if (attributes.has(match[1]!)) throw new Error(`attribute ${match[1]} twice`);
    // White space that is not written as a reference becomes a blank (section 3.3.3).
    attributes.set(match[1]!, resolved(match[2]!.replace(/[\t\n]/g, " ")));
  }
  const common = { name, attributes: Object.fromEntries(attributes) };
  if (reader.find(/^\s*\/>/)) return { ...common, children: [], text: "" };
  reader.take(/^\s*>/, "the end of a tag");
  const children: Node[] = [];
  let text = "";
  for (;;) {
    const [data = ""] = reader.take(/^[^<]*/, "text");
    if (data.includes("]]>")) throw new Error("]]> in text");
    text += resolved(data);
    if (reader.find(new RegExp(`^</${name.replaceAll(".", "\\.")}\\s*>`))) break;
    children.push(element(reader));
  }
  return { ...common, children, text };
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function resolved(text: string): string {
  return text.replace(/&(?:(\w+)|#(\d+));|&/g, (all, name?: string, code?: string) => {
    const char = name ? NAMED[name] : code && String.fromCodePoint(Number(code));
    if (!char || /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(char))
      throw new Error(`no reference: ${all}`);
    return char;
  });
}

/** Every element of a name, in the order of the document. */
export function all(node: Node, name: string): readonly Node[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((one) => all(one, name))];
}
