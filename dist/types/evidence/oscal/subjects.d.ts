import type { EntityName } from "../../finding/report.js";
import type { Model } from "../../model/entity.js";
import { type Writing } from "./parts.js";
/** The identifier of an entity. */
export declare function entityUuid({ kind, id }: EntityName): string;
/** A reference to an entity that an observation is about. */
export declare function subjectReference(entity: EntityName): {
    "subject-uuid": string;
    type: string;
    title: string;
};
/** Organizations as parties. */
export declare function organizationParties(model: Model): {
    uuid: string;
    type: string;
    name: string;
    props: {
        name: string;
        ns: string;
        value: string;
    }[];
}[];
/** Systems, models and recipients as components, all else that is declared as inventory; sightings only where they are spoken of. */
export declare function localDefinitions(model: Model, mentioned: readonly EntityName[], { lang }: Writing): {
    components?: readonly {
        uuid: string;
        type: string;
        title: string;
        description: string;
        props: {
            name: string;
            ns: string;
            value: string;
        }[];
        status: {
            state: string;
            remarks: "Whether it is in operation is not part of the declarations." | "声明内容不包含其运行状态。";
        };
    }[];
    "inventory-items"?: readonly {
        uuid: string;
        description: string;
        props: {
            name: string;
            ns: string;
            value: string;
        }[];
    }[];
};
