import { type Event, type MappingEvent, type SequenceEvent } from "js-yaml";
import { type Reading } from "./reading.js";
/** Starts a mapping or a sequence; `next` is the event behind it. */
export declare function openCollection(reading: Reading, event: MappingEvent | SequenceEvent, next: Event | undefined): void;
/** Ends the innermost collection. */
export declare function closeCollection(reading: Reading): void;
