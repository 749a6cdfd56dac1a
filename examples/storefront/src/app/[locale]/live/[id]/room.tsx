"use client"

import type { LivePieceView, LiveSaleDetails } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { call } from "@/browser/reluv"
import { moment, rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { fill } from "@/texts/fill"
import { Countdown } from "@/ui/countdown"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import { Claims, type ClaimTexts } from "./claims"
import styles from "./live.module.css"
import { Said, type SaidTexts } from "./said"
import { type FirstSeen, useRoom } from "./use-room"

export type RoomTexts = ClaimTexts &
  SaidTexts &
  Record<
    | "watch"
    | "viewers"
    | "begins"
    | "endedBecause"
    | "pieces"
    | "shown"
    | "claim"
    | "own"
    | "queue"
    | "waiting"
    | "loginToClaim",
    string
  > & {
    status: Record<LiveSaleDetails["status"], string>
    states: Record<LivePieceView["state"], string>
    errors: Record<string, string>
  }

type Props = {
  first: FirstSeen
  /** where somebody goes first who is not logged in */
  login: string | null
  locale: Locale
  texts: RoomTexts
}

/** What can still become somebody's. */
const CLAIMABLE = new Set<LivePieceView["state"]>(["free", "held", "ordered"])
const GOING_ON = new Set(["waiting", "held", "ordered"])

/** A live sale: what is shown, what one holds or waits for, and what is said. */
export function Room({ first, login, locale, texts }: Props) {
  const room = useRoom(first, login === null)
  const { sale, claims } = room
  const { isSending, refused, send } = useChange(texts.errors)
  const own = new Set(
    claims.filter(({ status }) => GOING_ON.has(status)).map(({ variant_id }) => variant_id)
  )
  const held = new Set(
    claims.filter(({ status }) => status === "held").map(({ variant_id }) => variant_id)
  )
  const claim = (variant_id: string) =>
    void send(async () => {
      const answer = await call("POST /store/live/:id/claims", {
        params: { id: sale.id },
        body: { variant_id },
      })
      room.heardClaims([answer.claim])
    })
  const pieces = sale.pieces.toSorted(
    (a, b) =>
      Number(b.variant_id === sale.pinned_variant_id) -
      Number(a.variant_id === sale.pinned_variant_id)
  )
  return (
    <>
      <header className={styles.head}>
        <h1 className={ui.title}>{sale.title}</h1>
        <p className={styles.facts}>
          <span className={`${ui.chip} ${sale.status === "live" ? styles.live : ""}`} role="status">
            {texts.status[sale.status]}
          </span>
          <Link href={pathIn(locale, `/shops/${sale.seller.handle}`)}>{sale.seller.name}</Link>
          <span className={ui.soft}>{fill(texts.viewers, { n: sale.viewers })}</span>
        </p>
        {sale.status === "scheduled" ? (
          <p>
            {texts.begins} <strong>{moment(sale.starts_at, locale)}</strong> (
            <Countdown until={sale.starts_at} now={first.now} locale={locale} />)
          </p>
        ) : null}
        {sale.end_reason ? (
          <p className={`${ui.notice} ${ui.noticeWarn}`}>
            {fill(texts.endedBecause, { reason: sale.end_reason })}
          </p>
        ) : null}
        {sale.stream_url && sale.status !== "ended" && sale.status !== "cancelled" ? (
          <p>
            <a
              className={ui.button}
              href={sale.stream_url}
              target="_blank"
              rel="noopener noreferrer"
            >
              {texts.watch}
            </a>
          </p>
        ) : null}
      </header>
      <div className={styles.layout}>
        <div>
          <Claims
            saleId={sale.id}
            claims={claims}
            locale={locale}
            texts={texts}
            onClaim={room.heardClaims}
          />
          <Refused text={refused} />
          <h2 className={ui.heading}>{texts.pieces}</h2>
          <ul className={styles.pieces}>
            {pieces.map((piece) => (
              <Piece
                key={piece.variant_id}
                piece={piece}
                isShown={piece.variant_id === sale.pinned_variant_id}
                canClaim={
                  sale.status === "live" && CLAIMABLE.has(piece.state) && !own.has(piece.variant_id)
                }
                isOwn={held.has(piece.variant_id)}
                isSending={isSending}
                login={login}
                locale={locale}
                texts={texts}
                onClaim={() => claim(piece.variant_id)}
              />
            ))}
          </ul>
        </div>
        <Said
          saleId={sale.id}
          isOpen={sale.status === "live" || sale.status === "paused"}
          messages={room.messages}
          login={login}
          locale={locale}
          texts={texts}
          onSaid={room.heardMessage}
        />
      </div>
    </>
  )
}

type PieceProps = {
  piece: LivePieceView
  isShown: boolean
  canClaim: boolean
  /** held by whoever looks */
  isOwn: boolean
  isSending: boolean
  login: string | null
  locale: Locale
  texts: RoomTexts
  onClaim: () => void
}

function Piece(props: PieceProps) {
  const { piece, isShown, canClaim, isOwn, isSending, login, locale, texts, onClaim } = props
  const { variant_id, listing_id, title, picture, price, live_price, state, waiting } = piece
  const isCheaper = live_price !== null && price !== null && live_price < price
  const says = [
    isOwn ? texts.own : texts.states[state],
    waiting > 0 ? fill(texts.waiting, { n: waiting }) : "",
  ]
  return (
    <li
      className={styles.piece}
      data-variant={variant_id}
      data-state={state}
      aria-current={isShown || undefined}
    >
      {picture ? <img src={picture} alt="" width={4} height={5} loading="lazy" /> : <span />}
      <div>
        {isShown ? <p className={ui.eyebrow}>{texts.shown}</p> : null}
        <p>
          <Link href={pathIn(locale, `/listings/${listing_id}`)} prefetch={false}>
            {title}
          </Link>
        </p>
        <p className={styles.price}>
          <strong>{rupiah(live_price ?? price ?? 0)}</strong>{" "}
          {isCheaper ? <s className={ui.soft}>{rupiah(price)}</s> : null}
        </p>
        <p className={`${ui.small} ${ui.soft}`}>{says.filter(Boolean).join(" · ")}</p>
      </div>
      {canClaim ? (
        login ? (
          <Link className={ui.plain} href={login}>
            {texts.loginToClaim}
          </Link>
        ) : (
          <button
            type="button"
            className={state === "free" ? ui.button : `${ui.button} ${ui.quiet}`}
            disabled={isSending}
            onClick={onClaim}
          >
            {state === "free" ? texts.claim : texts.queue}
          </button>
        )
      ) : null}
    </li>
  )
}
