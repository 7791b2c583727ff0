/** Can a yes or no by itself tell such an item of a person? */
export declare const holdsYesNo: (category: string) => boolean;
/** Does the type as written say that the field cannot hold an item of this category? */
export declare function typeVetoes(type: string | undefined, category: string): boolean;
/** Is the field a link to a thing of that very name: `company: Company`? */
export declare function typeRepeatsName(type: string | undefined, name: string): boolean;
