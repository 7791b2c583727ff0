/** Geographic information: surveying results and maps. */
export declare const geography: import("zod").ZodOptional<import("zod").ZodObject<{
    kinds: import("zod").ZodOptional<import("zod").ZodArray<import("zod").ZodEnum<{
        coordinates: "coordinates";
        "map-data": "map-data";
        "point-cloud": "point-cloud";
        "road-attributes": "road-attributes";
        "street-imagery": "street-imagery";
    }>>>;
    from_vehicles: import("zod").ZodOptional<import("zod").ZodBoolean>;
    surveyor: import("zod").ZodOptional<import("zod").ZodString>;
}, import("zod/v4/core").$strict>>;
