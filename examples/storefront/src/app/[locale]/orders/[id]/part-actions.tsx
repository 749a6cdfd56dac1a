"use client"

import { call } from "@/browser/reluv"
import { Refused } from "@/ui/refused"
import { Sure } from "@/ui/sure"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "./order.module.css"

type Texts = Record<"receive" | "receiveSure" | "extend" | "yes" | "no", string> & {
  errors: Record<string, string>
}

/** The goods are here, or more time is needed to say so. */
export function PartActions({
  partId,
  canExtend,
  texts,
}: {
  partId: string
  canExtend: boolean
  texts: Texts
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const params = { id: partId }
  const receive = () => change(() => call("POST /store/seller-orders/:id/receive", { params }))
  const extend = () => change(() => call("POST /store/seller-orders/:id/extend", { params }))
  return (
    <>
      <div className={styles.actions}>
        <Sure
          name={texts.receive}
          question={texts.receiveSure}
          yes={texts.yes}
          no={texts.no}
          disabled={isSending}
          onYes={() => void receive()}
        />
        {canExtend ? (
          <button
            type="button"
            className={`${ui.button} ${ui.quiet}`}
            disabled={isSending}
            onClick={() => void extend()}
          >
            {texts.extend}
          </button>
        ) : null}
      </div>
      <Refused text={refused} />
    </>
  )
}
