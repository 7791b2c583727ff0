/** A text taken apart as an address. */
export interface Address {
  /** In lower case; `{}` stands for what is only known when the program runs. */
  readonly host: string;
  readonly port: string;
  /** With its slash; empty where there is none. */
  readonly path: string;
  /** This machine, or a name inside of a network. */
  readonly local: boolean;
}

/** Stands for a part of an address that is only known when the program runs. */
export const UNKNOWN_PART = "{}";

/** Takes [scheme://][user@]host[:port][/path] apart; undefined where that is no host, or one that is nobody's. */
export function parseAddress(text: string): Address | undefined {
  const rest = afterScheme(text.trim());
  if (rest === undefined) return undefined;
  const end = firstOf(rest, "/?#,;\\");
  const path = rest[end] === "/" ? rest.slice(end) : "";
  const authority = rest.slice(0, end);
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const colon = host.indexOf(":");
  const port = colon < 0 ? "" : host.slice(colon + 1);
  const name = (colon < 0 ? host : host.slice(0, colon)).toLowerCase().replace(/\.$/, "");
  if (!/^\d{0,5}$/.test(port) && port !== UNKNOWN_PART) return undefined;
  if (!isHostName(name)) return undefined;
  return { host: name, port, path, local: isLocal(name) };
}

/** What follows a scheme; all of it where there is none. Drivers put one before another: `jdbc:mysql://`. */
function afterScheme(text: string): string | undefined {
  const slashes = text.indexOf("//");
  if (slashes < 0) return text.length > 400 || /\s/.test(text) ? undefined : text;
  const scheme = text.slice(0, slashes);
  if (scheme !== "" && !/^[A-Za-z][A-Za-z0-9+.:{}-]{0,40}:$/.test(scheme)) {
    // No scheme but a path: `api.openai.com//v1`.
    return text.includes("://") || /\s/.test(text) ? undefined : text;
  }
  return text.slice(slashes + 2, slashes + 2_000);
}

function firstOf(text: string, characters: string): number {
  for (let i = 0; i < text.length; i++) if (characters.includes(text[i]!)) return i;
  return text.length;
}

function isHostName(name: string): boolean {
  if (name.length === 0 || name.length > 253) return false;
  const labels = name.split(".");
  if (!labels.every((label) => /^(?:[a-z0-9_*-]|\{\})+$/.test(label) && label.length <= 80)) return false;
  if (labels.length === 1) return !name.includes(UNKNOWN_PART);
  const last = labels.at(-1)!;
  const registered = labels.at(-2)!;
  if (labels.every((label) => /^\d+$/.test(label))) return labels.length === 4 && name === "127.0.0.1";
  if (!/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(last)) return false;
  if (registered.includes(UNKNOWN_PART) || RESERVED.has(last)) return false;
  return !labels.slice(-3).includes("example");
}

/** RFC 2606 and RFC 6761. */
const RESERVED = new Set(["test", "example", "invalid"]);

/** Ends of names that only mean something inside of a network. */
const INSIDE = new Set(["localhost", "local", "internal", "lan", "home", "corp", "intranet", "svc", "localdomain"]);

function isLocal(name: string): boolean {
  const labels = name.split(".");
  return labels.length === 1 || name === "127.0.0.1" || INSIDE.has(labels.at(-1)!) || name.endsWith(".home.arpa");
}
