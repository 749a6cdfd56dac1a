"use client"

import { useMemo, useState } from "react"
import { call } from "@/browser/reluv"
import { rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { takeBought } from "@/server/bag-actions"
import type { BagPiece } from "@/server/bag-pieces"
import { sentenceOf } from "@/texts/errors"
import { fill } from "@/texts/fill"
import { type Address, AddressForm, type AddressTexts } from "@/ui/address-form"
import { AddressText } from "@/ui/address-text"
import form from "@/ui/form.module.css"
import { Picture } from "@/ui/picture"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import bag from "../bag/bag.module.css"
import styles from "./checkout.module.css"
import { type Courier, Couriers } from "./couriers"
import { type PayBy, PayBySwitch, type PayByTexts } from "./pay-by"
import { useQuote, type Wanted } from "./use-quote"
import { type Voucher, Vouchers, type VoucherTexts } from "./vouchers"

type Texts = AddressTexts &
  VoucherTexts &
  PayByTexts &
  Record<
    | "address"
    | "keep"
    | "use"
    | "another"
    | "change"
    | "couriers"
    | "courierOf"
    | "noCouriers"
    | "again"
    | "hours"
    | "insure"
    | "insured"
    | "moreCouriers"
    | "days"
    | "sumItems"
    | "sumShipping"
    | "sumDiscount"
    | "sum"
    | "pay"
    | "paying"
    | "counting"
    | "held"
    | "order"
    | "ordering"
    | "heldAtDoor"
    | "addressFirst",
    string
  > & { errors: Record<string, string> }

type Props = {
  locale: Locale
  pieces: readonly BagPiece[]
  addresses: readonly Address[]
  vouchers: readonly Voucher[]
  texts: Texts
}

type Chosen = Record<string, Courier>

/** One page: where to, by whom, with what; and one request that buys it. */
export function Checkout({ locale, pieces, addresses, vouchers, texts }: Props) {
  const [address, setAddress] = useState<Address | null>(addresses[0] ?? null)
  const [isEditing, setEditing] = useState(addresses.length === 0)
  const [chosen, setChosen] = useState<Chosen>({})
  const [payBy, setPayBy] = useState<PayBy>("midtrans")
  const [isLeaving, setLeaving] = useState(false)
  const [codes, setCodes] = useState<readonly string[]>([])
  const { isSending, refused, sendOnce } = useChange(texts.errors)

  const wanted = useMemo((): Wanted | null => {
    if (!address) return null
    const couriers = Object.entries(chosen).map(([seller_id, courier]) => ({
      seller_id,
      ...courier,
    }))
    const sellers = new Set(pieces.map(({ seller }) => seller.id))
    return {
      items: pieces.map(({ variant_id }) => ({ variant_id, quantity: 1 })),
      shipping_address: address,
      // Until each shop has one the cheapest are counted with.
      couriers: couriers.length === sellers.size ? couriers : "cheapest",
      voucher_codes: [...codes],
      payment_method: payBy,
    }
  }, [address, chosen, codes, payBy, pieces])
  const { quote, error, isCounting, again } = useQuote(wanted)

  const choose = (sellerId: string, courier: Chosen[string]) =>
    setChosen((before) => {
      // The others keep what they are counted with: the cheapest, so far.
      const cheapest = (quote?.sellers ?? []).flatMap(({ seller, rates: [rate] }) =>
        rate
          ? [
              [
                seller.id,
                {
                  courier_code: rate.courier_code,
                  courier_service_code: rate.courier_service_code,
                },
              ],
            ]
          : []
      )
      return { ...(Object.fromEntries(cheapest) as Chosen), ...before, [sellerId]: courier }
    })

  const choosePayBy = (next: PayBy) => {
    setPayBy(next)
    const mayCollect = (quote?.sellers ?? []).every(({ seller, rates }) => {
      const courier = chosen[seller.id]
      return rates.some(
        (rate) =>
          rate.cash_on_delivery_available &&
          rate.courier_code === courier?.courier_code &&
          rate.courier_service_code === courier.courier_service_code
      )
    })
    // Where one of them does not collect it, the cheapest that do are counted with.
    if (next === "cash_on_delivery" && !mayCollect) setChosen({})
  }

  const use = (next: Address, keep: boolean) => {
    setAddress(next)
    setChosen({})
    setEditing(false)
    // Buying does not wait for it: the order has the address by itself.
    if (keep) call("POST /store/accounts/me/addresses", { body: next }).catch(() => undefined)
  }

  const pay = async () => {
    if (!wanted) return
    const body = {
      ...wanted,
      couriers: wanted.couriers ?? ("cheapest" as const),
      finish_url: `${location.origin}${pathIn(locale, "/orders/")}{order_id}`,
    }
    // The same purchase keeps its key, however often the button is pressed; another one has its own.
    await sendOnce({ name: "purchase", of: JSON.stringify(body) }, async (key) => {
      const { order, payment } = await call("POST /store/purchases", {
        body,
        headers: { "idempotency-key": key },
      })
      // The page is left: the button stays pressed until then.
      setLeaving(true)
      await takeBought(pieces.map(({ variant_id }) => variant_id)).catch(() => undefined)
      // What became dearer or cheaper meanwhile is looked at before it is paid.
      const isAsShown = payment.amount + payment.credit_total === quote?.total
      const page = pathIn(locale, `/orders/${order.id}`)
      location.assign((isAsShown && payment.redirect_url) || page)
    })
  }

  const problems = quote?.problems ?? []
  const isCash = payBy === "cash_on_delivery"
  const isReady = quote !== null && problems.length === 0 && !isEditing && error === null
  return (
    <div className={bag.layout}>
      <div className={styles.steps}>
        <section className={styles.step}>
          <div className={styles.stepHead}>
            <h2>{texts.address}</h2>
            {address && !isEditing ? (
              <button type="button" className={ui.plain} onClick={() => setEditing(true)}>
                {texts.change}
              </button>
            ) : null}
          </div>
          {address && !isEditing ? <AddressText address={address} /> : null}
          {isEditing ? (
            <>
              {addresses.length > 0 ? (
                <ul className={styles.addresses}>
                  {addresses.map((one) => (
                    <li key={`${one.address_1} ${one.phone}`}>
                      <button type="button" onClick={() => use(one, false)}>
                        <AddressText address={one} />
                      </button>
                    </li>
                  ))}
                </ul>
              ) : null}
              {addresses.length > 0 ? <h3 className={ui.eyebrow}>{texts.another}</h3> : null}
              <AddressForm
                name={texts.use}
                texts={texts}
                onUse={(next, given) => use(next, given.isOn("keep"))}
              >
                <label className={form.check}>
                  <input type="checkbox" name="keep" defaultChecked /> {texts.keep}
                </label>
              </AddressForm>
            </>
          ) : null}
        </section>
        <section className={styles.step} data-waiting={isCounting}>
          <h2>{texts.couriers}</h2>
          {quote && !isEditing ? (
            quote.sellers.map((seller) => (
              <Couriers
                key={seller.seller.id}
                seller={seller}
                pieces={pieces.filter((piece) => piece.seller.id === seller.seller.id)}
                chosen={chosen[seller.seller.id]}
                texts={texts}
                onChoose={(courier) => choose(seller.seller.id, courier)}
                onAgain={again}
              />
            ))
          ) : (
            <p className={ui.soft}>
              {isCounting ? texts.counting : error ? texts.noCouriers : texts.addressFirst}
            </p>
          )}
        </section>
        <section className={styles.step}>
          <h2>{texts.voucher}</h2>
          <Vouchers
            told={quote?.vouchers ?? []}
            open={vouchers}
            codes={codes}
            onCodes={setCodes}
            onClaimed={again}
            texts={texts}
          />
        </section>
        {quote?.cash_on_delivery && !isEditing ? (
          <section className={styles.step} data-waiting={isCounting}>
            <h2>{texts.payBy}</h2>
            <PayBySwitch
              cash={quote.cash_on_delivery}
              payBy={payBy}
              texts={texts}
              onPayBy={choosePayBy}
            />
          </section>
        ) : null}
      </div>
      <aside className={bag.sum} aria-busy={isCounting}>
        <ul className={styles.thumbs}>
          {pieces.map((piece) => (
            <li key={piece.variant_id}>
              <Picture picture={piece.picture} alt={piece.title} sizes="4rem" />
            </li>
          ))}
        </ul>
        {quote ? (
          <dl>
            <div>
              <dt>{fill(texts.sumItems, { n: pieces.length })}</dt>
              <dd>{rupiah(quote.item_total)}</dd>
            </div>
            <div>
              <dt>{texts.sumShipping}</dt>
              <dd>{rupiah(quote.shipping_total)}</dd>
            </div>
            {quote.discount_total > 0 ? (
              <div className={bag.off}>
                <dt>{texts.sumDiscount}</dt>
                <dd>{rupiah(-quote.discount_total)}</dd>
              </div>
            ) : null}
            <div className={bag.total}>
              <dt>{texts.sum}</dt>
              <dd>{rupiah(quote.total)}</dd>
            </div>
          </dl>
        ) : null}
        {problems.map(({ code, message }) => (
          <p key={code + message} role="alert" className={`${ui.notice} ${ui.noticeBad}`}>
            {message}
          </p>
        ))}
        <Refused text={error ? sentenceOf(error, texts.errors) : refused} />
        {error ? (
          <button type="button" className={`${ui.button} ${ui.quiet}`} onClick={again}>
            {texts.again}
          </button>
        ) : null}
        <button
          type="button"
          className={`${ui.button} ${ui.wide}`}
          disabled={!isReady || isCounting || isSending || isLeaving}
          onClick={() => void pay()}
        >
          {isSending || isLeaving
            ? isCash
              ? texts.ordering
              : texts.paying
            : isCounting
              ? texts.counting
              : fill(isCash ? texts.order : texts.pay, {
                  amount: quote ? rupiah(quote.total) : "",
                })}
        </button>
        <p className={`${ui.small} ${ui.soft}`}>{isCash ? texts.heldAtDoor : texts.held}</p>
      </aside>
    </div>
  )
}
