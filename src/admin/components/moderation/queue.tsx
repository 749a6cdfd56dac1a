import { Checkbox, clx, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import type { ModerationView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { Thumbnail } from "../common/thumbnail"

type Props = {
  listings: readonly ModerationView[]
  currentId: string
  selected: ReadonlySet<string>
  onOpen: (id: string) => void
  onToggle: (id: string) => void
}

/** What waits, beside the one that is looked at; on a phone above it. */
export function Queue({ listings, currentId, ...row }: Props) {
  const { t } = useTexts()
  return (
    <ol
      aria-label={t("moderation.queue")}
      className="border-ui-border-base flex overflow-x-auto border-b lg:max-h-[70vh] lg:flex-col lg:overflow-y-auto lg:border-b-0 lg:border-r"
    >
      {listings.map((listing) => (
        <Row key={listing.id} listing={listing} isCurrent={listing.id === currentId} {...row} />
      ))}
    </ol>
  )
}

type RowProps = Omit<Props, "listings" | "currentId"> & {
  listing: ModerationView
  isCurrent: boolean
}

function Row({ listing, isCurrent, selected, onOpen, onToggle }: RowProps) {
  const { t } = useTexts()
  const { id, title, thumbnail, price } = listing
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: "nearest", inline: "nearest" })
  }, [isCurrent])
  return (
    <li
      ref={row}
      className={clx(
        "border-ui-border-base flex w-48 shrink-0 items-center gap-x-2 border-r px-3 py-2 lg:w-auto lg:border-b lg:border-r-0",
        isCurrent && "bg-ui-bg-base-pressed"
      )}
    >
      <Checkbox
        checked={selected.has(id)}
        aria-label={t("moderation.select", { title })}
        onCheckedChange={() => onToggle(id)}
      />
      <button
        type="button"
        aria-current={isCurrent}
        onClick={() => onOpen(id)}
        className="focus-visible:shadow-borders-focus flex min-w-0 flex-1 items-center gap-x-2 rounded text-left outline-none"
      >
        <Thumbnail src={thumbnail} />
        <span className="min-w-0">
          <Text size="small" leading="compact" weight="plus" className="truncate">
            {title}
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted truncate">
            {rupiah(price)}
          </Text>
        </span>
      </button>
    </li>
  )
}
