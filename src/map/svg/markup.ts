import { visible } from "../../report/sanitise.js";
import { legalXml } from "../../report/xml.js";

/** A text between tags, or between the quotes of an attribute: nothing in it can end either. */
export function escaped(text: string): string {
  return legalXml(visible(text)).replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
}

/** An element with its attributes in order; what is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children?: readonly string[],
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const open = `<${name}${given.join("")}`;
  return children === undefined ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

/** A line of text at a place. */
export function textAt(
  x: number,
  y: number,
  text: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  return element("text", { x, y, ...attributes }, [escaped(text)]);
}
