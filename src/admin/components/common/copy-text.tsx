import { CheckCircleSolid, SquareTwoStack } from "@medusajs/icons"
import { IconButton, Tooltip, toast } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTexts } from "../../lib/texts"

const THANKS_MS = 2_000

/** What can be copied: a word of the texts. */
type Thing = "orderNumber" | "waybill" | "midtransOrderId" | "webhookBody" | "accountNumber"

/** A copy button that speaks the operator's language, which Medusa UI's `Copy` 4.2 does not. */
export function CopyText({ text, what }: { text: string; what: Thing }) {
  const { t } = useTexts()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), THANKS_MS)
    return () => clearTimeout(timer)
  }, [isCopied])

  const copy = async () => {
    try {
      // Browsers have no clipboard for pages served without https.
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      toast.error(t("copy.failed"))
    }
  }
  const label = isCopied ? t("copy.copied") : t("copy.copy", { what: t(`copy.things.${what}`) })
  return (
    <Tooltip content={label}>
      <IconButton variant="transparent" size="2xsmall" aria-label={label} onClick={() => copy()}>
        {isCopied ? <CheckCircleSolid /> : <SquareTwoStack />}
      </IconButton>
    </Tooltip>
  )
}
