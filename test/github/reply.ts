/** An answer before it is sent: `body` undefined for none, text and bytes as they are, anything else as JSON. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One entry of `errors` in an answer 422: in full, or as the sentence that some operations give. */
export type Invalid =
  | string
  | { readonly resource: string; readonly code: string; readonly field: string; readonly message?: string };

/** A refusal in GitHub's form; `docs` is the address of the page that it points to. */
export function refuse(docs: string, status: number, message: string, errors?: readonly Invalid[]): Reply {
  const body = { message, ...(errors && { errors }), documentation_url: docs, status: String(status) };
  return { status, body };
}

/** 403 as an installation's token gets it where its permissions do not reach. */
export function forbidden(docs: string): Reply {
  return refuse(docs, 403, "Resource not accessible by integration");
}

/** 404, the same whether a thing is missing or hidden. */
export function notFound(docs: string): Reply {
  return refuse(docs, 404, "Not Found");
}

/** 422 for a request whose form is right and whose content is not. */
export function invalid(docs: string, errors: readonly Invalid[]): Reply {
  return refuse(docs, 422, "Validation Failed", errors);
}
