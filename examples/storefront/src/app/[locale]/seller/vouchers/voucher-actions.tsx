"use client"

import type { VoucherView } from "medusa-plugin-reluv/client"
import { call } from "@/browser/reluv"
import { Refused } from "@/ui/refused"
import { Sure } from "@/ui/sure"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "../seller.module.css"

type Texts = Record<"pause" | "resume" | "end" | "endSure" | "yes" | "no", string> & {
  errors: Record<string, string>
}

/** Not for now, again, or never more. */
export function VoucherActions({
  voucher: { id, status },
  sellerId,
  texts,
}: {
  voucher: Pick<VoucherView, "id" | "status">
  sellerId: string
  texts: Texts
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const asked = { params: { id }, headers: { "x-seller-id": sellerId } }
  if (status === "ended") return null
  return (
    <>
      <span className={styles.ways}>
        {status === "active" ? (
          <button
            type="button"
            className={ui.plain}
            disabled={isSending}
            onClick={() => void change(() => call("POST /seller/vouchers/:id/pause", asked))}
          >
            {texts.pause}
          </button>
        ) : (
          <button
            type="button"
            className={ui.plain}
            disabled={isSending}
            onClick={() => void change(() => call("POST /seller/vouchers/:id/resume", asked))}
          >
            {texts.resume}
          </button>
        )}
        <Sure
          name={texts.end}
          question={texts.endSure}
          yes={texts.yes}
          no={texts.no}
          className={ui.plain}
          disabled={isSending}
          onYes={() => void change(() => call("POST /seller/vouchers/:id/end", asked))}
        />
      </span>
      <Refused text={refused} />
    </>
  )
}
