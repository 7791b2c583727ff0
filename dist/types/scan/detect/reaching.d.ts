import type { Signal } from "../signal.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Reach } from "./reach.js";
/** What code reaches beyond itself: services, AI providers, regions, and what files show by themselves. One signal per place. */
export declare function detectReaching(files: ReadonlyMap<string, Reach>, { services }: Vocabulary): readonly Signal[];
