import type { Path } from "../source/span.js";
import type { Form } from "./form.js";
/** Whether an unknown key can only be a slip for `meant`: that key is free, nothing else would take it, and the value fits it. */
export declare function isKeyMeant(form: Form, root: unknown, path: Path, meant: string): boolean;
