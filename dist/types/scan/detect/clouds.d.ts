import type { Call } from "../outline.js";
import type { Services } from "../vocabulary/services.js";
import type { Reach } from "./reach.js";
/** The cloud that a name speaks of. */
export declare function cloudOf(name: string): string | undefined;
/** The cloud whose product a name begins with or holds as a word: `TOS_REGION`, `cos.region`. */
export declare function cloudOfProduct(name: string): string | undefined;
/** The cloud of a call: by the library that its name comes from. */
export declare function cloudOfCall(call: Call, reach: Reach, services: Services): string | undefined;
/** `provider "aws"`, `resource "alicloud_oss_bucket"`: the first word of a type of Terraform names the cloud. */
export declare function blockCloud(path: readonly string[]): string | undefined;
/** A file of CloudFormation, of the Serverless framework or of Terraform with a single provider speaks of one cloud. */
export declare function cloudOfFile({ settings }: Reach): string | undefined;
