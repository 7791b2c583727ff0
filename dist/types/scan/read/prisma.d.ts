import { type Outline } from "../outline.js";
/** Reads the models of a Prisma schema; fields that hold another model are left out. */
export declare function prismaReader(text: string): Outline;
