import { Button } from "@medusajs/ui"
import { useTexts } from "../../lib/texts"

type Props = {
  /** Where each page begins that was turned to. */
  turned: string[]
  turnTo: (turned: string[]) => void
  /** Where the next page begins, if there is one. */
  next: string | null
}

/** Turns the pages of a list that goes on where the page before ended. */
export function OlderNewer({ turned, turnTo, next }: Props) {
  const { t } = useTexts()
  return (
    <div className="flex justify-end gap-2 px-6 py-4">
      <Button
        size="small"
        variant="secondary"
        disabled={turned.length === 0}
        onClick={() => turnTo(turned.slice(0, -1))}
      >
        {t("pages.newer")}
      </Button>
      <Button
        size="small"
        variant="secondary"
        disabled={next === null}
        onClick={() => next && turnTo([...turned, next])}
      >
        {t("pages.older")}
      </Button>
    </div>
  )
}
