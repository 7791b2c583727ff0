import type { Store } from "../source/store.js";
/** The files of a workspace as the editor has them: open texts over the disk, and the disk read once until it changes. */
export interface Files extends Store {
    readonly root: string;
    /** The text of an open file. */
    open(file: string, text: string): void;
    close(file: string): void;
    isOpen(file: string): boolean;
    /** Forgets what was read: the disk has changed. */
    forget(): void;
    hash(path: string): string | undefined;
    document(path: string): string | undefined;
    /** Documents that manifests name as evidence. */
    asked(): readonly string[];
}
/** Opens a folder with nothing open in it. */
export declare function openFiles(root: string): Files;
/** The name of a file of the workspace; undefined for what lies outside, or is no file. */
export declare function nameOf(root: string, uri: string): string | undefined;
/** The address of a file of the workspace. */
export declare function uriOf(root: string, file: string): string;
