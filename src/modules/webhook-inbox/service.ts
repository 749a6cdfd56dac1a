import { createHash } from "node:crypto"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { MAX_ATTEMPTS, retryDelaySeconds } from "../../domain/work/retry-delay"
import { type SqlContext, singleSql, sqlIn } from "../../shared/sql"
import { withSql } from "../../shared/with-sql"
import { forgetOldMessages } from "./forget-old-messages"
import { WebhookMessage } from "./models/webhook-message"

/** A flood of nonsense must not fill the table. */
const UNKNOWN_AN_HOUR = 100
/** Enough to see what it is. */
const UNKNOWN_CHARACTERS = 8_000

export type Vendor = "midtrans" | "biteship" | "iris"

export type IncomingWebhook = {
  vendor: Vendor
  subject: string
  /** The raw body, already verified. */
  body: string
  /**
   * Whether a body seen before may mean something new. Biteship's flat bodies carry no time: a
   * parcel that is on hold twice sends the same bytes twice.
   */
  repeatable: boolean
}

export type ClaimedMessage = {
  id: string
  vendor: Vendor
  subject: string
  body: string
  attempts: number
  /** How often it had been delivered when it was taken. */
  deliveries: number
}

export class WebhookInboxModuleService extends withSql(MedusaService({ WebhookMessage }), {
  forgetOldMessages,
}) {
  /** Stores a verified webhook once. @returns its id, and whether it is now waiting to be processed */
  @InjectTransactionManager()
  async receive(
    { vendor, subject, body, repeatable }: IncomingWebhook,
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ id: string; waiting: boolean }> {
    const digest = createHash("sha256").update(body).digest("hex")
    const [row] = await sqlIn(context)<{ id: string; status: string }>(
      `insert into reluv_webhook_message as m (id, vendor, subject, body, digest, status, next_attempt_at)
       values (?, ?, ?, ?, ?, 'received', now())
       on conflict (vendor, digest) do update set
         deliveries = m.deliveries + 1, updated_at = now(),
         status = case when ? and m.status in ('done', 'dead') then 'received' else m.status end,
         next_attempt_at = case when ? and m.status in ('done', 'dead') then now() else m.next_attempt_at end
       returning m.id, m.status`,
      [generateEntityId(undefined, "whm"), vendor, subject, body, digest, repeatable, repeatable]
    )
    if (!row) throw new Error("the inbox stored nothing")
    return { id: row.id, waiting: row.status === "received" }
  }

  /**
   * Keeps a message that nobody could verify or understand, for the operator to look at; it is never
   * acted on. Anybody can send such a thing, so only so many are kept an hour, and the beginning of each.
   */
  @InjectTransactionManager()
  async keepUnknown(
    { vendor, body }: { vendor: Vendor; body: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const digest = createHash("sha256").update(body).digest("hex")
    await sqlIn(context)(
      `insert into reluv_webhook_message as m
         (id, vendor, subject, body, digest, status, next_attempt_at, outcome)
       select ?, ?, 'unknown', ?, ?, 'done', now(), 'unknown shape, not acted on'
       where (
         select count(*) from reluv_webhook_message
         where vendor = ? and subject = 'unknown' and created_at > now() - interval '1 hour'
       ) < ?
       on conflict (vendor, digest) do update set deliveries = m.deliveries + 1, updated_at = now()`,
      [
        generateEntityId(undefined, "whm"),
        vendor,
        body.slice(0, UNKNOWN_CHARACTERS),
        digest,
        vendor,
        UNKNOWN_AN_HOUR,
      ]
    )
  }

  /**
   * Takes messages that are due, oldest first, for one worker. A lease that ended (its worker died)
   * makes a message due again. Any number of processes may call at once: nobody gets another's.
   */
  @InjectManager()
  async claimDue(
    { limit, lease_seconds, id }: { limit: number; lease_seconds: number; id?: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<ClaimedMessage[]> {
    return singleSql(context)<ClaimedMessage>(
      `update reluv_webhook_message m set status = 'processing', attempts = m.attempts + 1,
         lease_until = now() + make_interval(secs => ?), updated_at = now()
       where m.id = any(array(
         select id from reluv_webhook_message
         where status in ('received', 'processing') and next_attempt_at <= now()
           and (lease_until is null or lease_until < now()) and (?::text is null or id = ?)
         order by next_attempt_at limit ? for update skip locked
       )) returning m.id, m.vendor, m.subject, m.body, m.attempts, m.deliveries`,
      [lease_seconds, id ?? null, id ?? null, limit]
    )
  }

  /**
   * Ends a message: acted on (`done`), or waiting for a person (`task`), with its reason. Given how
   * often it had been delivered, one that came again meanwhile is due again: it may be newer news.
   */
  @InjectTransactionManager()
  async finish(
    input: { id: string; status: "done" | "task"; outcome: string; deliveries?: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await sqlIn(context)(
      `update reluv_webhook_message set outcome = ?, error = null, lease_until = null, updated_at = now(),
         status = case when deliveries > coalesce(?, deliveries) then 'received' else ? end
       where id = ? and status = 'processing'`,
      [input.outcome, input.deliveries ?? null, input.status, input.id]
    )
  }

  /** Puts a message back for a later try, further away each time; in the end it is `dead`. */
  @InjectTransactionManager()
  async retryLater(
    { id, attempts, error }: { id: string; attempts: number; error: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await sqlIn(context)(
      `update reluv_webhook_message set status = ?, error = ?, lease_until = null,
         next_attempt_at = now() + make_interval(secs => ?), updated_at = now()
       where id = ? and status = 'processing'`,
      [attempts >= MAX_ATTEMPTS ? "dead" : "received", error, retryDelaySeconds(attempts), id]
    )
  }

  /** Makes a message due again, whatever came of it; acting on it twice is harmless. */
  @InjectTransactionManager()
  async replay(id: string, @MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const replayed = await sqlIn(context)(
      `update reluv_webhook_message set status = 'received', attempts = 0, next_attempt_at = now(),
         lease_until = null, updated_at = now()
       where id = ? and status <> 'processing' returning id`,
      [id]
    )
    return replayed.length > 0
  }
}
