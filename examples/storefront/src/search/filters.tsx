"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useRef, useState, useTransition } from "react"
import { submitted } from "@/browser/given"
import { fill } from "@/texts/fill"
import { Icon } from "@/ui/icon"
import ui from "@/ui/ui.module.css"
import { type Asked, addressOf, type ChosenFacet, toggled } from "./question"
import styles from "./search.module.css"

export type FilterFacet = {
  facet: ChosenFacet
  title: string
  values: readonly { value: string; label: string; count: string }[]
}

type Texts = Record<
  | "filters"
  | "sort"
  | "price"
  | "minPrice"
  | "maxPrice"
  | "onSale"
  | "apply"
  | "moreValues"
  | "show"
  | "close",
  string
>

type Props = {
  asked: Asked
  here: string
  facets: readonly FilterFacet[]
  orders: readonly { value: Asked["order"]; label: string }[]
  chosenCount: number
  texts: Texts
}

const FEW = 5
/** What most people narrow by; the others are opened. */
const OPEN: readonly ChosenFacet[] = ["category", "condition", "brand"]

/** What a search can be narrowed by: beside it, and on a phone in a sheet above it. */
export function Filters(props: Props) {
  const { asked, here, orders, chosenCount, texts } = props
  const router = useRouter()
  const sheet = useRef<HTMLDialogElement>(null)
  const [isWaiting, startWaiting] = useTransition()
  const go = (next: Asked) =>
    startWaiting(() => router.replace(here + addressOf(next), { scroll: false }))
  const form = <FilterForm {...props} go={go} />
  return (
    <>
      <div className={styles.bar}>
        <button type="button" className={styles.open} onClick={() => sheet.current?.showModal()}>
          <Icon name="filter" size={18} /> {texts.filters}
          {chosenCount > 0 ? <span className={styles.number}>{chosenCount}</span> : null}
        </button>
        <label className={styles.sort}>
          <span>{texts.sort}</span>
          <select
            value={asked.order}
            onChange={(event) => {
              const order = orders.find(({ value }) => value === event.target.value)
              if (order) go({ ...asked, order: order.value })
            }}
          >
            {orders.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <aside className={styles.side} data-waiting={isWaiting} aria-label={texts.filters}>
        {form}
      </aside>
      <dialog ref={sheet} className={styles.sheet} aria-label={texts.filters}>
        <div className={styles.sheetHead}>
          <strong>{texts.filters}</strong>
          <button type="button" aria-label={texts.close} onClick={() => sheet.current?.close()}>
            <Icon name="close" />
          </button>
        </div>
        <div className={styles.sheetBody}>{form}</div>
        <div className={styles.sheetFoot}>
          <button
            type="button"
            className={`${ui.button} ${ui.wide}`}
            disabled={isWaiting}
            onClick={() => sheet.current?.close()}
          >
            {texts.show}
          </button>
        </div>
      </dialog>
    </>
  )
}

function FilterForm({ asked, facets, texts, go }: Props & { go: (next: Asked) => void }) {
  const onPrice = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    const price = (name: string) => {
      const digits = given.exact(name).replaceAll(/\D/g, "")
      return digits ? Number(digits) : null
    }
    go({ ...asked, min_price: price("min_price"), max_price: price("max_price") })
  }
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={asked.on_sale}
          onChange={() => go({ ...asked, on_sale: !asked.on_sale })}
        />
        <span>{texts.onSale}</span>
      </label>
      {facets.map((facet) => (
        <Values key={facet.facet} {...facet} asked={asked} go={go} more={texts.moreValues} />
      ))}
      <form
        // What is typed gives way to what is asked for; nothing else of the filters does.
        key={`${asked.min_price} ${asked.max_price}`}
        className={styles.facet}
        onSubmit={onPrice}
      >
        <p className={styles.facetTitle}>{texts.price}</p>
        <div className={styles.prices}>
          {(["min_price", "max_price"] as const).map((name) => (
            <label key={name}>
              <span>{name === "min_price" ? texts.minPrice : texts.maxPrice}</span>
              <input
                name={name}
                inputMode="numeric"
                placeholder="Rp"
                defaultValue={asked[name] ?? ""}
                maxLength={13}
              />
            </label>
          ))}
        </div>
        <button type="submit" className={`${ui.button} ${ui.quiet} ${styles.apply}`}>
          {texts.apply}
        </button>
      </form>
    </>
  )
}

function Values({
  facet,
  title,
  values,
  asked,
  go,
  more,
}: FilterFacet & { asked: Asked; go: (next: Asked) => void; more: string }) {
  const [isAll, setIsAll] = useState(false)
  const chosen = new Set(asked.chosen[facet].map((value) => value.toLowerCase()))
  const isChosen = (value: string) => chosen.has(value.toLowerCase())
  if (values.length === 0) return null
  const shown = values.filter(({ value }, index) => isAll || index < FEW || isChosen(value))
  return (
    <details className={styles.facet} open={OPEN.includes(facet) || chosen.size > 0}>
      <summary className={styles.facetTitle}>
        {title} <Icon name="plus" size={16} />
      </summary>
      <div className={styles.values} role="group" aria-label={title}>
        {shown.map(({ value, label, count }) => (
          <label key={value} className={styles.check}>
            <input
              type="checkbox"
              checked={isChosen(value)}
              onChange={() => {
                const known = asked.chosen[facet].find(
                  (one) => one.toLowerCase() === value.toLowerCase()
                )
                go(toggled(asked, facet, known ?? value))
              }}
            />
            <span>{label}</span>
            <span className={styles.times}>{count}</span>
          </label>
        ))}
        {shown.length < values.length ? (
          <button type="button" className={ui.plain} onClick={() => setIsAll(true)}>
            {fill(more, { n: values.length })}
          </button>
        ) : null}
      </div>
    </details>
  )
}
