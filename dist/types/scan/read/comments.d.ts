import type { Token } from "./tokens.js";
/** Comments that stand alone on the lines right above a token. */
export declare function commentsAbove(tokens: readonly Token[], index: number): readonly string[];
/** Comments behind a token on its line, unless they stand in front of something else there. */
export declare function commentsBeside(tokens: readonly Token[], index: number): readonly string[];
/** Texts of comments and descriptions as labels: on one line each, without decoration; commented-out code is none. */
export declare function labelsOf(texts: readonly (string | undefined)[]): readonly string[];
