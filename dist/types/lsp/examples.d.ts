import { type Diagnostic } from "vscode-languageserver/node";
import type { Session } from "./session.js";
/** What the examples of a rule or decision file come to, where that is not what they say. */
export declare function exampleDiagnostics(session: Session, file: string): readonly Diagnostic[];
