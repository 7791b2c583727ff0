import { type Outline } from "../outline.js";
/** Reads the messages of Protobuf: proto2, proto3 and editions, nested ones too. */
export declare function protobufReader(text: string): Outline;
