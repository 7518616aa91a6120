import type { Problem, ProblemDetail } from "./models.js";

/** The token of who calls, or what gets a fresh one at each call. */
export type Token = string | (() => string | Promise<string>);

/** What came alone, with the ETag that names this state of it, for `if_match`. */
export type Tagged<T> = T & { readonly etag: string };

/** A part of a list, and where the next part begins. */
export interface Page<T> {
  items: T[];
  next_cursor: string | null;
}

export interface Settings {
  /** The language of what is meant for people: nb, nn or en. */
  language?: string;
  /**
   * How often a call is repeated; twice, unless given. What the service had no room for (429) is sent again after the time
   * that it asked for, unless that is longer than half a minute; when it was unavailable (503), what is safe to be sent
   * twice: reads, and whatever has an Idempotency-Key.
   */
  retries?: number;
}

/**
 * The service refused. `code` is the name of the rule, which never changes; title and detail are for people, in the
 * client's language. Where something on the way answered instead of the service, the code is `not_from_the_service`.
 */
export class SamlingProblem extends Error {
  readonly problem: Problem;
  /** How many seconds the service asks to be left alone. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null) {
    super(`${problem.status} ${problem.code}: ${problem.detail} (trace ${problem.trace_id})`);
    this.name = "SamlingProblem";
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }

  /** What is wrong with single fields: everything, not only the first. */
  get errors(): ProblemDetail[] {
    return this.problem.errors ?? [];
  }

  /** In a conflict with the state of things: what may be done now. */
  get allowedActions(): string[] {
    return this.problem.allowed_actions ?? [];
  }

  /** Names the request in the service's logs. Quote it when asking for help. */
  get traceId(): string {
    return this.problem.trace_id;
  }
}

type Parameter = string | number | boolean | undefined;

export interface Call {
  method: string;
  path: string;
  query?: Record<string, Parameter>;
  headers?: Record<string, string | undefined>;
  body?: object | undefined;
  patch?: object;
}

const LONGEST_ANSWER_MS = 60_000;
const LONGEST_WAIT_S = 30;
const WAIT_UNLESS_TOLD_S = 1;

/** Carries calls to the service, and answers back. What the service could not take now, and may be sent twice, is. */
export class Http {
  readonly #address: string;
  readonly #token: Token;
  readonly #settings: Settings;

  constructor(address: string, token: Token, settings: Settings) {
    this.#address = address.replace(/\/+$/, "");
    this.#token = token;
    this.#settings = settings;
  }

  async send<T>(call: Call): Promise<T> {
    const response = await this.#sent(call);
    if (response.status === 204) {
      return undefined as T;
    }
    const answer = (await response.json()) as T;
    const etag = response.headers.get("ETag");
    if (etag !== null && typeof answer === "object") {
      // Not enumerable: spread into a request, the thing brings along no attribute that the service does not know.
      Object.defineProperty(answer, "etag", { value: etag });
    }
    return answer;
  }

  async #sent(call: Call): Promise<Response> {
    for (let retriesLeft = this.#settings.retries ?? 2; ; retriesLeft--) {
      const response = await this.#exchange(call);
      if (response.ok) {
        return response;
      }
      const problem = await problemOf(response);
      if (retriesLeft === 0 || !maySendAgain(call, problem)) {
        throw problem;
      }
      await new Promise((resolve) => setTimeout(resolve, wait(problem) * 1000));
    }
  }

  async #exchange(call: Call): Promise<Response> {
    const { language } = this.#settings;
    const body = call.patch ?? call.body;
    const headers = new Headers({
      Authorization: `Bearer ${typeof this.#token === "string" ? this.#token : await this.#token()}`,
      Accept: "application/json, application/problem+json",
    });
    if (language !== undefined) {
      headers.set("Accept-Language", language);
    }
    if (body !== undefined) {
      headers.set("Content-Type", call.patch === undefined ? "application/json" : "application/merge-patch+json");
    }
    for (const [name, value] of Object.entries(call.headers ?? {})) {
      if (value !== undefined) {
        headers.set(name, value);
      }
    }
    return fetch(this.#address + call.path + queryOf(call), {
      method: call.method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    });
  }
}

/** A path whose gaps are filled in safely. */
export function path(parts: TemplateStringsArray, ...gaps: string[]): string {
  return String.raw({ raw: parts }, ...gaps.map(encodeURIComponent));
}

/** Makes it safe to send a call twice. It need not be secret, only unlike the caller's others. */
export function newKey(): string {
  const part = () => Math.floor(Math.random() * 2 ** 32).toString(16).padStart(8, "0");
  return [part(), part(), part(), part()].join("-");
}

/** A whole list, page after page. A page is asked for when the loop gets there. */
export async function* pages<T>(get: (cursor: string | undefined) => Promise<Page<T>>, from?: string): AsyncGenerator<T> {
  let cursor = from;
  do {
    const page = await get(cursor);
    yield* page.items;
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
}

function queryOf(call: Call): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined) {
      query.set(name, String(value));
    }
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** What was turned away at the door had no effect; of what was unavailable nobody knows. */
function maySendAgain(call: Call, problem: SamlingProblem): boolean {
  const isSafeTwice = call.method === "GET" || call.headers?.["Idempotency-Key"] !== undefined;
  return wait(problem) <= LONGEST_WAIT_S && (problem.status === 429 || (problem.status === 503 && isSafeTwice));
}

function wait(problem: SamlingProblem): number {
  return problem.retryAfter ?? WAIT_UNLESS_TOLD_S;
}

async function problemOf(response: Response): Promise<SamlingProblem> {
  const told = response.headers.get("Retry-After") ?? "";
  const retryAfter = /^\d+$/.test(told) ? Number(told) : null;
  if (response.headers.get("Content-Type")?.startsWith("application/problem+json")) {
    return new SamlingProblem((await response.json()) as Problem, retryAfter);
  }
  const problem: Problem = {
    type: "about:blank",
    title: "Not from the service",
    status: response.status,
    detail: `Something on the way to the service answered: ${await response.text()}`,
    instance: new URL(response.url).pathname,
    code: "not_from_the_service",
    trace_id: "",
  };
  return new SamlingProblem(problem, retryAfter);
}
