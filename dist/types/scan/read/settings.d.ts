import { type Outline } from "../outline.js";
/** Reads configuration by the name of its file: TOML, properties, `.env`, otherwise YAML or JSON. */
export declare function settingsReader(text: string, file: string): Outline;
