import { type Style } from "../tokens.js";
/** SQL of any dialect: quoted names in three ways, dollar quotes, `#` comments, psql commands, template placeholders. */
export declare const SQL: Style;
