import type { Field, Shape } from "../../outline.js";
import type { Script } from "./syntax.js";

const PROPERTY =
  /@prop(?:erty)?[ \t]+(?:\{([^}\n]{0,100})\}[ \t]+)?\[?([A-Za-z_$][\w$.]*)(?:=[^\]\n]*)?\]?[ \t]*-?[ \t]*([^\n\r*]*)/g;
const TYPEDEF = /@(?:typedef|interface)[ \t]+(?:\{[^}\n]{0,100}\}[ \t]+)?([A-Za-z_$][\w$.]*)/;

/** Types that comments declare: `@typedef` with its `@property` lines. */
export function jsdocShapes(script: Script): readonly Shape[] {
  return script.comments.flatMap((comment): readonly Shape[] => {
    if (!script.text.startsWith("/**", comment.from)) return [];
    const body = script.text.slice(comment.from, comment.to);
    const named = TYPEDEF.exec(body);
    const fields = [...body.matchAll(PROPERTY)].map((match): Field => {
      const path = match[2]!;
      const name = path.slice(path.lastIndexOf(".") + 1);
      const from =
        comment.from +
        match.index +
        match[0].indexOf(path, match[1] ? match[0].indexOf("}") : 5) +
        path.length -
        name.length;
      const label = match[3]!.trim().slice(0, 200);
      const type = match[1]?.replace(/\s/g, "");
      return {
        name,
        aliases: [],
        ...(type ? { type } : {}),
        labels: label === "" ? [] : [label],
        at: { from, to: from + name.length },
      };
    });
    if (fields.length === 0) return [];
    const name = named?.[1] ?? "";
    const from = named ? comment.from + named.index + named[0].length - name.length : comment.from;
    return [{ name, kind: "type", labels: [], fields, at: { from, to: from + name.length } }];
  });
}
