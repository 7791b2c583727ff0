import { lastOf } from "../../classify/words.js";
import type { Call, Value } from "../../outline.js";
import type { Names } from "../../vocabulary/names.js";
import { type Item, itemOfPath, itemsOf } from "./items.js";

/** Values of people in addresses that are put together: query strings and paths. */
export function inAddress(value: Value, names: Names): readonly Item[] {
  if (value.is === "text" && ADDRESS.test(value.text.slice(0, 200)) && FILLED.test(value.text.slice(0, 300)))
    return inTemplate(value, names);
  if (value.is !== "join") return [];
  let before = "";
  let address = false;
  return value.parts.flatMap((part) => {
    if (part.is === "text") {
      before = (before + part.text).slice(-200);
      address ||= ADDRESS.test(part.text.slice(0, 200));
      return [];
    }
    const key = QUERY.exec(before.slice(-60))?.[1];
    const inside = (address && before.endsWith("/")) || key !== undefined;
    before = `${before.slice(-200)}…`;
    return inside && !PROSE.test(before) ? itemsOf(part, names) : [];
  });
}

/** Values of people that a call puts into an address: parameters of a GET, search parameters, placeholders of a route. */
export function inParameters(call: Call, names: Names): readonly Item[] {
  const { callee, args, named, how } = call;
  const { name, owner } = lastOf(callee);
  if ((how === "new" && name === "URLSearchParams") || name === "urlencode" || QUERIES.test(callee))
    return args.flatMap((one) => itemsOf(one, names));
  if (APPENDS.test(name) && PARAMETERS.test(lastOf(owner).name || owner)) return pair(args, names);
  if (name === "queryParam" || name === "addQueryParameter" || name === "queryParams") return pair(args, names);
  if (isRoute(call)) {
    const paths = named.filter(({ key }) => key === "value" || key === "path").map(({ value }) => value);
    return [...args.slice(0, 1), ...paths].flatMap((one) => inTemplate(one, names));
  }
  if (!GETS.test(name) || owner === "") return [];
  const options = args.flatMap((one) => (one.is === "object" ? one.entries : []));
  return [...options, ...named]
    .filter(({ key }) => PARAMETER_KEYS.has(key))
    .flatMap(({ value }) => itemsOf(value, names));
}

function pair(args: readonly Value[], names: Names): readonly Item[] {
  const [key, value] = args;
  if (key?.is !== "text" || !value) return [];
  return itemsOf({ is: "object", entries: [{ key: key.text, value, at: key.at }], at: key.at }, names);
}

/** `@GetMapping("/users/{phone}")`, `router.get("/users/:phone", …)`. */
function isRoute({ callee, how }: Call): boolean {
  const { name, owner } = lastOf(callee);
  if (how === "decorator") return ROUTE_MARKS.test(name);
  if (name === "uri") return true;
  if (owner === "") return name === "path" || name === "re_path";
  return ROUTE_METHODS.test(name) && ROUTERS.test(lastOf(owner).name || owner);
}

function inTemplate(value: Value, names: Names): readonly Item[] {
  if (value.is === "list") return value.of.flatMap((one) => inTemplate(one, names));
  if (value.is !== "text" || value.text.length > 300) return [];
  return [...value.text.matchAll(PLACEHOLDER)].flatMap(([, curly, colon, angle]) => {
    const item = itemOfPath((curly ?? colon ?? angle)!, names);
    return item ? [{ ...item, at: value.at }] : [];
  });
}

const PARAMETER_KEYS: ReadonlySet<string> = new Set(["params", "query", "searchParams"]);
const ADDRESS = /^(?:https?:\/\/|wss?:\/\/|\/(?!\/))[^\s]*$/i;
/** A key of a query string right at the end. */
const QUERY = /[?&]([A-Za-z_][\w.-]{0,40})=$/;
const PROSE = /\s\S{1,40}\s/;
const APPENDS = /^(?:set|append|add|Set|Add)$/;
const PARAMETERS = /^(?:searchParams|params|query|urlParams|queryParams|qs|usp|values|q|search)$/i;
const GETS = /^(?:get|head|post|put|delete|Get|request|fetch|ajax|push|replace|navigateTo)$/;
const ROUTE_MARKS =
  /^(?:Get|Post|Put|Delete|Patch|Request)Mapping$|^(?:Get|Post|Put|Delete|Patch|Path|All)$|^(?:get|post|put|delete|patch|route|api_route)$/;
const ROUTE_METHODS = /^(?:get|post|put|delete|patch|all|GET|POST|PUT|DELETE|PATCH|Get|Post|Handle|HandleFunc)$/;
const ROUTERS = /^(?:app|router|r|route|routes|engine|group|api|v\d|e|mux|server|fastify|[a-z]{1,20}(?:Router|Group))$/;
const PLACEHOLDER = /\{([A-Za-z_]\w{0,40})[^}]{0,40}\}|<(?:[a-z]{1,10}:)?([A-Za-z_]\w{0,40})>|:([A-Za-z_]\w{0,40})/g;
/** A key of a query that is filled by name. */
const FILLED = /[?&][\w.-]{1,40}=\{/;
const QUERIES = /^(?:qs|querystring|queryString)\.(?:stringify|encode)$/;
