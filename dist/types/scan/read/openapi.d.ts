import { type Outline } from "../outline.js";
/** Reads OpenAPI 2 and 3 and JSON Schema from YAML or JSON: schemas as messages, what operations take as requests. */
export declare function openapiReader(text: string, file: string): Outline;
