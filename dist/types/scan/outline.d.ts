/** A stretch of one file: offsets in UTF-16 code units, `to` just behind the last one. */
export interface Range {
    readonly from: number;
    readonly to: number;
}
/** An expression as far as it can be told without running it. */
export type Value = {
    readonly is: "text";
    readonly text: string;
    readonly at: Range;
}
/** A name or a dotted path as written: `config.api.baseUrl`, `user.phone`; `this.` and `self.` are kept. */
 | {
    readonly is: "name";
    readonly path: string;
    readonly at: Range;
}
/** An environment variable or a key of the configuration, with what stands in for it where the code names that. */
 | {
    readonly is: "env";
    readonly name: string;
    readonly otherwise?: Value;
    readonly at: Range;
}
/** Parts put together: template, concatenation, format string with its arguments. */
 | {
    readonly is: "join";
    readonly parts: readonly Value[];
    readonly at: Range;
}
/** One of several: `a ?? b`, `a || b`, `c ? a : b`. */
 | {
    readonly is: "either";
    readonly of: readonly Value[];
    readonly at: Range;
} | {
    readonly is: "call";
    readonly call: Call;
    readonly at: Range;
} | {
    readonly is: "object";
    readonly entries: readonly Entry[];
    readonly at: Range;
} | {
    readonly is: "list";
    readonly of: readonly Value[];
    readonly at: Range;
}
/** Numbers, functions, anything else. */
 | {
    readonly is: "other";
    readonly at: Range;
};
/** A key with its value: of an object, a keyword argument, an attribute. */
export interface Entry {
    readonly key: string;
    readonly value: Value;
    /** The key. */
    readonly at: Range;
}
/** A call, construction, decorator or annotation. */
export interface Call {
    /** As written, dotted; a call in between ends in `()`: `axios.create().post`. */
    readonly callee: string;
    readonly how: "call" | "new" | "decorator";
    /** Positional arguments; keyword arguments stand in `named`. */
    readonly args: readonly Value[];
    readonly named: readonly Entry[];
    readonly at: Range;
}
/** A name that is given a value: variable, constant, static or instance field, enum member, function default. */
export interface Assignment {
    /** Dotted from the outermost name of the file: `OPENAI_BASE_URL`, `ApiPath.OpenAI`, `Client.baseUrl`. */
    readonly name: string;
    readonly value: Value;
    /** The name. */
    readonly at: Range;
    readonly exported: boolean;
}
export interface Import {
    /** As written: `openai`, `./constant`, `com.openai.client`, `github.com/sashabaranov/go-openai`. */
    readonly module: string;
    /** `*` and `default` as imported names stand for the module and its default. */
    readonly names: readonly {
        readonly imported: string;
        readonly local: string;
    }[];
    /** Only types are taken; nothing is loaded. */
    readonly typeOnly: boolean;
    readonly at: Range;
}
/** What a body of fields is; tells how strongly a field's name speaks of people. */
export type ShapeKind = "type" | "table" | "message" | "form" | "request";
/** A body of fields: type, table, message, form, request. */
export interface Shape {
    /** As written; empty where it has none. */
    readonly name: string;
    readonly kind: ShapeKind;
    /** Comments, labels and descriptions of the whole. */
    readonly labels: readonly string[];
    readonly fields: readonly Field[];
    /** The name, or where it begins. */
    readonly at: Range;
}
export interface Field {
    /** As written in code. */
    readonly name: string;
    /** Other names of the same field: column, JSON key, protocol name. */
    readonly aliases: readonly string[];
    /** Type as written, without spaces: `string`, `boolean`, `[]byte`, `varchar(18)`. */
    readonly type?: string;
    /** Comments beside or above, descriptions, form labels, placeholders, `verbose_name`, `COMMENT`, JSDoc. */
    readonly labels: readonly string[];
    /** The name. */
    readonly at: Range;
}
/** An element of markup: HTML, Vue template, JSX. */
export interface Element {
    readonly tag: string;
    readonly attributes: readonly Entry[];
    readonly at: Range;
}
/** A leaf of a configuration file: YAML, TOML, JSON, .env, properties, Terraform. */
export interface Setting {
    /** Keys from the root; blocks of Terraform are `resource`, type, name, key. */
    readonly path: readonly string[];
    readonly value: string;
    /** The value. */
    readonly at: Range;
}
/** A library that a dependency manifest asks for. */
export interface Dependency {
    readonly ecosystem: "npm" | "maven" | "pypi" | "go";
    /** Exact name; Maven as `group:artifact`. */
    readonly name: string;
    /** Only for tests or building. */
    readonly dev: boolean;
    readonly at: Range;
}
/** What one file says, in terms of no language: readers make outlines, detectors read them. */
export interface Outline {
    readonly shapes: readonly Shape[];
    readonly assignments: readonly Assignment[];
    /** Every call, nested ones too. */
    readonly calls: readonly Call[];
    readonly imports: readonly Import[];
    readonly elements: readonly Element[];
    readonly settings: readonly Setting[];
    readonly dependencies: readonly Dependency[];
    /** Places that the parser could not make sense of; the rest is read all the same. */
    readonly unread: readonly Range[];
}
export declare const EMPTY_OUTLINE: Outline;
/** Turns the text of a file into its outline. Never throws for bad input. */
export type Reader = (text: string, file: string) => Outline;
