import { setTimeout as pause } from "node:timers/promises"
import { z } from "zod"
import { JsonHttp, type JsonRequest, VendorError } from "../../shared/json-http"
import type { ListingDocument } from "./document"
import type { MeilisearchOptions } from "./options"
import { type IndexSettings, MOST_FOUND } from "./settings"

const VENDOR = "meilisearch"
const FIRST_LOOK_MS = 50
const LONGEST_PAUSE_MS = 1_000

const queued = z.object({ taskUid: z.number().int() })
const task = z.object({
  status: z.string(),
  error: z.object({ code: z.string(), message: z.string() }).nullish(),
})
const refused = z.object({ code: z.string(), message: z.string().catch("") })
const found = z.object({ hits: z.array(z.object({ id: z.string() })) })

export type Wanted = {
  q: string
  /** Of what can be bought; otherwise of all. */
  only_buyable: boolean
  seller_id?: string
  /** Every word, or the first ones as long as something has them. */
  words: "all" | "some"
}

/**
 * The calls of Meilisearch (from 1.17) that we use. Each answers in our own types or throws `VendorError`. A write is
 * done when its task is: before, only that it waits is known.
 * @see docs https://www.meilisearch.com/docs/reference/api
 */
export class MeilisearchClient {
  private readonly http: JsonHttp

  constructor(private readonly options: MeilisearchOptions) {
    this.http = new JsonHttp({
      service: VENDOR,
      baseUrl: options.base_url,
      headers: { authorization: `Bearer ${options.api_key}` },
      timeoutMs: options.timeout_ms,
    })
  }

  /** Makes an index as it is to be, once however often it is called. */
  async makeIndex(index: string, settings: IndexSettings): Promise<void> {
    await this.write({ method: "POST", path: "/indexes", body: { uid: index, primaryKey: "id" } }, [
      "index_already_exists",
    ])
    await this.write({ method: "PATCH", path: `/indexes/${index}/settings`, body: settings })
  }

  /** An index that is not there is gone. */
  async dropIndex(index: string): Promise<void> {
    await this.write({ method: "DELETE", path: `/indexes/${index}` }, ["index_not_found"])
  }

  /** Documents replace those of the same ids. */
  async put(index: string, documents: readonly ListingDocument[]): Promise<void> {
    if (documents.length === 0) return
    const path = `/indexes/${index}/documents?primaryKey=id`
    await this.write({ method: "POST", path, body: documents })
  }

  async remove(index: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const path = `/indexes/${index}/documents/delete-batch`
    await this.write({ method: "POST", path, body: ids })
  }

  /** Ids of what fits, the best first, at most 10,000. Lasts at most `search_timeout_ms`. */
  async find(index: string, { q, only_buyable, seller_id, words }: Wanted): Promise<string[]> {
    const filter = [
      ...(only_buyable ? ["is_buyable = true"] : []),
      ...(seller_id === undefined ? [] : [`seller_id = ${quoted(seller_id)}`]),
    ]
    const answer = await this.ask({
      method: "POST",
      path: `/indexes/${index}/search`,
      body: {
        q,
        filter,
        limit: MOST_FOUND,
        attributesToRetrieve: ["id"],
        matchingStrategy: words === "all" ? "all" : "last",
      },
      timeoutMs: this.options.search_timeout_ms,
      retries: 0,
    })
    const { data } = found.safeParse(answer)
    if (!data) throw unknownShape("a search")
    return data.hits.map(({ id }) => id)
  }

  private async write(
    call: Pick<JsonRequest, "method" | "body"> & { path: string },
    harmless: readonly string[] = []
  ): Promise<void> {
    const { data } = queued.safeParse(await this.ask(call))
    if (!data) throw unknownShape(`${call.method} ${call.path}`)
    const until = Date.now() + this.options.timeout_ms
    for (let wait = FIRST_LOOK_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      const { data: now } = task.safeParse(
        await this.ask({ method: "GET", path: `/tasks/${data.taskUid}` })
      )
      if (!now) throw unknownShape("a task")
      if (now.status === "succeeded") return
      if (now.status === "failed" || now.status === "canceled") {
        const code = now.error?.code ?? now.status
        if (harmless.includes(code)) return
        throw refusal(`${call.method} ${call.path}`, { code, message: now.error?.message ?? "" })
      }
      if (Date.now() + wait > until) throw notDone(call.path)
      await pause(wait)
    }
  }

  /** Everything asked here may be asked again: writes say what is to be, by id. */
  private async ask({ path, ...call }: JsonRequest & { path: string }): Promise<unknown> {
    const { status, body } = await this.http.send(path, { idempotent: true, ...call })
    if (status < 300) return body
    const said = refused.safeParse(body).data ?? { code: "unknown", message: "" }
    throw refusal(`${call.method} ${path}`, said, status)
  }
}

/** Inside quotes only the quote and the backslash mean something. */
function quoted(value: string): string {
  return `'${value.replace(/[\\']/g, (character) => `\\${character}`)}'`
}

function refusal(
  what: string,
  { code, message }: { code: string; message: string },
  status?: number
): VendorError {
  const temporary = status === 429 || (status ?? 0) >= 500
  return new VendorError({
    vendor: VENDOR,
    code: temporary ? "VENDOR_BAD_ANSWER" : "VENDOR_REJECTED",
    message: `${VENDOR} refused ${what} (${code}): ${message.slice(0, 200)}`,
    status,
    vendor_code: code,
    retryable: temporary,
  })
}

function unknownShape(what: string): VendorError {
  return new VendorError({
    vendor: VENDOR,
    code: "VENDOR_BAD_ANSWER",
    message: `${VENDOR} answered ${what} in an unknown shape`,
    retryable: false,
  })
}

function notDone(path: string): VendorError {
  return new VendorError({
    vendor: VENDOR,
    code: "VENDOR_TIMEOUT",
    message: `${VENDOR} has not done ${path} in time`,
    retryable: true,
  })
}
