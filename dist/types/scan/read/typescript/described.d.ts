import type { Shape } from "../../outline.js";
import type { Script, Syntax } from "./syntax.js";
/** Collects forms that objects describe: `{ field: "phone", label: "手机号", component: "Input" }`. */
export interface DescribedForms {
    see(object: Syntax): void;
    shapes(): readonly Shape[];
}
/** Starts collecting; objects of one list are one form. */
export declare function describedForms(script: Script, fallback: string): DescribedForms;
