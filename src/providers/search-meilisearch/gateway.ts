import { type CircuitBreakerPolicy, ConsecutiveBreaker, circuitBreaker, handleAll } from "cockatiel"
import { MeilisearchClient, type Wanted } from "./client"
import { queryOf } from "./document"
import type { MeilisearchOptions } from "./options"
import { type IndexSettings, indexName, settingsOf } from "./settings"

const FAILURES_TO_OPEN = 5
const LEFT_ALONE_MS = 10_000

/** Meilisearch as a marketplace uses it: one index, which is made by the words of the project. */
export class MeilisearchGateway {
  readonly client: MeilisearchClient
  readonly settings: IndexSettings
  /** What the index that is made so is called. */
  readonly index: string
  private readonly breaker: CircuitBreakerPolicy

  constructor(options: MeilisearchOptions, thesaurus: readonly (readonly string[])[]) {
    this.client = new MeilisearchClient(options)
    this.settings = settingsOf(thesaurus)
    this.index = indexName(options.index, this.settings)
    this.breaker = circuitBreaker(handleAll, {
      breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN),
      halfOpenAfter: LEFT_ALONE_MS,
    })
  }

  /** Throws while it is down, and at once for some seconds after it failed five times in a row. */
  find(index: string, { q, ...wanted }: Wanted): Promise<string[]> {
    return this.breaker.execute(() => this.client.find(index, { q: queryOf(q), ...wanted }))
  }
}
