import type { Language } from "../said"
import { ROLE_NAMES } from "../seller/permissions"
import { type DrawnMail, drawMail, type Look, type MailData } from "./draw-mail"
import type { MailKind } from "./mail-kinds"

/** One of each thing that mails name. */
export const EXAMPLE_DATA: Required<MailData> = {
  number: "REL-2026-000123",
  shop: "Lemari Ani",
  amount: 125_000,
  until: "2026-12-02T16:59:00.000Z",
  waybill: "JP1234567890",
  title: "Kemeja flanel",
  role: ROLE_NAMES.staff.id,
  rating: 5,
  account: "BCA ••••6789",
  count: 3,
  badge: "top_seller",
  tasks: "2 × komplain, 1 × pengembalian untuk ditransfer",
}

/** A mail as somebody might get it, for whoever wants to see what it looks like. */
export function drawExample(
  kind: MailKind,
  { language, look, link = null }: { language: Language; look: Look; link?: string | null }
): DrawnMail {
  const data = { ...EXAMPLE_DATA, role: ROLE_NAMES.staff[language] }
  return drawMail(kind, { data, language, link, look })
}
