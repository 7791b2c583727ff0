import { type Outline } from "../outline.js";
/** Reads Terraform and other HCL as settings: `resource`, type, name, key; what is no literal is kept as written. */
export declare function terraformReader(text: string): Outline;
