/** A part of a document that may be cut by rows. */
export interface Section {
  readonly head: readonly string[];
  readonly rows: readonly string[];
}

/** Joins sections below a size in bytes: rows that do not fit are left out, and said to be. */
export function fitSections(sections: readonly Section[], limit: number, cut: (rows: number) => string): string {
  // Heads and notices are always kept, so their room is set aside first.
  const fixed = sections.map(({ head, rows }) => size([...head, "", cut(rows.length), ""]));
  let room = limit - fixed.reduce((sum, bytes) => sum + bytes, 0);
  const lines = sections.flatMap(({ head, rows }) => {
    const kept: string[] = [];
    for (const row of rows) {
      const bytes = size([row]);
      if (bytes > room) break;
      room -= bytes;
      kept.push(row);
    }
    const left = rows.length - kept.length;
    return [...head, ...kept, "", ...(left > 0 ? [cut(left), ""] : [])];
  });
  return `${lines.join("\n").trimEnd()}\n`;
}

/** A table; cells must be escaped already. */
export function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): Section {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return {
    head: [...(title === "" ? [] : [`### ${title}`, ""]), line(columns), line(columns.map(() => "---"))],
    rows: rows.map(line),
  };
}

const encoder = new TextEncoder();

function size(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
}
