import { isMark, isWord, type Token, type Tokenizer, tokenizer } from "../tokens.js";
import { SQL } from "./style.js";

/**
 * The statements that declare or describe columns, with their comments and those around them; others, and rows of data,
 * are passed over.
 */
export function* declarations(text: string): Generator<readonly Token[]> {
  const reading = ahead(tokenizer(text, SQL));
  let above: Token[] = [];
  for (let token = reading.next(); token; token = reading.next()) {
    if (token.kind === "comment") {
      above.push(token);
    } else if (isWord(token, "create", "alter", "comment", "exec", "execute")) {
      const statement = [...above, token];
      collect(reading, statement);
      above = [];
      yield statement;
    } else {
      above = [];
      if (isWord(token, "copy")) skipRows(text, reading);
    }
  }
}

interface Ahead {
  readonly next: () => Token | undefined;
  readonly peek: (distance: number) => Token | undefined;
  readonly jump: Tokenizer["jump"];
}

function ahead(source: Tokenizer): Ahead {
  const waiting: Token[] = [];
  return {
    next: () => waiting.shift() ?? source.next(),
    peek: (distance) => {
      while (waiting.length <= distance) {
        const token = source.next();
        if (!token) return undefined;
        waiting.push(token);
      }
      return waiting[distance];
    },
    jump: (offset) => {
      waiting.length = 0;
      source.jump(offset);
    },
  };
}

/** Adds the tokens up to the end of the statement: a semicolon, or a line that starts the next one. */
function collect(reading: Ahead, statement: Token[]): void {
  let depth = 0;
  let opened = false;
  for (let token = reading.peek(0); token; token = reading.peek(0)) {
    const last = statement.at(-1);
    if (token.line > (last?.endLine ?? 0) && starts(token, reading.peek(1), depth)) return;
    // A comment on a line of its own behind everything speaks of what follows.
    if (opened && depth === 0 && token.kind === "comment" && token.line > (last?.endLine ?? 0)) return;
    statement.push(token);
    reading.next();
    if (isMark(token, "(")) {
      depth += 1;
      opened = true;
    } else if (isMark(token, ")")) depth -= 1;
    else if (isMark(token, ";") && depth <= 0) return;
  }
}

/** Whether a word at the start of a line begins a statement; inside brackets only what no column can be. */
function starts(token: Token, next: Token | undefined, depth: number): boolean {
  if (isWord(token, "create", "alter")) return isWord(next, "table", "unique", "index", "view") || depth <= 0;
  if (depth > 0) return false;
  if (isWord(token, "comment")) return isWord(next, "on");
  return isWord(token, ...STARTERS);
}

/** Rows behind `COPY … FROM stdin;` are data up to a line `\.`. */
function skipRows(text: string, reading: Ahead): void {
  let stdin = false;
  for (let token = reading.next(); token; token = reading.next()) {
    if (isWord(token, "stdin")) stdin = true;
    if (!isMark(token, ";")) continue;
    if (!stdin) return;
    const end = text.indexOf("\n\\.", token.end);
    reading.jump(end < 0 ? text.length : end + 3);
    return;
  }
}

const STARTERS = ["go", "exec", "execute", "insert", "drop", "grant", "update", "delete", "use", "select", "begin"];
