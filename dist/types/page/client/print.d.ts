/** Opens every fold while the page is printed. */
export declare function openForPrint(): void;
