import type { Named } from "../../author/outdated/names.js";
import type { Workspace } from "../../workspace/workspace.js";
/** Rules that comments in code name with `hegui-ignore`; nothing of the code is parsed. */
export declare function codeComments({ root, scan, place }: Workspace): Promise<readonly Named[]>;
