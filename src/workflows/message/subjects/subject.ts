import type { MailData } from "../../../domain/notification/draw-mail"

/** What a fact is about, as far as mails name it. */
export type Subject = {
  data: MailData
  /** What fills the path of a link. */
  ids: Record<string, string>
  order_id: string | null
  /** Whom it is about, where that is no purchase's buyer. */
  customer_id?: string
  seller_id: string | null
  /** It is paid at the door. */
  at_door?: boolean
}
