import { isSlip } from "../cel/slip.js";
import type { Path } from "../source/span.js";
import { deviations } from "./conform.js";
import type { Form } from "./form.js";

/** Whether an unknown key can only be a slip for `meant`: that key is free, nothing else would take it, and the value fits it. */
export function isKeyMeant(form: Form, root: unknown, path: Path, meant: string): boolean {
  const key = String(path.at(-1));
  const around = path.slice(0, -1);
  const group = around.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root);
  const { keys } = formAt(form, around) as Form & { readonly is: "object" };
  const known = Object.keys(keys);
  const others = Object.keys(group as object).filter((one) => one !== key);
  const isTaken = others.some((one) => one === meant || (!known.includes(one) && isSlip(one, meant, known)));
  if (isTaken || !isSlip(key, meant, known)) return false;
  return deviations(keys[meant]!, (group as Readonly<Record<string, unknown>>)[key]).length === 0;
}

/** The form of what stands at a path. */
function formAt(form: Form, path: Path): Form {
  return path.reduce<Form>((here, step) => {
    if (here.is === "object") return here.keys[step]!;
    return here.is === "array" || here.is === "record" ? here.of : here;
  }, form);
}
