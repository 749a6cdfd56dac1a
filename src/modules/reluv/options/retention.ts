import { z } from "zod"
import { days } from "./units"

/** How long rows are kept that nobody needs any more. */
export const retention = z
  .object({
    /** Webhooks that were acted on: their bodies name people. */
    webhook_days: days(90),
    /** Work that was done. */
    work_days: days(14),
    /** Tables of listings that sellers uploaded, with what became of their rows. */
    import_days: days(90),
    /** How long an `Idempotency-Key` stands for its purchase after it was last used. */
    purchase_request_days: days(30),
    /** Invitations to shops after they ended, or nobody answered: they name people. */
    seller_invitation_days: days(30),
    /** Pictures of owners' documents, after the verdict. What was decided stays. */
    seller_documents_days: days(90),
    /** Documents that nobody decided on. */
    seller_documents_undecided_days: days(180),
    /** Links in mails, and sessions, that open nothing any more. */
    login_days: days(30),
    /** Mails, after they were sent or given up: they name people. */
    message_days: days(90),
    /** Vouchers of carts in which nothing changed any more. */
    cart_voucher_days: days(90),
    /** What somebody's inbox says, read or not. */
    notification_days: days(180),
    /** What somebody looked at last. */
    recent_view_days: days(90),
    /** Conversations, after the last thing that was said. */
    conversation_days: days(365),
    /** What people wrote in the rooms of live sales, and who came; how many came is kept. */
    live_message_days: days(30),
    /** Facts that were told. They are the histories of orders, so that by default all are kept. */
    fact_days: z.number().int().positive().nullable().default(null),
  })
  .prefault({})
