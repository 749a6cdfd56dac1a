import { Text } from "@medusajs/ui"
import type { LiveSaleDetails, LiveSaleView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { livePieceColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { pathOfLiveSale, useLiveSale } from "../../lib/use-live-sales"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { LookDrawer } from "../common/look-drawer"
import { NoteDrawer } from "../common/note-drawer"
import { Status } from "../common/status"
import { Thumbnail } from "../common/thumbnail"

/** The pieces of a live sale as they stand, and its end. */
export function LiveSaleDrawer({ sale }: { sale: LiveSaleView }) {
  const { t } = useTexts()
  const { id, title, seller, status, stream_url } = sale
  const isOver = status === "ended" || status === "cancelled"
  return (
    <LookDrawer
      open={t("live.look")}
      title={title}
      shop={seller.name}
      action={
        !isOver && (
          <NoteDrawer
            open={t(status === "scheduled" ? "live.callOff.open" : "live.end.open")}
            subject={`${title} · ${seller.name}`}
            means={t(status === "scheduled" ? "live.callOff.means" : "live.end.means")}
            done={t(status === "scheduled" ? "live.callOff.done" : "live.end.done")}
            path={`${pathOfLiveSale(id)}/end`}
          />
        )
      }
    >
      {(isOpen) => (
        <>
          {stream_url && (
            <a
              className="text-ui-fg-interactive txt-small break-all"
              href={stream_url}
              target="_blank"
              rel="noopener noreferrer"
            >
              {stream_url}
            </a>
          )}
          <Pieces id={id} isLookedAt={isOpen} />
        </>
      )}
    </LookDrawer>
  )
}

function Pieces({ id, isLookedAt }: { id: string; isLookedAt: boolean }) {
  const { t } = useTexts()
  const { data, isPending, error, refetch } = useLiveSale(id, isLookedAt)
  if (isPending) return <Loading lines={4} />
  if (error) return <Failure error={error} title={t("state.failed")} onRetry={refetch} />
  if (data.pieces.length === 0)
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("live.noPieces")}
      </Text>
    )
  return (
    <ol className="divide-y">
      {data.pieces.map((piece) => (
        <Piece
          key={piece.variant_id}
          piece={piece}
          isPinned={piece.variant_id === data.pinned_variant_id}
        />
      ))}
    </ol>
  )
}

function Piece({
  piece,
  isPinned,
}: {
  piece: LiveSaleDetails["pieces"][number]
  isPinned: boolean
}) {
  const { t } = useTexts()
  const { title, picture, price, live_price, state, waiting } = piece
  const cost = live_price ?? price
  return (
    <li className="flex items-start gap-3 py-3">
      <Thumbnail src={picture} />
      <div className="min-w-0 grow">
        <Text size="small" weight={isPinned ? "plus" : "regular"} className="break-words">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {[
            cost !== null && rupiah(cost),
            isPinned && t("live.pinned"),
            waiting > 0 && t("live.waiting", { count: waiting }),
          ]
            .filter((one) => one !== false)
            .join(" · ")}
        </Text>
      </div>
      <Status status={state} list="livePieceStates" colors={livePieceColors} />
    </li>
  )
}
