import { forbidden, invalid, notFound, type Reply, refuse } from "./reply.js";

/** What goes wrong with a request. */
export type FaultKind =
  | { readonly kind: "forbidden" | "not-found" | "unprocessable" | "retry-after" | "secondary" | "bad-gateway" }
  | { readonly kind: "malformed" | "wrong-shape" | "hang" | "reset" }
  /** The hourly limit, as 403 unless a status is given; it ends after `seconds`, 1 unless given. */
  | { readonly kind: "rate-limit"; readonly status?: 403 | 429; readonly seconds?: number }
  /** The right answer, late. */
  | { readonly kind: "slow"; readonly milliseconds: number };

/** Spoils the first `times` requests whose method and path fit and that no earlier fault has taken. */
export type Fault = FaultKind & {
  readonly method?: string;
  readonly path: RegExp;
  readonly times: number;
};

/** Hands out faults to requests, in the order of the list. */
export function faultsOf(faults: readonly Fault[]): (method: string, path: string) => Fault | undefined {
  const left = faults.map(({ times }) => times);
  return (method, path) => {
    const at = faults.findIndex(
      (fault, index) =>
        left[index]! > 0 &&
        (fault.method ?? method) === method &&
        new RegExp(fault.path.source, fault.path.flags.replace(/[gy]/g, "")).test(path),
    );
    if (at < 0) return undefined;
    left[at]! -= 1;
    return faults[at];
  };
}

const DOCS = "https://docs.github.com/rest";
const LIMITS = `${DOCS}/using-the-rest-api/rate-limits-for-the-rest-api`;
const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

/** The answer that a fault gives; none for those that answer late, never, or by ending the connection. */
export function faultyReply(fault: FaultKind): Reply | undefined {
  switch (fault.kind) {
    case "forbidden":
      return forbidden(DOCS);
    case "not-found":
      return notFound(DOCS);
    case "unprocessable":
      return invalid(DOCS, [{ resource: "Request", code: "invalid", field: "data" }]);
    case "rate-limit": {
      const reset = String(Math.floor(Date.now() / 1000) + (fault.seconds ?? 1));
      const message = "API rate limit exceeded for installation ID 1.";
      const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-used": "5000", "x-ratelimit-reset": reset };
      return { ...refuse(LIMITS, fault.status ?? 403, message), headers };
    }
    case "retry-after":
      return { ...refuse(LIMITS, 429, "Too many requests."), headers: { "retry-after": "1" } };
    case "secondary":
      return { ...refuse(`${LIMITS}#about-secondary-rate-limits`, 403, SECONDARY), headers: { "retry-after": "1" } };
    case "bad-gateway":
      return {
        status: 502,
        body: "<html><body><h1>502 Bad Gateway</h1></body></html>\n",
        headers: { "content-type": "text/html" },
      };
    case "malformed":
      return {
        status: 200,
        body: '{"id": 1, "body": "cut',
        headers: { "content-type": "application/json; charset=utf-8" },
      };
    case "wrong-shape":
      return { status: 200, body: { unexpected: ["shape"] } };
    default:
      return undefined;
  }
}
