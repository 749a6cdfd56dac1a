import { ChevronLeft, ChevronRight, QuestionMarkCircle } from "@medusajs/icons"
import { Button, IconButton, Kbd, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTexts } from "../../lib/texts"

type Props = {
  place: number
  total: number
  selected: number
  isPending: boolean
  onGo: (by: number) => void
  onClear: () => void
  onApprove: () => void
  onReject: () => void
  onHelp: () => void
}

/** Always in reach, also of a thumb. */
export function VerdictBar({ place, total, selected, isPending, ...on }: Props) {
  const { t } = useTexts()
  return (
    <div className="bg-ui-bg-base border-ui-border-base sticky bottom-0 z-10 flex flex-wrap items-center justify-between gap-2 rounded-b-lg border-t px-4 py-3">
      <div className="flex items-center gap-x-1">
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("moderation.keys.previous")}
          disabled={place === 1}
          onClick={() => on.onGo(-1)}
        >
          <ChevronLeft />
        </IconButton>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {t("moderation.place", { place, total })}
        </Text>
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("moderation.keys.next")}
          disabled={place === total}
          onClick={() => on.onGo(1)}
        >
          <ChevronRight />
        </IconButton>
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("moderation.keys.help")}
          onClick={on.onHelp}
        >
          <QuestionMarkCircle />
        </IconButton>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {selected > 0 && (
          <Button size="small" variant="transparent" onClick={on.onClear}>
            {t("moderation.clear", { count: selected })}
          </Button>
        )}
        <Button size="small" variant="secondary" disabled={isPending} onClick={on.onReject}>
          {t("verdicts.reject.open")}
          <Count selected={selected} />
          <Key>R</Key>
        </Button>
        <Button size="small" isLoading={isPending} onClick={on.onApprove}>
          {t("verdicts.approve.open")}
          <Count selected={selected} />
          <Key>A</Key>
        </Button>
      </div>
    </div>
  )
}

function Count({ selected }: { selected: number }) {
  return selected > 0 ? <span className="tabular-nums">({selected})</span> : null
}

/** A phone has none. */
function Key({ children }: { children: ReactNode }) {
  return <Kbd className="hidden lg:inline-flex">{children}</Kbd>
}
