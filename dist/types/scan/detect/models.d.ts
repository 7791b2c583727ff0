import type { Call } from "../outline.js";
import type { Signal } from "../signal.js";
import type { Services } from "../vocabulary/services.js";
import { type Resolver } from "./resolve.js";
/** The name of the model that a call asks for, where it stands in the call itself. */
export declare function modelIn(call: Call): string | undefined;
/** A provider whose own hosts are in the mainland, or nobody knows where, calls a closed model from abroad. */
export declare function isResold(model: string, { where, service }: Signal, services: Services): boolean;
/** Adds, for each call that names a model, a signal of the provider whose client makes the call. */
export declare function modelsOf(resolver: Resolver, services: Services, signals: readonly Signal[]): readonly Signal[];
