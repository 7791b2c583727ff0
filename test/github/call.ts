import type { Operation } from "./openapi.js";
import type { Reply } from "./reply.js";
import { isoDate, type Permissions, type World } from "./world.js";

/** A request that is well formed, as an endpoint sees it. */
export interface Call {
  readonly world: World;
  readonly operation: Operation;
  /** Address of the server, without a slash at its end. */
  readonly url: string;
  /** The path below the repository, and the query, both as they came. */
  readonly below: string;
  readonly search: URLSearchParams;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Whether the content itself is asked for instead of JSON about it. */
  readonly raw: boolean;
  /** Records that the request asks for something that GitHub does and this server does not. */
  unanswered(what: string): void;
}

/** A permission; one of those that an endpoint lists is enough. */
export interface Need {
  readonly area: keyof Permissions;
  readonly access: "read" | "write";
}

/** One operation that the server answers. */
export interface Endpoint {
  needs(call: Call): readonly Need[];
  answer(call: Call): Reply;
}

/** Address of the repository in the API. */
export function apiOf({ url, world }: Call): string {
  return `${url}/repos/${world.repository.owner}/${world.repository.name}`;
}

/** Address of the repository for people. */
export function htmlOf({ world }: Call): string {
  return `https://github.com/${world.repository.owner}/${world.repository.name}`;
}

/** A moment on the world's clock, a second after the last one. */
export function tick(world: World): string {
  world.now += 1000;
  return isoDate(world.now);
}

/** One page of a list with the headers that lead to the others; `size` is the page's size unless asked otherwise. */
export function pageOf<T>(call: Call, items: readonly T[], size = 30, most = 100) {
  const asked = Number(call.query.per_page ?? size);
  const perPage = asked < 1 ? size : Math.min(asked, most);
  const page = Math.max(1, Number(call.query.page ?? 1));
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = [
    ...(page > 1 ? [linkTo(call, page - 1, "prev")] : []),
    ...(page < last ? [linkTo(call, page + 1, "next"), linkTo(call, last, "last")] : []),
    ...(page > 1 ? [linkTo(call, 1, "first")] : []),
  ].join(", ");
  const headers: Record<string, string> = link ? { link } : {};
  return { page, headers, items: items.slice((page - 1) * perPage, page * perPage) };
}

/** GitHub's links name the repository by its number. */
function linkTo({ url, world, below, search }: Call, page: number, rel: string): string {
  const query = new URLSearchParams(search);
  query.set("page", String(page));
  return `<${url}/repositories/${world.repository.id}${below}?${query}>; rel="${rel}"`;
}
