import type { Shape } from "../../outline.js";
import { type Script, type Syntax } from "./syntax.js";
import type { Values } from "./values.js";
/** The tables that a call declares: Mongoose, Sequelize, Drizzle, TypeORM's EntitySchema, Knex. */
export declare function tableShapes(script: Script, call: Syntax, values: Values): readonly Shape[];
