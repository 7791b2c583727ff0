import type { Names } from "../vocabulary/names.js";
import type { Match } from "./match.js";
/** The item that a Chinese label, comment or name speaks of: `请输入手机号`, `收货人地址（必填）`; `手机品牌` is a brand. */
export declare function matchChinese(label: string, names: Names): Match | undefined;
/** Does a name of the category stand anywhere in a short label? */
export declare function mentionsChinese(label: string, category: string, names: Names): boolean;
/** Does the label say in Chinese what its field is? */
export declare function saysChinese(label: string): boolean;
