"use client"

import Link from "next/link"
import { useRouter } from "next/navigation"
import { useRef, useState, useTransition } from "react"
import { rupiah } from "@/format"
import { addToBag } from "@/server/bag-actions"
import { sentenceOf } from "@/texts/errors"
import { Icon } from "@/ui/icon"
import ui from "@/ui/ui.module.css"
import { WishButton } from "@/ui/wish-button"
import styles from "./listing.module.css"

type Props = {
  listing: {
    id: string
    title: string
    isForSale: boolean
    variants: readonly { id: string; name: string; available: number; price: number }[]
  }
  /** variants that are in the bag */
  inBag: readonly string[]
  wished: boolean
  /** where others like it are */
  similarPath: string
  bagPath: string
  chatPath: string
  offerPath: string
  reportPath: string
  texts: Record<
    | "similar"
    | "addToBag"
    | "toBag"
    | "choose"
    | "gone"
    | "wish"
    | "unwish"
    | "offer"
    | "chat"
    | "report",
    string
  > & { errors: Record<string, string> }
}

/** What can be done with a piece. On a phone the main thing stays in reach of a thumb. */
export function BuyBox(props: Props) {
  const { listing, inBag, wished, similarPath, bagPath, chatPath, offerPath, reportPath, texts } =
    props
  const router = useRouter()
  const { id, isForSale, variants } = listing
  const free = variants.filter(({ available }) => available > 0)
  const [chosen, setChosen] = useState(free[0]?.id ?? null)
  const [failed, setFailed] = useState<string | null>(null)
  const [isAdding, startAdding] = useTransition()
  const isInBag = chosen !== null && inBag.includes(chosen)
  const hasAdded = useRef(false)

  const add = (variant_id: string) =>
    startAdding(async () => {
      setFailed(null)
      try {
        await addToBag({ variant_id, listing_id: id, title: listing.title })
        hasAdded.current = true
        router.refresh()
      } catch (error) {
        setFailed(sentenceOf(error, texts.errors))
      }
    })

  return (
    <div className={styles.buy}>
      {isForSale && variants.length > 1 ? (
        <fieldset className={styles.variants}>
          <legend>{texts.choose}</legend>
          {variants.map(({ id: variantId, name, available, price }) => (
            <label key={variantId} data-gone={available < 1}>
              <input
                type="radio"
                name="variant"
                value={variantId}
                checked={chosen === variantId}
                disabled={available < 1}
                onChange={() => setChosen(variantId)}
              />
              <span>{name}</span>
              <span className={ui.soft}>{available < 1 ? texts.gone : rupiah(price)}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className={styles.actions}>
        <WishButton
          listingId={id}
          wished={wished}
          texts={{ wish: texts.wish, unwish: texts.unwish, errors: texts.errors }}
        />
        {isForSale && chosen ? (
          isInBag ? (
            <Link
              // It takes the place of the button that was pressed, and what a keyboard is at.
              ref={(link) => {
                if (link && hasAdded.current) link.focus()
                hasAdded.current = false
              }}
              className={ui.button}
              href={bagPath}
            >
              <Icon name="check" size={20} /> {texts.toBag}
            </Link>
          ) : (
            <button
              type="button"
              className={ui.button}
              disabled={isAdding}
              onClick={() => add(chosen)}
            >
              <Icon name="bag" size={20} /> {texts.addToBag}
            </button>
          )
        ) : (
          <Link className={`${ui.button} ${ui.quiet}`} href={similarPath} prefetch={false}>
            {texts.similar}
          </Link>
        )}
      </div>
      <div className={styles.secondary}>
        {isForSale && chosen ? (
          <Link
            className={`${ui.button} ${ui.quiet}`}
            href={`${offerPath}&variant=${chosen}`}
            prefetch={false}
          >
            {texts.offer}
          </Link>
        ) : null}
        <Link className={`${ui.button} ${ui.quiet}`} href={chatPath} prefetch={false}>
          {texts.chat}
        </Link>
        <Link className={ui.plain} href={reportPath} prefetch={false}>
          {texts.report}
        </Link>
      </div>
      {failed ? (
        <p role="alert" className={`${ui.notice} ${ui.noticeBad}`}>
          {failed}
        </p>
      ) : null}
    </div>
  )
}
