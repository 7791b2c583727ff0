/** What readers read. */
export type Language = "typescript" | "tsx" | "vue" | "html" | "java" | "python" | "go" | "sql" | "prisma" | "protobuf" | "graphql" | "openapi" | "contract" | "settings" | "terraform" | "dependencies";
/** Which reader takes a file, by its name and, for YAML and JSON, by how it begins; undefined for what is not read. */
export declare function readerFor(file: string, head: string): Language | undefined;
/** Whether a reader takes a file of this name. */
export declare function isReadable(file: string): boolean;
