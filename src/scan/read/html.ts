import { EMPTY_OUTLINE, type Reader } from "../outline.js";
import { elementsOf, settled } from "./html/attributes.js";
import { formShape } from "./html/form.js";
import { tokenize } from "./html/tokens.js";

/** Reads HTML and the markup of mini-programs: elements, and their inputs as a form. */
export const htmlReader: Reader = (text, file) => {
  const events = tokenize(text).events.map((event) => settled(event, () => undefined));
  const form = formShape(text, events, componentName(file));
  return { ...EMPTY_OUTLINE, elements: elementsOf(events), shapes: form ? [form] : [] };
};

/** The name of a component or page: that of its file, or of its folder where the file is called `index`. */
export function componentName(file: string): string {
  const parts = file.split("/");
  const name = parts.at(-1)!.replace(/\.[^.]*$/, "");
  return (name === "index" && parts.at(-2)) || name;
}
