import { type JsonObject, text } from "../core/json"

const LIFETIME_MS = 5 * 60_000
const MAX_LENGTH = 46

/**
 * `Idempotency-Key` of Core POSTs: only successes are kept, for five minutes, and the keys are
 * shared by all endpoints. Longer keys are ignored, as Midtrans does.
 */
export class IdempotencyKeys {
  private readonly answers = new Map<string, { at: number; body: JsonObject }>()

  recall(key: string | undefined): JsonObject | undefined {
    if (!key || key.length > MAX_LENGTH) return undefined
    const kept = this.answers.get(key)
    return kept && Date.now() - kept.at < LIFETIME_MS ? kept.body : undefined
  }

  remember(key: string | undefined, body: JsonObject): void {
    if (!key || key.length > MAX_LENGTH) return
    const code = text(body.status_code) ?? ""
    if (code.startsWith("2") || code === "407") this.answers.set(key, { at: Date.now(), body })
  }
}
