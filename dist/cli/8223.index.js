export const id = 8223;
export const ids = [8223];
export const modules = {

/***/ 8223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openapiReader: () => (/* binding */ openapiReader)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4927);
/* harmony import */ var _openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7321);



/** Reads OpenAPI 2 and 3 and JSON Schema from YAML or JSON: schemas as messages, what operations take as requests. */
function openapiReader(text, file) {
    const data = (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .readData */ .v3)(text, file);
    const shapes = data.roots.flatMap((root) => DESCRIPTIONS.some((key) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(root, key)) ? apiShapes(data, root) : documentShapes(data, root, file));
    return { ..._outline_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_OUTLINE */ .Z, shapes, unread: data.unread };
}
function apiShapes(data, root) {
    const components = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(root, "components");
    const schemas = [(0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(components, "schemas"), (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(root, "definitions")].flatMap((one) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, one));
    const bodies = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(components, "requestBodies"));
    const responses = [(0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(components, "responses"), (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(root, "responses")].flatMap((one) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, one));
    const messages = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(components, "messages"));
    const parameters = [(0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(components, "parameters"), (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(root, "parameters")].flatMap((one) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, one));
    return [
        ...schemas.flatMap((one) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaShapes */ .qq)(data, one, "message", one.value)),
        ...messages.flatMap((one) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaShapes */ .qq)(data, one, "message", (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(one.value, "payload"))),
        ...bodies.flatMap((one) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .shapesOf */ .et)(data, one, "request", (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(one.value), contentOf(data, one.value))),
        ...responses.flatMap((one) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .shapesOf */ .et)(data, one, "message", (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(one.value), contentOf(data, one.value))),
        ...parameters.flatMap((one) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .shapesOf */ .et)(data, one, "request", [], parameterOf(data, one.value))),
        ...["paths", "webhooks"]
            .flatMap((key) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(root, key)))
            .flatMap((one) => pathShapes(data, one)),
    ];
}
function pathShapes(data, path) {
    const shared = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(path.value, "parameters")).flatMap((one) => parameterOf(data, one));
    const operations = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, path.value).filter(({ name }) => METHODS.has(name));
    return [
        ...(0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .shapesOf */ .et)(data, path, "request", (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(path.value), shared),
        ...operations.flatMap((method) => {
            const id = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(method.value, "operationId");
            const unnamed = { name: `${method.name} ${path.name}`, at: method.at };
            const named = id?.kind === "scalar" ? { name: id.text, at: (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(data, id) } : unnamed;
            return operationShapes(data, named, method.value);
        }),
    ];
}
function operationShapes(data, named, operation) {
    const parameters = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(operation, "parameters")).flatMap((one) => parameterOf(data, one));
    const taken = [...parameters, ...contentOf(data, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(operation, "requestBody"))];
    const given = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(operation, "responses")).flatMap(({ value }) => contentOf(data, value));
    return [
        ...(0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .shapesOf */ .et)(data, named, "request", (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(operation), taken),
        ...(0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .shapesOf */ .et)(data, named, "message", [], given),
    ];
}
/** What a body holds that is described in place: OpenAPI 3 by media type, OpenAPI 2 at once. */
function contentOf(data, body) {
    const media = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(body, "content")).map(({ value }) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(value, "schema"));
    return [...media, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(body, "schema")].flatMap((schema) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(data, schema));
}
function parameterOf(data, parameter) {
    const name = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(parameter, "name");
    const schema = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(parameter, "schema");
    if ((0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(parameter, "in") === "body")
        return (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(data, schema);
    if (name?.kind !== "scalar" || name.text === "")
        return [];
    return [(0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(name.text, (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(data, name), schema ?? parameter, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(parameter))];
}
/** A JSON Schema: the document itself and its definitions. */
function documentShapes(data, root, file) {
    const title = (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(root, "title");
    const begin = { from: root.start + data.base, to: Math.min(root.end, root.start + 1) + data.base };
    const base = file.slice(file.lastIndexOf("/") + 1).replace(/(?:\.schema)?\.\w+$/, "");
    const named = title?.kind === "scalar" ? { name: title.text, at: (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(data, title) } : { name: base, at: begin };
    const definitions = ["$defs", "definitions"].flatMap((key) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(data, (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(root, key)));
    return [
        ...(0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaShapes */ .qq)(data, named, "message", root),
        ...definitions.flatMap((one) => (0,_openapi_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaShapes */ .qq)(data, one, "message", one.value)),
    ];
}
const DESCRIPTIONS = ["openapi", "swagger", "asyncapi"];
const METHODS = new Set("get put post delete options head patch trace query".split(" "));


/***/ })

};
