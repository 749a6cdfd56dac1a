"use client"

import { call } from "@/browser/reluv"
import { fill } from "@/texts/fill"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Seller = { id: string; name: string; handle: string }

const BACK = {
  follow: ({ handle }: Seller) => call("DELETE /store/follows/:handle", { params: { handle } }),
  block: ({ id }: Seller) => call("DELETE /store/blocks/:seller_id", { params: { seller_id: id } }),
}

export function TakeBack({
  what,
  seller,
  texts,
}: {
  what: keyof typeof BACK
  seller: Seller
  texts: { end: string; endOf: string; errors: Record<string, string> }
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  return (
    <>
      <button
        type="button"
        className={ui.plain}
        aria-label={fill(texts.endOf, { shop: seller.name })}
        disabled={isSending}
        onClick={() => void change(() => BACK[what](seller))}
      >
        {texts.end}
      </button>
      <Refused text={refused} />
    </>
  )
}
